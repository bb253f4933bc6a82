import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type * as http from "node:http";
import { after, describe, it } from "node:test";
import { createConsoleTelemetry } from "../../src/adapters/telemetry/console-telemetry.ts";
import { createInsightsTelemetry } from "../../src/adapters/telemetry/insights-telemetry.ts";
import { createScriptedServer } from "../support/contract-http-server.ts";

describe("console telemetry", () => {
  it("writes one line of JSON for each event", () => {
    const lines: string[] = [];
    const telemetry = createConsoleTelemetry((line) => lines.push(line));
    telemetry.report("heed.reply.sent", { program: "contoso-alerts", attempts: 1, code: undefined });
    telemetry.report("heed.gate.asked");
    assert.deepEqual(lines, [
      '{"event":"heed.reply.sent","program":"contoso-alerts","attempts":1}\n',
      '{"event":"heed.gate.asked"}\n',
    ]);
  });

  it("outlives a stream that is gone", () => {
    const telemetry = createConsoleTelemetry(() => {
      throw new Error("EPIPE");
    });
    telemetry.report("heed.reply.sent");
  });
});

interface Envelope {
  readonly name: string;
  readonly data: { readonly baseType: string; readonly baseData: Record<string, unknown> };
}

const envelopesIn = (bodies: readonly string[]): readonly Envelope[] =>
  bodies.flatMap((body): Envelope[] => JSON.parse(body));

describe("Application Insights telemetry", async () => {
  const collector = await createScriptedServer();
  after(collector.close);
  collector.respond({ status: 200, body: { itemsReceived: 2, itemsAccepted: 2, errors: [] } });
  const connectionString = `InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=${collector.url}/`;

  it("delivers what was reported before and after the package was loaded, and nothing else", async () => {
    const telemetry = createInsightsTelemetry({ connectionString });
    telemetry.report("heed.reply.sent", { program: "contoso-alerts", attempts: 1, code: undefined });
    telemetry.answered();
    await telemetry.flush();
    // A call such as those whose URLs carry numbers: it must leave no trace. Loaded now, because an
    // instrumentation wraps what is loaded after it.
    const { get }: typeof http = createRequire(import.meta.url)("node:http");
    await new Promise((resolve) => {
      get(`${collector.url}/people(PartitionKey='+14255550123')`, (response) => {
        response.resume().once("end", resolve);
      });
    });
    telemetry.report("heed.reply.waiting", { code: "429" });
    await telemetry.flush();
    const tracked = collector.seen.filter(({ url }) => url.includes("track"));
    assert.equal(collector.seen.length - tracked.length, 1, "the call itself and no other");
    assert.deepEqual(
      envelopesIn(tracked.map(({ body }) => body)).map(({ data }) => [
        data.baseType,
        data.baseData["name"],
        data.baseData["properties"],
      ]),
      [
        ["EventData", "heed.reply.sent", { program: "contoso-alerts", attempts: "1" }],
        ["EventData", "heed.reply.waiting", { code: "429" }],
      ],
    );
  });

  it("never throws and never rejects, whatever it is given", async () => {
    const warnings: string[] = [];
    const telemetry = createInsightsTelemetry({ connectionString: "rubbish" }, (line) => warnings.push(line));
    telemetry.report("heed.reply.sent", { program: "contoso-alerts" });
    telemetry.answered();
    await telemetry.flush();
    telemetry.report("heed.reply.sent");
    assert.doesNotMatch(warnings.join(""), /rubbish/u);
  });
});
