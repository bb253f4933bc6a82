import assert from "node:assert/strict";
import { after, beforeEach, describe, it } from "node:test";
import { SmsClient, type SmsClientOptions } from "@azure/communication-sms";
import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";

const tollFree = "+18005550100";
const person = "+14255550123";
const emulator = await startAcsEmulator({ numbers: [{ number: tollFree, type: "toll-free" }] });
after(async () => await emulator.stop());
beforeEach(() => emulator.reset());

type PipelinePolicy = NonNullable<SmsClientOptions["additionalPolicies"]>[number]["policy"];

interface Wire {
  smsRecipients: { repeatabilityRequestId?: string; repeatabilityFirstSent?: string }[];
}

/** Rewrites what the SDK made up, as the sender of the business does. */
const rewrite = (change: (body: Wire) => void): PipelinePolicy => ({
  name: "rewrite",
  sendRequest: async (request, next) => {
    const body = JSON.parse(typeof request.body === "string" ? request.body : "") as Wire;
    change(body);
    request.body = JSON.stringify(body);
    return await next(request);
  },
});

const clientWith = (change: (body: Wire) => void = () => {}, connectionString = emulator.connectionString) =>
  new SmsClient(connectionString, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
    additionalPolicies: [{ policy: rewrite(change), position: "perCall" }],
  });

const repeatable = (id: string | undefined, first: string | undefined) =>
  clientWith((body) => {
    for (const recipient of body.smsRecipients) {
      if (id === undefined) delete recipient.repeatabilityRequestId;
      else recipient.repeatabilityRequestId = id;
      if (first === undefined) delete recipient.repeatabilityFirstSent;
      else recipient.repeatabilityFirstSent = first;
    }
  });

const text = { from: tollFree, to: [person], message: "Hello" };
const id = "6d5ff2ec-2f4f-4c1a-9f0e-0d3b3e7a1c55";
const first = "Sat, 21 Nov 2026 12:00:00 GMT";

describe("sending through the emulator", () => {
  it("accepts a text of the real SDK and shows it at the phone", async () => {
    const [result] = await clientWith().send(text, { enableDeliveryReport: true, tag: "heed1|x" });
    assert.equal(result?.successful, true);
    assert.equal(result?.httpStatusCode, 202);
    assert.match(result?.messageId ?? "", /^Outgoing_\d{14}[0-9a-f-]{36}$/);
    const [arrival] = emulator.phone(person).arrived;
    assert.deepEqual(
      [arrival?.by, arrival?.from, arrival?.text, arrival?.tag],
      ["us", tollFree, "Hello", "heed1|x"],
    );
  });

  it("denies a wrong key, a missing signature and a date far from now", async () => {
    const wrongKey = `endpoint=${emulator.url}/;accesskey=${Buffer.from("another").toString("base64")}`;
    await assert.rejects(clientWith(undefined, wrongKey).send(text), { statusCode: 401 });
    const unsigned = await fetch(`${emulator.url}/sms?api-version=2021-03-07`, {
      method: "POST",
      body: "{}",
    });
    assert.equal(unsigned.status, 401);
    const late = await startAcsEmulator({
      numbers: [{ number: tollFree, type: "toll-free" }],
      wallClock: () => Date.now() + 16 * 60_000,
    });
    try {
      await assert.rejects(clientWith(undefined, late.connectionString).send(text), { statusCode: 401 });
    } finally {
      await late.stop();
    }
    assert.equal(emulator.counts().unsigned, 2);
  });

  it("refuses an unknown api-version, a foreign sender, no or too many recipients and too long a text", async () => {
    // The SDK passes it on though the type doesn't list it.
    const options = { allowInsecureConnection: true, apiVersion: "2031-01-01" };
    const future = new SmsClient(emulator.connectionString, options);
    await assert.rejects(future.send(text), { statusCode: 400 });
    await assert.rejects(clientWith().send({ ...text, from: "+18005550199" }), { statusCode: 401 });
    await assert.rejects(clientWith().send({ ...text, from: tollFree.slice(1) }), { statusCode: 400 });
    await assert.rejects(clientWith().send({ ...text, to: [] }), { statusCode: 400 });
    const many = Array.from({ length: 101 }, (_, index) => `+1425555${String(index).padStart(4, "0")}`);
    await assert.rejects(clientWith().send({ ...text, to: many }), { statusCode: 400 });
    assert.equal((await clientWith().send({ ...text, to: many.slice(1) })).length, 100);
    const raw = clientWith((body) => Object.assign(body, { message: "x".repeat(2_049) }));
    await assert.rejects(raw.send(text), { statusCode: 400 });
  });

  it("fails single recipients inside an accepted request", async () => {
    emulator.setFaults([{ kind: "recipient", status: 404, message: "No such number.", to: "+14255550124" }]);
    const results = await clientWith().send({ ...text, to: [person, "+14255550124", "12345"] });
    assert.deepEqual(
      results.map(({ successful, httpStatusCode }) => [successful, httpStatusCode]),
      [
        [true, 202],
        [false, 404],
        [false, 400],
      ],
    );
    assert.equal(emulator.sent().length, 1);
  });
});

