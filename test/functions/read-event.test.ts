import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { entrySuffix } from "../../src/core/entry-key.ts";
import type { Inbound } from "../../src/core/message.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import { readEvent } from "../../src/functions/events/read-event.ts";

const payload = (name: string): unknown => {
  const read: unknown = JSON.parse(readFileSync(new URL(`payloads/${name}`, import.meta.url), "utf8"));
  return Array.isArray(read) ? read[0] : read;
};

const envelope = {
  id: "e1",
  eventTime: "2026-09-21T12:00:00Z",
  eventType: "Microsoft.Communication.SMSReceived",
};
const data = { messageId: "m1", from: "+14255550123", to: "12345", message: "STOP" };
const text = (more: object = {}, around: object = {}) => ({
  ...envelope,
  ...around,
  data: { ...data, ...more },
});

const read = (event: unknown): Inbound => {
  const found = readEvent(event);
  assert.notEqual(found.kind, "malformed", JSON.stringify(found));
  return found as Inbound;
};

describe("reading the documented payloads", () => {
  it("reads a text in Event Grid's schema, camelCase, without +", () => {
    assert.deepEqual(read(payload("sms-received.json")), {
      kind: "text",
      id: "Incoming_20200918002745d29ebbea-3341-4466-9690-0a03af35228e",
      from: "15555555555",
      to: "15555555556",
      person: "+15555555555",
      sender: "+15555555556",
      text: "Great to connect with Azure Communication Services events",
      claimed: Date.UTC(2020, 8, 18, 0, 27, 45, 320),
    });
  });

  it("reads a text in CloudEvents, PascalCase, with seven fractional digits", () => {
    const message = read(payload("sms-received.pascal.cloudevent.json"));
    assert.equal(message.kind, "text");
    assert.equal(message.person, "+15555555555");
    assert.equal(message.claimed, Date.UTC(2020, 8, 18, 0, 27, 45, 321));
  });

  it("reads a delivered report, its last and first attempt", () => {
    const report = read(payload("sms-delivery-report.json"));
    assert.ok(report.kind === "report");
    assert.equal(report.sender, "+15555555556");
    assert.equal(report.person, "+15555555555");
    assert.equal(report.status, "Delivered");
    assert.equal(report.claimed, Date.UTC(2020, 8, 18, 0, 22, 14, 931));
    assert.equal(report.firstAttempt, report.claimed);
    assert.equal(report.tag, "Optional customer-tag set in the original message");
  });

  it("reads a blocked report, with Tag inside camelCase", () => {
    const report = read(payload("sms-delivery-report.blocked.json"));
    assert.ok(report.kind === "report");
    assert.equal(report.details, "Sender blocked for given recipient.");
    assert.equal(report.tag, "Optional customer-tag set in the original message");
  });

  it("reads a dead-lettered event, extras and all", () => {
    const message = read(payload("dead-letter.json"));
    assert.ok(message.kind === "text");
    assert.equal(message.text, "Stop");
  });

  it("gives one event the same key in both schemas, both cases, with and without +", () => {
    const cloud = {
      specversion: "1.0",
      type: envelope.eventType,
      id: "another-envelope-id",
      time: envelope.eventTime,
      data: { MessageId: "m1", From: "14255550123", To: "12345", Message: "STOP", SegmentCount: 1 },
    };
    const keys = [text(), text({ from: "0014255550123", segmentCount: 2 }), cloud].map((event) =>
      entrySuffix(read(event), sha256),
    );
    assert.equal(new Set(keys).size, 1);
  });
});

