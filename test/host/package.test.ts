import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freePorts } from "../../local/free-port.ts";
import { eventually, startScript } from "../support/stack.ts";

const megabyte = 1_048_576;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** A collector as Application Insights has one, on loopback. */
const startCollector = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { bodies, port, stop: () => server.close() };
};

before(() => {
  const built = spawnSync(process.execPath, ["scripts/on-node.mjs", "scripts/build.ts"], {
    encoding: "utf8",
  });
  assert.equal(built.status, 0, built.stderr);
});

describe("the built command line", () => {
  const heed = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, ["dist/cli/heed.js", ...args], { encoding: "utf8", input });

  it("reads texts from standard input, in order", () => {
    const { status, stdout } = heed(["read", "--json"], '"STOP"\n"stop by at 5"\n"Unstop!"\n');
    assert.equal(status, 0);
    const means = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).means);
    assert.deepEqual(means, ["stop", "none", "start"]);
  });

  it("validates programs.json and shows its help", () => {
    assert.match(heed(["validate"]).stdout, /no faults, no warnings/u);
    assert.match(heed(["help", "replay"]).stdout, /--dead-letters/u);
  });
});

describe("the built package, copied into an empty folder", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "heed-package-"));
    cpSync("dist/package", folder, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is under 15 MB, maps and telemetry included, and depends on nothing", () => {
    assert.ok(sizeOf(folder) < 15 * megabyte, `${sizeOf(folder) / megabyte} MB`);
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.equal(dependencies, undefined);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name === "node_modules"),
      [],
    );
  });

  it("handles a STOP in the local host, and its telemetry arrives", async () => {
    const collector = await startCollector();
    const [host = 0, blob = 0, queue = 0, table = 0, acs = 0] = await freePorts(5);
    const insights = `InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:${collector.port}`;
    const run = startScript(
      "test/support/run-package.ts",
      [join(folder, "main.js"), JSON.stringify({ host, blob, queue, table, acs })],
      { APPLICATIONINSIGHTS_CONNECTION_STRING: insights },
    );
    try {
      await eventually("the host", async () => run.lines.find((line) => line === "ready"));
      const text = { from: "+14255550123", to: "12345", text: "STOP" };
      await fetch(`http://127.0.0.1:${acs}/control/text`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(text),
      });
      await eventually("the reply", async () => {
        const phone = await fetch(`http://127.0.0.1:${acs}/control/phone`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ number: text.from }),
        });
        return (await phone.text()).includes("You opted out") ? true : undefined;
      });
      const telemetry = await eventually("telemetry", async () =>
        collector.bodies.find((body) => body.includes("heed.message.decided")),
      );
      assert.doesNotMatch(telemetry, /4255550123/u);
    } finally {
      run.signal("SIGTERM");
      await run.ended;
      collector.stop();
    }
  });
});
