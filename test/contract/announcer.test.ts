import assert from "node:assert/strict";
import { after, beforeEach, describe, it } from "node:test";
import type { AnnouncedEvent } from "../../src/core/errand.ts";
import { ConfigError } from "../../src/core/faults.ts";
import type { AnnounceOutcome } from "../../src/core/ports.ts";
import { createEventGridAnnouncer } from "../../src/adapters/event-grid/announcer.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { createScriptedServer, type Respond } from "../support/contract-http-server.ts";
import { enough } from "../support/contract-record-harness.ts";

const server = await createScriptedServer();
after(server.close);
beforeEach(() => {
  server.seen.length = 0;
});

const announcerTo = (endpoint: string): ReturnType<typeof createEventGridAnnouncer> =>
  createEventGridAnnouncer({
    connection: { kind: "key", setting: "HEED_TOPIC", endpoint, key: "a-topic-key" },
    clock: systemClock,
    source: "/heed",
  });

const announcer = announcerTo(`${server.url}/api/events`);
const event: AnnouncedEvent = {
  id: "001795262400000|0123456789abcdef0123456789abcdef",
  type: "heed.opted-out",
  subject: "programs/contoso-alerts",
  at: 1_795_262_400_250,
  data: { program: "contoso-alerts" },
};

const cases: readonly { when: string; answer: Respond; outcome: AnnounceOutcome }[] = [
  { when: "200", answer: { status: 200 }, outcome: { kind: "done" } },
  { when: "400", answer: { status: 400 }, outcome: { kind: "later", code: "400" } },
  { when: "401", answer: { status: 401 }, outcome: { kind: "later", code: "401" } },
  { when: "413", answer: { status: 413 }, outcome: { kind: "later", code: "413" } },
  {
    when: "429 with Retry-After",
    answer: { status: 429, headers: { "retry-after": "12" } },
    outcome: { kind: "later", code: "429", retryAfter: 12_000 },
  },
  { when: "503", answer: { status: 503 }, outcome: { kind: "later", code: "503" } },
  { when: "a reset connection", answer: "reset", outcome: { kind: "later", code: "ECONNRESET" } },
];

describe("the announcer", () => {
  for (const { when, answer, outcome } of cases) {
    it(`says ${outcome.kind} to ${when}, after one try`, async () => {
      server.respond(answer);
      assert.deepEqual(await announcer.announce([event], enough()), outcome);
      assert.equal(server.seen.length, 1);
    });
  }

  it("publishes CloudEvents 1.0 with the event's own id and instant", async () => {
    server.respond({ status: 200 });
    await announcer.announce([event, { ...event, id: "second" }], enough());
    const [request] = server.seen;
    assert.match(String(request?.headers["content-type"]), /^application\/cloudevents-batch\+json/u);
    assert.equal(request?.headers["aeg-sas-key"], "a-topic-key");
    const sent: unknown = JSON.parse(request?.body ?? "");
    assert.ok(Array.isArray(sent) && sent.length === 2);
    assert.deepEqual(sent[0], {
      specversion: "1.0",
      id: event.id,
      type: event.type,
      subject: event.subject,
      source: "/heed",
      time: "2026-11-21T12:00:00.250Z",
      datacontenttype: "application/json",
      data: event.data,
    });
  });

  it("says later when time is up, and done without asking when there is nothing to say", async () => {
    server.respond("silence");
    const outcome = await announcer.announce([event], Date.now() + 80);
    assert.deepEqual(outcome, { kind: "later", code: "TimedOut" });
    server.seen.length = 0;
    assert.deepEqual(await announcer.announce([], enough()), { kind: "done" });
    assert.equal(server.seen.length, 0);
  });

  it("takes plain http on this machine only, and quotes nothing of a wrong endpoint", async () => {
    const elsewhere = announcerTo("http://topic.example/secret");
    await assert.rejects(elsewhere.announce([event], enough()), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /HEED_TOPIC/u);
      assert.doesNotMatch(error.message, /example|secret|a-topic-key/u);
      return true;
    });
  });
});
