import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/adapters/system/system.ts";
import { entrySuffix } from "../../src/core/entry-key.ts";
import type { AnnouncedEvent } from "../../src/core/errand.ts";
import type { HistoryEntry } from "../../src/core/history.ts";
import { mostPrograms } from "../../src/core/checks/check-programs.ts";
import { hour } from "../../src/core/instant.ts";
import type { InboundText } from "../../src/core/message.ts";
import { newPerson } from "../../src/core/person.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { Programs } from "../../src/core/program.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, ann, offers, shortCode, simPrograms, strayCode } from "../support/sim-programs.ts";
import { readFewWords } from "../support/sim-reader.ts";

/** One text after the other, each in its own hour; the last one's announcements, in short. */
const lastEvents = (
  told: readonly InboundText[],
  programs: Programs = simPrograms,
): readonly AnnouncedEvent[] => {
  let person = newPerson(ann);
  let events: readonly AnnouncedEvent[] = [];
  const entries: HistoryEntry[] = [];
  for (const message of told) {
    const decision = decideText(message, readFewWords(message.text, message.sender), {
      person,
      version: {},
      history: entries,
      programs,
      suffix: entrySuffix(message, sha256),
      firstSight: noon,
      now: noon,
      announces: true,
      claim: { token: "t", until: noon + 15_000 },
      repeatabilityId: "r",
      hash: sha256,
    });
    assert.ok(decision.kind === "change");
    ({ person } = decision.change);
    entries.push(decision.change.entry);
    events = decision.change.errand.announcement?.events ?? [];
  }
  return events;
};

const inShort = (events: readonly AnnouncedEvent[]): readonly string[] => {
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length, "each event has an id of its own");
  for (const { subject, data } of events) assert.equal(subject.slice(9), data["program"] ?? "unclaimed");
  return events.map(({ type, subject, data }) =>
    [type, subject.slice(9), data["standing"], data["scope"]].join(" ").trim(),
  );
};

const at = (hours: number, text: string, sender: InboundText["sender"] = shortCode): InboundText => ({
  kind: "text",
  id: `${text}-${hours}`,
  from: ann,
  to: sender,
  person: ann,
  sender,
  text,
  claimed: noon - (10 - hours) * hour,
});

const watching = createPrograms([{ ...alerts, mode: "observe" }, offers]);

const runs: readonly {
  readonly title: string;
  readonly told: readonly InboundText[];
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

describe("what is announced, one text after the other", () => {
  for (const { title, told, programs, says } of runs) {
    it(title, () => assert.deepEqual(inShort(lastEvents(told, programs)), says));
  }

  it("STOPALL fits into one row of the record with as many programs as there may be", () => {
    const all = Array.from({ length: mostPrograms }, (_, index) => ({
      ...alerts,
      id: String(index).padStart(40, "p"),
      senders: [],
    }));
    const events = lastEvents([at(1, "STOPALL", strayCode)], createPrograms(all));
    assert.equal(events.length, mostPrograms + 1);
    const bytes = 2 * JSON.stringify(events).length;
    assert.ok(bytes < 0.75 * 1_048_576, `${bytes} bytes as Tables count them`);
  });
});
