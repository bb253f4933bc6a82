import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HttpRequest, InvocationContext } from "@azure/functions";
import { ConfigError } from "../../src/core/faults.ts";
import { eventHandler } from "../../src/functions/events/take-event.ts";
import { healthHandler } from "../../src/functions/http/health.ts";
import { errandsHandler, errandsPoisonHandler } from "../../src/functions/queue/errands.ts";
import { createTestSpine } from "../support/test-spine.ts";

const context = (): InvocationContext => new InvocationContext({ logHandler: () => {} });

const stop = (id: string, message = "STOP") => ({
  id,
  eventType: "Microsoft.Communication.SMSReceived",
  eventTime: "2026-09-21T12:00:00Z",
  data: {
    messageId: id,
    from: "+14255550123",
    to: "12345",
    message,
    receivedTimestamp: "2026-09-21T12:00:00Z",
  },
});

describe("smsReceived", () => {
  it("records STOP, answers once and settles", async () => {
    const { spine, phone, record } = createTestSpine("2026-09-21T12:00:01Z");
    await eventHandler(async () => spine)(stop("m1"), context());
    assert.deepEqual(
      phone().map(({ from, to, text }) => ({ from, to, text })),
      [
        {
          from: "12345",
          to: "+14255550123",
          text: "Contoso Alerts: You opted out and will not receive any more messages.",
        },
      ],
    );
    const [errand] = await record.readErrands("+14255550123", Number.MAX_SAFE_INTEGER);
    assert.equal(errand?.settled, true);
    assert.equal(errand?.reply?.state, "sent");
  });

  it("acknowledges a repeat and says nothing twice", async () => {
    const { spine, phone } = createTestSpine("2026-09-21T12:00:01Z");
    const handle = eventHandler(async () => spine);
    await handle(stop("m1"), context());
    await handle(stop("m1"), context());
    assert.equal(phone().length, 1);
  });

  it("keeps a malformed event whole in quarantine and acknowledges it", async () => {
    const { spine, quarantine, phone } = createTestSpine("2026-09-21T12:00:01Z");
    const bad = { ...stop("m1"), data: { hello: "world" } };
    await eventHandler(async () => spine)(bad, context());
    const [kept] = quarantine.contents();
    assert.ok(Array.isArray(kept));
    assert.partialDeepStrictEqual(kept[0], bad);
    assert.equal(phone().length, 0);
  });

  it("throws a configuration fault, so that events wait", async () => {
    const handle = eventHandler(async () => {
      throw new ConfigError(["HEED_ACS is missing"]);
    });
    await assert.rejects(handle(stop("m1"), context()), { name: "ConfigError" });
  });
});

describe("errands", () => {
  it("drops what nothing of ours looks like, with an alarm", async () => {
    const { spine, telemetry } = createTestSpine("2026-09-21T12:00:01Z");
    for (const entry of ["{", { person: "+14255550123" }, { person: "x", suffix: "y" }, 7, null]) {
      await errandsHandler(async () => spine)(entry, context());
    }
    assert.equal(telemetry.reported.filter(({ name }) => name === "heed.errand.failed").length, 5);
  });

  it("puts what landed in poison back for an hour later", async () => {
    const { spine, telemetry, queue } = createTestSpine("2026-09-21T12:00:01Z");
    const message = { person: "+14255550123", suffix: `000000000000000|${"a".repeat(32)}` };
    await errandsPoisonHandler(async () => spine)(JSON.stringify(message), context());
    assert.deepEqual(
      telemetry.reported.map(({ name }) => name),
      ["heed.errand.poisoned"],
    );
    assert.equal(queue.waiting()[0]?.visibleAt, Date.UTC(2026, 8, 21, 13, 0, 1));
  });
});

describe("health", () => {
  const ask = (url: string): HttpRequest => new HttpRequest({ method: "GET", url });
  const health = "http://127.0.0.1/api/health";

  it("is ready when the record answers", async () => {
    const { spine } = createTestSpine("2026-09-21T12:00:01Z");
    const answer = await healthHandler(async () => spine)(ask(health), context());
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.jsonBody, { live: true, ready: true, record: "answers", faults: [] });
  });

  it("is not ready when the record doesn't answer", async () => {
    const { spine, record } = createTestSpine("2026-09-21T12:00:01Z");
    record.switches.failing = true;
    const answer = await healthHandler(async () => spine)(ask(health), context());
    assert.equal(answer.status, 503);
    assert.deepEqual(answer.jsonBody, { live: true, ready: false, record: "doesn't answer", faults: [] });
  });

  it("lists every configuration fault, and is live all the same", async () => {
    const faults = ["HEED_RECORD is missing", "HEED_ACS is missing"];
    const handle = healthHandler(async () => {
      throw new ConfigError(faults);
    });
    const answer = await handle(ask(health), context());
    assert.equal(answer.status, 503);
    assert.deepEqual(answer.jsonBody, { live: true, ready: false, record: "not asked", faults });
    assert.equal((await handle(ask(`${health}?probe=live`), context())).status, 200);
  });
});
