import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, cpSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { freePorts } from "../../local/free-port.ts";
import { eventually, startScript } from "../support/stack.ts";
import type { Started } from "../support/stack.ts";

/** A clone as a newcomer has it: the record must land in its own azurite-data/. */
const makeClone = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "heed-start-"));
  for (const path of ["src", "local", "scripts", "package.json", "programs.json", "host.json"]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
};

const portSettings = [
  "HEED_LOCAL_PORT",
  "HEED_LOCAL_BLOB_PORT",
  "HEED_LOCAL_QUEUE_PORT",
  "HEED_LOCAL_TABLE_PORT",
  "HEED_LOCAL_ACS_PORT",
];

/** Nobody listens there any more: neither the host nor a child of its own. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = connect(port, "127.0.0.1");
    probe.once("connect", () => {
      probe.destroy();
      answer(false);
    });
    probe.once("error", () => answer(true));
  });

const isReady = ({ lines }: Started) => lines.find((line) => line.includes("Heed runs on"));

describe("npm start", () => {
  let clone = "";
  let env: Record<string, string> = {};
  const running: Started[] = [];
  before(async () => {
    clone = makeClone();
    const ports = await freePorts(portSettings.length);
    env = Object.fromEntries(portSettings.map((name, n) => [name, String(ports[n])]));
  });
  // A test that failed before it came to Ctrl-C: nothing may stay, or the runner would wait for it.
  afterEach(async () => {
    for (const run of running.splice(0)) {
      run.signal("SIGKILL");
      await run.ended;
    }
  });
  after(() => rmSync(clone, { recursive: true, force: true }));

  const start = (more: Record<string, string> = {}): Started => {
    const run = startScript("local/start.ts", [], { ...env, ...more }, clone);
    running.push(run);
    return run;
  };
  const heed = async (...args: readonly string[]): Promise<{ code: number | null; text: string }> => {
    const run = startScript("src/cli/heed.ts", args, env, clone);
    const code = await run.ended;
    return { code, text: run.lines.join("\n") };
  };

  it("answers STOP once, keeps the record over a restart, and leaves no process", async () => {
    const first = start();
    await eventually("the first start", async () => isReady(first) ?? first.child.exitCode ?? undefined);
    assert.ok(isReady(first), first.lines.join("\n"));
    const health = await fetch(`http://127.0.0.1:${env["HEED_LOCAL_PORT"]}/api/health`);
    assert.deepEqual(await health.json(), { live: true, ready: true, record: "answers", faults: [] });

    const said = await heed("text", "STOP", "--from", "+14255550123", "--to", "12345");
    assert.equal(said.code, 0, said.text);
    assert.match(said.text, /You opted out and will not receive any more messages/u);
    first.signal("SIGINT");
    assert.equal(await first.ended, 0);
    for (const name of portSettings) assert.ok(await isFree(Number(env[name])), `nothing is left on ${name}`);

    const second = start();
    await eventually("the second start", async () => isReady(second) ?? second.child.exitCode ?? undefined);
    const found = await heed("lookup", "+14255550123");
    second.signal("SIGINT");
    assert.equal(await second.ended, 0);
    assert.equal(found.code, 0, found.text);
    assert.match(found.text, /opted out/u);
  });

  it("says which setting changes a port that is taken, and ends", async () => {
    const [taken = 0] = await freePorts(1);
    const server = createServer().listen(taken, "127.0.0.1");
    const run = start({ HEED_LOCAL_PORT: String(taken) });
    const code = await run.ended;
    server.close();
    assert.equal(code, 1);
    const text = run.lines.join("\n");
    assert.match(text, new RegExp(`Port ${taken} .* is taken`, "u"));
    assert.match(text, /HEED_LOCAL_PORT/u);
    assert.doesNotMatch(text, /^\s+at /mu);
  });
});
