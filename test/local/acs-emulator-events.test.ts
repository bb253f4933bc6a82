import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, beforeEach, describe, it } from "node:test";
import { SmsClient } from "@azure/communication-sms";
import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import type { EventGridEvent } from "../../local/event-grid-event.ts";
import { readBody } from "../../local/http/json.ts";
import { serve } from "../../local/http/serve.ts";
import { createTestTime } from "../support/test-time.ts";

const tollFree = "+18005550100";
const shortCode = "12345";
const person = "+14255550123";
const noon = Date.UTC(2026, 10, 21, 12);
const time = createTestTime(noon);

const heard: EventGridEvent[] = [];
const listener = await serve({ what: "a listener", setting: "NONE" }, async (request, response) => {
  assert.equal(request.headers["aeg-event-type"], "Notification");
  heard.push(...(JSON.parse((await readBody(request)).toString()) as EventGridEvent[]));
  response.writeHead(202).end();
});
const emulator = await startAcsEmulator({
  numbers: [
    { number: tollFree, type: "toll-free" },
    { number: shortCode, type: "short-code" },
    { number: "Contoso", type: "alphanumeric" },
  ],
  webhook: listener.url,
  time,
  newId: () => "6d5ff2ec-2f4f-4c1a-9f0e-0d3b3e7a1c55",
});
after(async () => {
  await emulator.stop();
  await listener.stop();
});
beforeEach(() => {
  emulator.reset();
  heard.length = 0;
});

const client = new SmsClient(emulator.connectionString, { allowInsecureConnection: true });
const send = async (from: string, options = { enableDeliveryReport: true, tag: "heed1|x" }) =>
  await client.send({ from, to: [person], message: "Hello" }, options);

const control = async (command: string, body: unknown): Promise<{ status: number; json: unknown }> => {
  const response = await fetch(`${emulator.url}/control/${command}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
};

describe("a person who texts", () => {
  it("raises SMSReceived as the service writes it and posts it", async () => {
    const { status, json } = await control("text", { from: person, to: shortCode, text: "Stop" });
    const expected = {
      id: "Incoming_202611211200006d5ff2ec-2f4f-4c1a-9f0e-0d3b3e7a1c55",
      topic: heard[0]?.topic,
      subject: "/phonenumber/14255550123",
      data: {
        messageId: "Incoming_202611211200006d5ff2ec-2f4f-4c1a-9f0e-0d3b3e7a1c55",
        from: "14255550123",
        to: "12345",
        message: "Stop",
        receivedTimestamp: "2026-11-21T12:00:00.0000000Z",
        segmentCount: 1,
      },
      eventType: "Microsoft.Communication.SMSReceived",
      eventTime: "2026-11-21T12:00:00.0000000Z",
      dataVersion: "1.0",
      metadataVersion: "1",
    };
    assert.deepEqual(heard, [expected]);
    assert.equal(status, 200);
    assert.deepEqual(json, { events: [expected], posted: { kind: "answered", status: 202 } });
    const phone = await control("phone", { number: "1 (425) 555-0123" });
    assert.deepEqual(phone.json, {
      number: person,
      arrived: [],
      said: [{ order: 1, at: noon, to: shortCode, text: "Stop" }],
    });
  });

  it("gets the carrier's words after STOP, then nothing from that number until UNSTOP", async () => {
    await emulator.text({ from: person, to: tollFree, text: "STOP" });
    await send(tollFree);
    await send(shortCode);
    await emulator.text({ from: person, to: tollFree, text: "UNSTOP" });
    await send(tollFree);
    await emulator.settled();
    assert.deepEqual(
      emulator.phone(person).arrived.map(({ by, from, text }) => [by, from, text.slice(0, 20)]),
      [
        ["carrier", tollFree, "NETWORK MSG: You rep"],
        ["us", shortCode, "Hello"],
        ["carrier", tollFree, "NETWORK MSG: You hav"],
        ["us", tollFree, "Hello"],
      ],
    );
    const reports = heard.filter(({ eventType }) => eventType.endsWith("SMSDeliveryReportReceived"));
    assert.deepEqual(
      reports.map(({ data }) => [data["from"], data["deliveryStatus"], data["deliveryStatusDetails"]]),
      [
        ["18005550100", "Failed", "Sender blocked for given recipient."],
        ["12345", "Delivered", "No error."],
        ["18005550100", "Delivered", "No error."],
      ],
    );
  });

  it("can't text an alphanumeric sender", async () => {
    const { status } = await control("text", { from: person, to: "CONTOSO", text: "STOP" });
    assert.equal(status, 400);
  });
});

describe("a delivery report", () => {
  it("is raised only when asked for, with the tag and the message's id", async () => {
    await send(shortCode, { enableDeliveryReport: false, tag: "" });
    const [result] = await send(shortCode);
    await emulator.settled();
    assert.equal(heard.length, 1);
    assert.equal(heard[0]?.id, result?.messageId);
    assert.equal(heard[0]?.data["tag"], "heed1|x");
    assert.equal(heard[0]?.data["to"], person);
  });

  it("can overtake the answer, come late or never", async () => {
    await control("faults", { faults: [{ kind: "report", when: "before-answer", times: 1 }] });
    await send(shortCode);
    assert.equal(heard.length, 1);

    await control("faults", { faults: [{ kind: "report", when: "late", ms: 3_600_000, times: 1 }] });
    await send(shortCode);
    await emulator.settled();
    assert.equal(heard.length, 1);
    time.advance(3_600_000);
    await emulator.settled();
    assert.equal(heard[1]?.eventTime, "2026-11-21T13:00:00.0000000Z");

    await control("faults", { faults: [{ kind: "report", when: "never" }] });
    await send(shortCode);
    await emulator.settled();
    assert.equal(heard.length, 2);
  });

  it("says why a text was lost", async () => {
    emulator.setFaults([{ kind: "undelivered", details: "4004", to: person }]);
    await send(shortCode);
    await emulator.settled();
    assert.equal(heard[0]?.data["deliveryStatus"], "Failed");
    assert.equal(heard[0]?.data["deliveryStatusDetails"], "4004");
    assert.equal(emulator.phone(person).arrived.length, 0);
  });
});

describe("the control API", () => {
  for (const [title, command, body] of [
    ["a fault of no known kind", "faults", { faults: [{ kind: "flood" }] }],
    ["a fault that lacks what its kind needs", "faults", { faults: [{ kind: "delay", ms: 1 }] }],
    ["a number of no known type", "numbers", { numbers: [{ number: "1", type: "pager" }] }],
    ["a text without words", "text", { from: person, to: shortCode }],
    ["a body that is no object", "phone", []],
  ] as const) {
    it(`refuses ${title}`, async () => {
      assert.equal((await control(command, body)).status, 400);
    });
  }

  it("takes JSON only, and knows its commands", async () => {
    const form = await fetch(`${emulator.url}/control/reset`, { method: "POST", body: "{}" });
    assert.equal(form.status, 400);
    assert.equal((await control("hasOwnProperty", {})).status, 404);
  });

  it("says that nobody listens when the webhook is down", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const address = closed.address();
    assert.ok(address !== null && typeof address === "object");
    await new Promise((resolve) => closed.close(resolve));
    emulator.useWebhook(`http://127.0.0.1:${address.port}`);
    after(() => emulator.useWebhook(listener.url));
    const { posted } = await emulator.text({ from: person, to: shortCode, text: "STOP" });
    assert.deepEqual(posted, { kind: "unreachable" });
  });
});