describe("the claimed time", () => {
  const cases: readonly { title: string; event: unknown; claimed: number | undefined }[] = [
    {
      title: "is the text's own",
      event: text({ receivedTimestamp: "2026-09-21T11:59:58.25Z" }),
      claimed: Date.UTC(2026, 8, 21, 11, 59, 58, 250),
    },
    { title: "is the envelope's where the text has none", event: text(), claimed: Date.UTC(2026, 8, 21, 12) },
    {
      title: "is the envelope's where the text's can't be read",
      event: text({ receivedTimestamp: "not-a-date" }),
      claimed: Date.UTC(2026, 8, 21, 12),
    },
    {
      title: "is absent where neither can be read",
      event: text({ receivedTimestamp: "" }, { eventTime: "soon" }),
      claimed: undefined,
    },
    {
      title: "has its zone",
      event: text({ receivedTimestamp: "2026-09-21T14:00:00+02:00" }),
      claimed: Date.UTC(2026, 8, 21, 12),
    },
    {
      title: "is UTC without a zone",
      event: text({ receivedTimestamp: "2026-09-21T12:00:00" }),
      claimed: Date.UTC(2026, 8, 21, 12),
    },
    {
      title: "is the envelope's where the text's is .NET's default",
      event: text({ receivedTimestamp: "0001-01-01T00:00:00" }),
      claimed: Date.UTC(2026, 8, 21, 12),
    },
    {
      title: "is absent where both are before 2000",
      event: text({ receivedTimestamp: "1970-01-01T00:00:00Z" }, { eventTime: "1999-12-31T23:59:59Z" }),
      claimed: undefined,
    },
    {
      title: "may be 2000",
      event: text({ receivedTimestamp: "2000-01-01T00:00:00Z" }),
      claimed: Date.UTC(2000, 0, 1),
    },
    {
      title: "refuses the 31st of February",
      event: text({ receivedTimestamp: "2026-02-31T00:00:00Z" }, { eventTime: "" }),
      claimed: undefined,
    },
  ];
  for (const { title, event, claimed } of cases) {
    it(title, () => assert.equal(read(event).claimed, claimed));
  }

  it("of a report is its last attempt's", () => {
    const report = {
      ...envelope,
      eventType: "Microsoft.Communication.SMSDeliveryReportReceived",
      data: {
        messageId: "m1",
        from: "12345",
        to: "+14255550123",
        deliveryStatus: "Failed",
        receivedTimestamp: "2026-09-21T12:00:09Z",
        deliveryAttempts: [
          { timestamp: "2026-09-21T12:00:02Z" },
          { timestamp: "2026-09-21T12:00:05Z" },
          { timestamp: "?" },
          { timestamp: "0001-01-01T00:00:00Z" },
        ],
      },
    };
    const found = read(report);
    assert.ok(found.kind === "report");
    assert.equal(found.claimed, Date.UTC(2026, 8, 21, 12, 0, 5));
    assert.equal(found.firstAttempt, Date.UTC(2026, 8, 21, 12, 0, 2));
    assert.equal(found.details, "");
  });
});

describe("what can't be read is malformed, with a reason that quotes nothing", () => {
  const cases: readonly { title: string; event: unknown }[] = [
    { title: "a string", event: "STOP" },
    { title: "null", event: null },
    { title: "an array", event: [text()] },
    { title: "no type", event: { ...text(), eventType: undefined } },
    {
      title: "another type",
      event: text({}, { eventType: "Microsoft.EventGrid.SubscriptionValidationEvent" }),
    },
    { title: "data that is a string", event: { ...envelope, data: "abc" } },
    { title: "no from", event: text({ from: undefined }) },
    { title: "from of the wrong kind", event: text({ from: { number: 1 } }) },
    { title: "from that is no number", event: text({ from: "+1425555012345678" }) },
    { title: "no to", event: text({ to: "" }) },
    { title: "no message", event: text({ message: undefined }) },
    { title: "no id at all", event: { ...text({ messageId: undefined }), id: "" } },
  ];
  for (const { title, event } of cases) {
    it(title, () => {
      const found = readEvent(event);
      assert.ok(found.kind === "malformed");
      assert.doesNotMatch(found.why, /\d|STOP/u);
    });
  }
});
