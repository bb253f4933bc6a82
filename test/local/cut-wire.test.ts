import assert from "node:assert/strict";
import { Agent, request } from "node:http";
import { after, beforeEach, describe, it } from "node:test";
import { TableClient } from "@azure/data-tables";
import { portsOf, toConnectionString } from "../../local/azurite/connection-string.ts";
import { startCutWire } from "../../local/cut-wire/start-cut-wire.ts";
import { seededWirePlan } from "../../local/cut-wire/wire-fault.ts";
import { readBody } from "../../local/http/json.ts";
import { serve } from "../../local/http/serve.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";

const heard: string[] = [];
const behind = await serve({ what: "a server", setting: "NONE" }, async (incoming, response) => {
  heard.push((await readBody(incoming)).toString());
  response.end("done");
});
const wire = await startCutWire({ target: behind.port });
const azurite = await useAzurite();
// One connection for all, kept alive: a fault must strike one request of it.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
after(async () => {
  agent.destroy();
  await wire.stop();
  await behind.stop();
});
beforeEach(() => {
  heard.length = 0;
});

/** What the client sees: the answer, or the error's code. */
const ask = async (body: string, port = wire.port): Promise<string> =>
  await new Promise((resolve) => {
    const asking = request({ port, host: "127.0.0.1", method: "POST", agent, timeout: 200 }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.once("end", () => resolve(text));
    });
    asking.once("timeout", () =>
      asking.destroy(Object.assign(new Error("no answer"), { code: "NO ANSWER" })),
    );
    asking.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    asking.end(body);
  });

describe("a cut wire", () => {
  for (const [kind, seen, done] of [
    ["drop", "NO ANSWER", []],
    ["drop-answer", "NO ANSWER", ["two"]],
    ["reset", "ECONNRESET", []],
    ["reset-answer", "ECONNRESET", ["two"]],
  ] as const) {
    it(`strikes one request of a connection that is kept alive: ${kind}`, async () => {
      const before = wire.counts().faults[kind];
      assert.equal(await ask("one"), "done");
      wire.command({ fault: { kind } });
      assert.equal(await ask("two"), seen);
      assert.equal(await ask("three"), "done");
      assert.deepEqual(heard, ["one", ...done, "three"]);
      assert.equal(wire.counts().faults[kind], before + 1);
    });
  }

  it("holds a request back, whole and in order", async () => {
    const long = "x".repeat(300_000);
    wire.command({ fault: { kind: "delay", ms: 60 } });
    const started = performance.now();
    assert.equal(await ask(long), "done");
    assert.ok(performance.now() - started >= 59);
    assert.equal(heard[0], long);
  });

  it("strikes only what a command is meant for, as often as it says", async () => {
    const match = (head: string) => head.includes("two");
    wire.command({ fault: { kind: "reset" }, times: 2, match });
    const seen = [await ask("one"), await ask("two"), await ask("two"), await ask("two")];
    assert.deepEqual(seen, ["done", "ECONNRESET", "ECONNRESET", "done"]);
  });

  it("follows a plan that is the same for the same seed", async () => {
    const options = { share: 0.5, faults: [{ kind: "reset" }, { kind: "reset-answer" }] } as const;
    const kinds = (seed: number) => {
      const plan = seededWirePlan({ ...options, seed });
      return Array.from({ length: 40 }, (_, exchange) => plan(exchange, "")?.kind ?? "none");
    };
    assert.deepEqual(kinds(3), kinds(3));
    assert.notDeepEqual(kinds(3), kinds(4));
    assert.deepEqual(new Set(kinds(3)), new Set(["none", "reset", "reset-answer"]));

    const planned = await startCutWire({
      target: behind.port,
      plan: seededWirePlan({ ...options, seed: 3 }),
    });
    after(async () => await planned.stop());
    const seen: string[] = [];
    for (let count = 0; count < 10; count += 1) seen.push(await ask(String(count), planned.port));
    const expected = kinds(3).slice(0, 10);
    assert.deepEqual(
      seen,
      expected.map((kind) => (kind === "none" ? "done" : "ECONNRESET")),
    );
    assert.equal(planned.counts().exchanges, 10);
  });

  it("stands before Azurite: a write is committed and then its answer is lost", async () => {
    const ports = portsOf(azurite);
    const cut = await startCutWire({ target: ports.table });
    after(async () => await cut.stop());
    const table = TableClient.fromConnectionString(
      toConnectionString({ ...ports, table: cut.port }),
      uniquePrefix(),
      {
        allowInsecureConnection: true,
        retryOptions: { maxRetries: 0 },
      },
    );
    await table.createTable();
    cut.command({ fault: { kind: "reset-answer" } });
    await assert.rejects(table.createEntity({ partitionKey: "p", rowKey: "r" }), { code: "ECONNRESET" });
    await assert.rejects(table.createEntity({ partitionKey: "p", rowKey: "r" }), { statusCode: 409 });
  });
});
