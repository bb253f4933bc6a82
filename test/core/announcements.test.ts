import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { sha256 } from "../../src/adapters/system/system.ts";
import type { AnnouncedEvent } from "../../src/core/errand.ts";
import type { HistoryEntry } from "../../src/core/history.ts";
import type { Inbound } from "../../src/core/message.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Person } from "../../src/core/person.ts";
import { announcedTypes } from "../../src/core/policy/announcements.ts";
import type { Circumstances } from "../../src/core/policy/decision.ts";
import { decideReport } from "../../src/core/policy/decide-report.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import { entrySuffix } from "../../src/core/entry-key.ts";
import { alerts, ann, shortCode, simPrograms } from "../support/sim-programs.ts";
import { readFewWords } from "../support/sim-reader.ts";

const now = Date.UTC(2026, 8, 21, 12);

const around = (message: Inbound, person: Person, announces = true): Circumstances => ({
  person,
  version: {},
  programs: simPrograms,
  suffix: entrySuffix(message, sha256),
  firstSight: now,
  now,
  announces,
  claim: { token: "t", until: now + 15_000 },
  repeatabilityId: "r",
  hash: sha256,
});

const said = (text: string): Inbound => ({
  kind: "text",
  id: text,
  from: ann,
  to: shortCode,
  person: ann,
  sender: shortCode,
  text,
  claimed: now,
});

const decide = (
  message: Inbound,
  person = newPerson(ann),
  announces = true,
  history?: readonly HistoryEntry[],
) => {
  const circumstances = { ...around(message, person, announces), ...(history ? { history } : {}) };
  return message.kind === "text"
    ? decideText(message, readFewWords(message.text, message.sender), circumstances)
    : decideReport(message, circumstances);
};

const announced = (
  message: Inbound,
  person?: Person,
  history?: readonly HistoryEntry[],
): readonly AnnouncedEvent[] => {
  const decision = decide(message, person, true, history);
  assert.ok(decision.kind === "change");
  return decision.change.errand.announcement?.events ?? [];
};

const change = (message: Inbound) => {
  const decision = decide(message);
  assert.ok(decision.kind === "change");
  return decision.change;
};

const after = (message: Inbound): Person => change(message).person;

const report = (details: string, status = "Failed", firstAttempt = now): Inbound => ({
  kind: "report",
  id: `r-${details}`,
  from: shortCode,
  to: ann,
  person: ann,
  sender: shortCode,
  status,
  details,
  claimed: firstAttempt,
  firstAttempt,
});

const examples: Readonly<Record<string, readonly AnnouncedEvent[]>> = {
  "Heed.OptedOut": announced(said("STOP")),
  "Heed.OptedIn": announced({ ...said("START"), claimed: now + 1 }, after(said("STOP"))),
  "Heed.MessageReceived": announced(said("hello, is my order ready?")),
  "Heed.ReviewOpened": announced(said("please cancel")),
  "Heed.NumberDead": announced(report("4004")),
  "Heed.BypassFound": announced(report("2000", "Delivered", now + 3_600_000), after(said("STOP")), [
    change(said("STOP")).entry,
  ]),
};

describe("the event catalogue", () => {
  const ajv = new Ajv({ allErrors: true });
  const schemas = new URL("../../docs/events/", import.meta.url);

  it("has a schema for every type and none besides", () => {
    const files = readdirSync(schemas).map((file) => file.replace(".schema.json", ""));
    assert.deepEqual(files.sort(), [...announcedTypes].sort());
  });

  for (const [type, events] of Object.entries(examples)) {
    it(`announces ${type} as its schema says`, () => {
      const event = events.find((one) => one.type === type);
      assert.ok(event, `announced: ${events.map((one) => one.type).join(", ")}`);
      const schema: object = JSON.parse(readFileSync(new URL(`${type}.schema.json`, schemas), "utf8"));
      const isValid = ajv.compile(schema);
      assert.ok(isValid(event.data), JSON.stringify(isValid.errors));
      assert.equal(event.data["person"], ann);
      assert.equal(event.subject, `programs/${alerts.id}`);
      assert.doesNotMatch(event.id + event.subject, /4255550123/u);
    });
  }

  it("hands a plain text's words on, and only there", () => {
    const [event] = examples["Heed.MessageReceived"] ?? [];
    assert.equal(event?.data["message"], "hello, is my order ready?");
    assert.equal(JSON.stringify(examples["Heed.OptedOut"]).includes("STOP"), false);
  });

  it("announces nothing for a repeated STOP", () => {
    const again: Inbound = { ...said("STOP"), id: "again", claimed: now + 5 };
    assert.deepEqual(announced(again, after(said("STOP"))), []);
  });

  it("announces a review with the standing that is in doubt, and no word of the text", () => {
    const [event, ...more] = examples["Heed.ReviewOpened"] ?? [];
    assert.deepEqual([event?.type, event?.data["standing"], more], ["Heed.ReviewOpened", "unknown", []]);
    assert.equal(JSON.stringify(event).includes("cancel"), false);
  });

  it("counts a plain text and stores nothing where no topic is configured", () => {
    assert.deepEqual(decide(said("hello"), newPerson(ann), false), { kind: "counted", what: "plain" });
  });
});
