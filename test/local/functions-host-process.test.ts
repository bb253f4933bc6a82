import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { endProcess } from "../../local/end-process.ts";
import { writeSampleApp } from "../support/sample-app.ts";

const { entry } = await writeSampleApp(
  `import { app } from "@azure/functions"; app.http("pid", { handler: () => ({ body: String(process.pid) }) });`,
  {},
);
const processFile = fileURLToPath(new URL("../../local/functions-host/process.ts", import.meta.url));

describe("the host as a process of its own", () => {
  it("says where it is, answers, and ends with whoever started it", async () => {
    const child = spawn(process.execPath, [processFile, "--entry", fileURLToPath(entry)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    after(async () => await endProcess(child, "SIGKILL"));
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    assert.equal(await (await fetch(`${url}/api/pid`)).text(), String(child.pid));
    const exited = once(child, "exit");
    child.stdin.end();
    assert.deepEqual(await exited, [0, null]);
  });
});
