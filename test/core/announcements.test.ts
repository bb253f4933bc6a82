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
import { createPrograms } from "../../src/core/program.ts";
import type { Programs } from "../../src/core/program.ts";
import { alerts, ann, offers, shortCode, simPrograms, strayCode } from "../support/sim-programs.ts";
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

/** One text after the other, each in its own hour; the last one's announcements, in short. */
const lastOf = (told: readonly Inbound[], programs: Programs = simPrograms): readonly string[] => {
  let person = newPerson(ann);
  let events: readonly AnnouncedEvent[] = [];
  const entries: HistoryEntry[] = [];
  for (const message of told) {
    assert.ok(message.kind === "text");
    const circumstances = { ...around(message, person), programs, history: entries };
    const decision = decideText(message, readFewWords(message.text, message.sender), circumstances);
    assert.ok(decision.kind === "change");
    ({ person } = decision.change);
    entries.push(decision.change.entry);
    events = decision.change.errand.announcement?.events ?? [];
  }
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length, "each event has an id of its own");
  for (const { subject, data } of events) assert.equal(subject.slice(9), data["program"] ?? "unclaimed");
  return events.map(({ type, subject, data }) =>
    [type, subject.slice(9), data["standing"], data["scope"]].join(" ").trim(),
  );
};

const at = (hours: number, text: string, sender: Inbound["sender"] = shortCode): Inbound => ({
  ...said(text),
  id: `${text}-${hours}`,
  sender,
  claimed: now - (10 - hours) * 3_600_000,
});

const watching = createPrograms([{ ...alerts, mode: "observe" }, offers]);

const runs: readonly {
  readonly title: string;
  readonly told: readonly Inbound[];
  readonly programs?: Programs;
  readonly says: readonly string[];
}[] = [
  {
    title: "STOP ends the one program",
    told: [at(1, "STOP")],
    says: ["Heed.OptedOut contoso-alerts opted-out program:contoso-alerts"],
  },
  {
    title: "STOPALL ends every program, each in an event of its own",
    told: [at(1, "STOPALL")],
    says: [
      "Heed.OptedOut contoso-alerts opted-out everything",
      "Heed.OptedOut contoso-offers opted-out everything",
    ],
  },
  {
    title: "STOPALL after STOP still ends the others",
    told: [at(1, "STOP"), at(2, "STOPALL")],
    says: ["Heed.OptedOut contoso-offers opted-out everything"],
  },
  { title: "STOPALL twice ends nothing more", told: [at(1, "STOPALL"), at(2, "STOPALL")], says: [] },
  {
    title: "START after STOPALL opens the one that was asked for",
    told: [at(1, "STOPALL"), at(2, "START")],
    says: ["Heed.OptedIn contoso-alerts opted-in program:contoso-alerts"],
  },
  {
    title: "STOPALL to a sender of no program ends every program",
    told: [at(1, "STOPALL", strayCode)],
    says: [
      "Heed.OptedOut unclaimed opted-out everything",
      "Heed.OptedOut contoso-alerts opted-out everything",
      "Heed.OptedOut contoso-offers opted-out everything",
    ],
  },
  {
    title: "a program that only observes announces nothing of itself, but what it heard ends the others",
    told: [at(1, "STOPALL")],
    programs: watching,
    says: ["Heed.OptedOut contoso-offers opted-out everything"],
  },
  {
    title: "a program that only observes hears nothing of what ended it either",
    told: [at(1, "STOPALL", strayCode)],
    programs: watching,
    says: [
      "Heed.OptedOut unclaimed opted-out everything",
      "Heed.OptedOut contoso-offers opted-out everything",
    ],
  },
  { title: "a STOP older than the START that came first", told: [at(2, "START"), at(1, "STOP")], says: [] },
  {
    title: "a STOPALL older than a START ends all but that program",
    told: [at(2, "START"), at(1, "STOPALL")],
    says: ["Heed.OptedOut contoso-offers opted-out everything"],
  },
  { title: "a START older than the STOP that came first", told: [at(2, "STOP"), at(1, "START")], says: [] },
  {
    title: "START where nothing was on record opts in",
    told: [at(1, "START")],
    says: ["Heed.OptedIn contoso-alerts opted-in program:contoso-alerts"],
  },
  {
    title: "START to a sender of no program clears its own opt-out",
    told: [at(1, "STOP", strayCode), at(2, "START", strayCode)],
    says: ["Heed.OptedIn unclaimed unknown"],
  },
  { title: "HELP", told: [at(1, "STOP"), at(2, "HELP")], says: [] },
];

describe("what is announced", () => {
  for (const { title, told, programs, says } of runs) {
    it(title, () => assert.deepEqual(lastOf(told, programs), says));
  }
});