describe("repeating a request", () => {
  it("gives the first answer again and sends no second text", async () => {
    const client = repeatable(id, first);
    const [one] = await client.send(text);
    const [two] = await client.send(text);
    assert.deepEqual(two, one);
    assert.equal(emulator.phone(person).arrived.length, 1);
    assert.equal(emulator.counts().repeats, 1);
  });

  it("does so after an answer that was cut off", async () => {
    emulator.setFaults([{ kind: "reset", side: "after", times: 1 }]);
    const client = repeatable(id, first);
    await assert.rejects(client.send(text), { code: "ECONNRESET" });
    assert.equal((await client.send(text))[0]?.successful, true);
    assert.equal(emulator.phone(person).arrived.length, 1);
  });

  it("rejects the id with another first-sent or another text", async () => {
    await repeatable(id, first).send(text);
    const [other] = await repeatable(id, "Sat, 21 Nov 2026 12:00:01 GMT").send(text);
    assert.deepEqual([other?.successful, other?.httpStatusCode], [false, 400]);
    const [another] = await repeatable(id, first).send({ ...text, message: "Goodbye" });
    assert.equal(another?.httpStatusCode, 400);
    assert.equal(emulator.phone(person).arrived.length, 1);
  });

  for (const [title, badId, badFirst] of [
    ["an id without a first-sent", id, undefined],
    ["a first-sent without an id", undefined, first],
    ["an id that is no UUID", "one", first],
    ["a first-sent that is no HTTP date", id, "2026-11-21T12:00:00Z"],
  ] as const) {
    it(`refuses ${title}`, async () => {
      await assert.rejects(repeatable(badId, badFirst).send(text), { statusCode: 400 });
    });
  }
});

describe("faults that are switched on", () => {
  it("answers 429 with Retry-After as often as it was told", async () => {
    emulator.setFaults([{ kind: "status", status: 429, retryAfter: 7, times: 1 }]);
    await assert.rejects(clientWith().send(text), (error: unknown) => {
      const { statusCode, response } = error as {
        statusCode: number;
        response: { headers: Map<string, string> };
      };
      assert.equal(statusCode, 429);
      assert.equal(response.headers.get("retry-after"), "7");
      return true;
    });
    assert.equal((await clientWith().send(text))[0]?.successful, true);
  });

  it("cuts the connection before anything was sent", async () => {
    emulator.setFaults([{ kind: "reset", side: "before", times: 1 }]);
    await assert.rejects(clientWith().send(text), { code: "ECONNRESET" });
    assert.equal(emulator.sent().length, 0);
  });

  it("takes its time before or after the text left", async () => {
    emulator.setFaults([{ kind: "delay", ms: 10_000, side: "after", times: 1 }]);
    await assert.rejects(clientWith().send(text, { abortSignal: AbortSignal.timeout(100) }), {
      name: "AbortError",
    });
    assert.equal(emulator.sent().length, 1);
    emulator.setFaults([{ kind: "delay", ms: 10_000, side: "before", times: 1 }]);
    await assert.rejects(clientWith().send(text, { abortSignal: AbortSignal.timeout(100) }), {
      name: "AbortError",
    });
    assert.equal(emulator.sent().length, 1);
  });
});
