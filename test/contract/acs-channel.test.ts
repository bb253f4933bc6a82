import assert from "node:assert/strict";
import { after, beforeEach, describe, it } from "node:test";
import { ConfigError } from "../../src/core/faults.ts";
import type { OutgoingText, SendOutcome } from "../../src/core/ports.ts";
import { createAcsChannel } from "../../src/adapters/acs/channel.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import { createScriptedServer, type Respond } from "../support/contract-http-server.ts";
import { enough } from "../support/contract-record-harness.ts";

const server = await createScriptedServer();
after(server.close);
beforeEach(() => {
  server.seen.length = 0;
});

const channelTo = (value: string): ReturnType<typeof createAcsChannel> =>
  createAcsChannel({
    connection: { kind: "connection-string", setting: "HEED_ACS", value },
    clock: systemClock,
  });

const accesskey = Buffer.from("a key").toString("base64");
const channel = channelTo(`endpoint=${server.url}/;accesskey=${accesskey}`);

const text: OutgoingText = {
  from: "12345",
  to: "+14255550123",
  text: "You're out.",
  tag: "heed1|001795262400000|0123456789abcdef0123456789abcdef",
  repeatabilityId: "9a1b0f5e-2c3d-4e5f-8a9b-0c1d2e3f4a5b",
  firstSent: 1_795_262_400_250,
};

const item = (fields: object): Respond => ({
  status: 202,
  body: { value: [{ to: text.to, httpStatusCode: 202, successful: true, ...fields }] },
});

const cases: readonly { when: string; answer: Respond; outcome: SendOutcome }[] = [
  {
    when: "202, and the recipient's result is a success",
    answer: item({ messageId: "Outgoing_1" }),
    outcome: { kind: "accepted", messageId: "Outgoing_1" },
  },
  {
    when: "202, but the recipient's own result is 400",
    answer: item({ httpStatusCode: 400, successful: false, errorMessage: "Bad number +14255550123" }),
    outcome: { kind: "refused", code: "400" },
  },
  {
    when: "202, but the recipient's own result is 429",
    answer: item({ httpStatusCode: 429, successful: false }),
    outcome: { kind: "refused-for-now", code: "429" },
  },
  {
    when: "202 without any result",
    answer: { status: 202, body: { value: [] } },
    outcome: { kind: "no-answer", code: "no-result" },
  },
  {
    when: "429 with Retry-After in seconds",
    answer: { status: 429, headers: { "retry-after": "7" } },
    outcome: { kind: "refused-for-now", code: "429", retryAfter: 7_000 },
  },
  {
    when: "503 with Retry-After as a date",
    answer: {
      status: 503,
      headers: { date: "Sat, 21 Nov 2026 12:00:00 GMT", "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT" },
    },
    outcome: { kind: "refused-for-now", code: "503", retryAfter: 30_000 },
  },
  {
    when: "429 with a Retry-After that says nothing",
    answer: { status: 429, headers: { "retry-after": "soon" } },
    outcome: { kind: "refused-for-now", code: "429" },
  },
  { when: "401", answer: { status: 401 }, outcome: { kind: "refused-for-now", code: "401" } },
  { when: "403", answer: { status: 403 }, outcome: { kind: "refused-for-now", code: "403" } },
  { when: "408", answer: { status: 408 }, outcome: { kind: "refused-for-now", code: "408" } },
  { when: "500", answer: { status: 500 }, outcome: { kind: "refused-for-now", code: "500" } },
  { when: "400", answer: { status: 400 }, outcome: { kind: "refused", code: "400" } },
  { when: "404", answer: { status: 404 }, outcome: { kind: "refused", code: "404" } },
  { when: "a reset connection", answer: "reset", outcome: { kind: "no-answer", code: "ECONNRESET" } },
];

describe("the ACS channel", () => {
  for (const { when, answer, outcome } of cases) {
    it(`says ${outcome.kind} to ${when}, after one try`, async () => {
      server.respond(answer);
      assert.deepEqual(await channel.send(text, enough()), outcome);
      assert.equal(server.seen.length, 1);
    });
  }

  it("says no-answer when time is up", async () => {
    server.respond("silence");
    const outcome = await channel.send(text, Date.now() + 80);
    assert.deepEqual(outcome, { kind: "no-answer", code: "TimedOut" });
  });

  it("knows that nothing went out where nobody listens", async () => {
    const gone = await createScriptedServer();
    await gone.close();
    const outcome = await channelTo(`endpoint=${gone.url}/;accesskey=${accesskey}`).send(text, enough());
    assert.deepEqual(outcome, { kind: "refused-for-now", code: "ECONNREFUSED" });
  });

  it("carries the stored repeatability, our tag and the wish for a report; many at once aren't mixed up", async () => {
    server.respond(item({}));
    const texts = Array.from({ length: 20 }, (_, index) => ({
      ...text,
      to: `+1425555${String(1_000 + index)}`,
      tag: `heed1|${index}`,
      repeatabilityId: `id-${index}`,
      firstSent: text.firstSent + index * 1_000,
    }));
    await Promise.all(texts.map(async (one) => await channel.send(one, enough())));
    assert.equal(server.seen.length, 20);
    for (const { body, headers, method, url } of server.seen) {
      const sent = JSON.parse(body);
      const index = Number(sent.smsRecipients[0].to.slice(-4)) - 1_000;
      assert.deepEqual(sent, {
        from: "12345",
        message: "You're out.",
        smsRecipients: [
          {
            to: `+1425555${1_000 + index}`,
            repeatabilityRequestId: `id-${index}`,
            repeatabilityFirstSent: new Date(text.firstSent + index * 1_000).toUTCString(),
          },
        ],
        smsSendOptions: { enableDeliveryReport: true, tag: `heed1|${index}` },
      });
      assert.equal(Object.keys(headers).filter((name) => name.startsWith("x-heed")).length, 0);
      assert.deepEqual([method, url.split("?")[0]], ["POST", "/sms"]);
    }
    const first = server.seen.find(({ body }) => body.includes('"id-0"'))?.body;
    assert.match(String(first), /"repeatabilityFirstSent":"Sat, 21 Nov 2026 12:00:00 GMT"/u);
  });

  it("sends one text however often it tries, as a strict service sees it", async () => {
    const emulator = await startAcsEmulator({
      numbers: [{ number: "12345", type: "short-code" }],
    });
    try {
      const real = channelTo(emulator.connectionString);
      const first = await real.send(text, enough());
      assert.equal(first.kind, "accepted");
      assert.deepEqual(await real.send(text, enough()), first);
      assert.equal(emulator.phone(text.to).arrived.length, 1);
    } finally {
      await emulator.stop();
    }
  });

  const malformed = [
    "rubbish-secret",
    "endpoint=http://example.com/;accesskey=c2VjcmV0",
    "endpoint=https://a.b/",
  ];
  for (const value of malformed) {
    it(`names the setting and quotes nothing of ${value.slice(0, 22)}…`, async () => {
      await assert.rejects(channelTo(value).send(text, enough()), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, /HEED_ACS/u);
        assert.doesNotMatch(error.message, /secret|example|c2Vj/u);
        return true;
      });
    });
  }
});
