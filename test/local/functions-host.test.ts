import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { startFunctionsHost } from "../../local/functions-host/start-functions-host.ts";
import { createTestTime } from "../support/test-time.ts";
import { writeSampleApp } from "../support/sample-app.ts";

const source = `
import { app } from "@azure/functions";
let running = 0, most = 0, ticks = 0;
app.eventGrid("hear", {
  handler: async (event, context) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    context.info("heard", event.id);
    if (event.data.fail === "nothing") throw undefined;
    if (event.data.fail) throw new Error("the record can't be reached");
  },
});
app.http("echo", {
  route: "things/{id}/{part?}", methods: ["POST"],
  handler: async (request) => ({
    status: 201,
    headers: { "x-most": String(most) },
    cookies: [{ name: "seen", value: "a b", path: "/", httpOnly: true }],
    jsonBody: { id: request.params.id, part: request.params.part, q: request.query.get("q"), said: await request.text() },
  }),
});
app.http("fixed", { route: "things/fixed", methods: ["POST"], handler: () => ({ body: "fixed" }) });
app.http("silent", { handler: () => undefined });
app.http("broken", { handler: () => { throw new Error("broken") } });
app.http("ticks", { methods: ["GET"], handler: () => ({ jsonBody: ticks }) });
app.timer("tick", { schedule: "0 */5 * * * *", handler: (timer) => { if (!timer.isPastDue) ticks += 1; } });
`;

const sample = await writeSampleApp(source, { version: "2.0" });

const bundle = async (): Promise<URL> => {
  const folder = await mkdtemp(join(tmpdir(), "heed-bundle-"));
  after(async () => await rm(folder, { recursive: true, force: true }));
  const outfile = join(folder, "main.js");
  await build({
    entryPoints: [fileURLToPath(sample.entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@azure/functions-core"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return pathToFileURL(outfile);
};

const entries = { "a source entry": sample.entry, "a built bundle": await bundle() };

for (const [title, entry] of Object.entries(entries)) {
  const logged: string[] = [];
  const time = createTestTime(Date.UTC(2026, 10, 21, 12, 0, 1));
  const host = await startFunctionsHost({
    entry,
    time,
    log: (level, message) => logged.push(`${level} ${message}`),
  });
  after(async () => await host.stop());

  const notify = async (body: unknown, type = "Notification", name = "hear", method = "POST") =>
    await fetch(host.eventGridUrl(name), {
      method,
      headers: { "aeg-event-type": type, "content-type": "application/json" },
      ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
    });
  const event = (id: string, fail: boolean | string = false) => ({ id, eventType: "x", data: { fail } });

  describe(`the host with ${title}`, () => {
    it("finds every function that the app registered", () => {
      assert.deepEqual(
        host.functions.map(({ name, trigger }) => `${name} ${trigger.type}`),
        [
          "hear eventGridTrigger",
          "echo httpTrigger",
          "fixed httpTrigger",
          "silent httpTrigger",
          "broken httpTrigger",
          "ticks httpTrigger",
          "tick timerTrigger",
        ],
      );
    });

    it("runs each event of an array as an invocation, all at once, and answers 202", async () => {
      const response = await notify([event("1"), event("2"), event("3")], "notification");
      assert.equal(response.status, 202);
      assert.deepEqual(logged.splice(0).toSorted(), [
        "information heard 1",
        "information heard 2",
        "information heard 3",
      ]);
      const { headers } = await fetch(`${host.url}/api/things/1`, { method: "POST" });
      assert.equal(headers.get("x-most"), "3");
    });

    it("takes a single CloudEvent", async () => {
      assert.equal((await notify(event("one"))).status, 202);
      assert.deepEqual(logged.splice(0), ["information heard one"]);
    });

    it("answers 500 when one event of several fails, with the error's message, and prints the error", async () => {
      const response = await notify([event("1"), event("2", true)]);
      assert.equal(response.status, 500);
      assert.equal(await response.text(), "the record can't be reached");
      assert.match(
        logged.splice(0).join("\n"),
        /error hear failed: Error: the record can't be reached\n +at /,
      );
    });

    it("takes a thrown undefined for success, as the worker does", async () => {
      assert.equal((await notify([event("1", "nothing")])).status, 202);
      logged.length = 0;
    });

    it("shakes hands, in both schemas", async () => {
      const response = await notify(
        [{ id: "v", data: { validationCode: "512d38b6" } }],
        "SubscriptionValidation",
      );
      assert.deepEqual([response.status, await response.json()], [200, { validationResponse: "512d38b6" }]);
      const options = await notify(undefined, "", "hear", "OPTIONS");
      assert.equal(options.status, 200);
      assert.equal(options.headers.get("webhook-allowed-origin"), "eventgrid.azure.net");
    });

    it("refuses what the extension refuses", async () => {
      assert.equal((await notify([], "Unsubscribe")).status, 202);
      assert.equal((await notify([], "Something")).status, 400);
      assert.equal((await notify([event("1")], "Notification", "nobody")).status, 404);
      assert.equal((await notify([event("1")], "Notification", "echo")).status, 404);
    });

    it("routes HTTP functions by method, template and precedence", async () => {
      const echo = await fetch(`${host.url}/api/Things/a%20b?q=1`, { method: "POST", body: "hello" });
      assert.equal(echo.status, 201);
      assert.deepEqual(await echo.json(), { id: "a b", q: "1", said: "hello" });
      assert.equal(echo.headers.get("set-cookie"), "seen=a%20b; Path=/; HttpOnly");
      const fixed = await fetch(`${host.url}/api/things/fixed`, { method: "POST" });
      assert.equal(await fixed.text(), "fixed");
      assert.equal((await fetch(`${host.url}/api/things/1`)).status, 404);
      assert.equal((await fetch(`${host.url}/things/1`, { method: "POST" })).status, 404);
      assert.equal((await fetch(`${host.url}/api/silent`)).status, 204);
      assert.equal((await fetch(`${host.url}/api/broken`)).status, 500);
      assert.match(logged.splice(0).join("\n"), /broken failed: Error: broken/);
    });

    it("keeps a timer's schedule and runs it on demand", async () => {
      const ticks = async () => await (await fetch(`${host.url}/api/ticks`)).json();
      assert.equal(time.nextDue(), 299_000);
      time.advance(298_999);
      assert.equal(await ticks(), 0);
      time.advance(1);
      assert.equal(await ticks(), 1);
      assert.equal(time.nextDue(), 300_000);
      assert.equal((await fetch(`${host.url}/admin/functions/tick`, { method: "POST" })).status, 202);
      assert.equal((await fetch(`${host.url}/admin/functions/echo`, { method: "POST" })).status, 404);
      assert.equal((await host.runTimer("tick")).kind, "succeeded");
      assert.equal(await ticks(), 3);
    });
  });
}
