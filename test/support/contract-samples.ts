import type { Errand, Reply } from "../../src/core/errand.ts";
import type { HistoryEntry } from "../../src/core/history.ts";
import { newPerson, programScope, type Person } from "../../src/core/person.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import type { Change } from "../../src/core/ports.ts";
import { sha256 } from "../../src/adapters/system/system.ts";

/** 2026-11-21T12:00:00Z */
export const noon = 1_795_262_400_000;

const sender = "short:12345" as const;

/** A suffix of the right shape; the same name always gives the same one. */
export const suffixOf = (name: string, claimed: number = noon): string =>
  `${String(claimed).padStart(15, "0")}|${sha256(name).slice(0, 32)}`;

let people = 0;
/** Each case has a person of its own, so that cases can share one table. */
export const somebody = (): PersonKey => {
  people += 1;
  return `+1425555${String(people).padStart(4, "0")}`;
};

export const samplePerson = (key: PersonKey, at: number = noon): Person => {
  const place = { at, rank: 2, hash: "0123456789abcdef0123456789abcdef" } as const;
  return {
    ...newPerson(key),
    registers: {
      [programScope("contoso-alerts")]: { state: "opted-out", place, source: "text", sender, word: "stop" },
    },
    blocks: { "+18885550100": { place, source: "report" } },
    reviews: [{ program: "contoso-alerts", suffix: suffixOf("review"), place, due: at + 86_400_000, sender }],
    // The second as an earlier version wrote it.
    questions: {
      "contoso-alerts": { place, until: at + 1, suffix: suffixOf("question") },
      "contoso-offers": { place, until: at + 1 },
    },
    answered: [{ at, program: "contoso-alerts", sender, meaning: "stop" }],
    newest: place,
  };
};

export const sampleEntry = (suffix: string, text = "STOP"): HistoryEntry => ({
  version: 1,
  suffix,
  source: "text",
  claimed: noon,
  effective: noon,
  firstSight: noon + 250,
  sender,
  program: "contoso-alerts",
  does: [{ kind: "register", scope: "program:contoso-alerts", to: "opted-out" }],
  reading: { means: "stop", rule: "exact", word: "stop", scope: "program", language: "en", literal: true },
  words: { text, length: text.length, hash: sha256(text) },
  answer: { kind: "owed", meaning: "stop", language: "en" },
});

export const sampleReply = (text = "You're out."): Reply => ({
  state: "sending",
  meaning: "stop",
  program: "contoso-alerts",
  sender,
  text,
  language: "en",
  place: { at: noon, rank: 2, hash: "0123456789abcdef0123456789abcdef" },
  repeatabilityId: "9a1b0f5e-2c3d-4e5f-8a9b-0c1d2e3f4a5b",
  firstSent: noon + 250,
  deadline: noon + 300_000,
  attempts: 0,
  unanswered: false,
});

export const sampleErrand = (person: PersonKey, suffix: string, words = "STOP"): Errand => ({
  version: 1,
  person,
  suffix,
  claim: { token: "11111111-2222-4333-8444-555555555555", until: noon + 15_000 },
  settled: false,
  reply: sampleReply(),
  announcement: {
    state: "owed",
    events: [{ id: suffix, type: "heed.opted-out", subject: "people", at: noon, data: { words } }],
    attempts: 0,
  },
  activity: {
    state: "owed",
    attempts: 0,
    line: {
      suffix,
      person,
      sender,
      program: "contoso-alerts",
      firstSight: noon + 250,
      effective: noon,
      what: "stop",
      answer: "owed",
      bypass: false,
    },
  },
  reviews: {
    state: "owed",
    attempts: 0,
    rows: [{ of: suffix, program: "contoso-alerts", due: noon + 86_400_000 }],
  },
});

/** One change of a person, complete in every part. */
export const sampleChange = (
  key: PersonKey,
  name: string,
  options: { readonly etag?: string; readonly text?: string } = {},
): Change => {
  const suffix = suffixOf(name);
  return {
    person: samplePerson(key),
    ...(options.etag !== undefined && { etag: options.etag }),
    entry: sampleEntry(suffix, options.text),
    errand: sampleErrand(key, suffix, options.text),
  };
};
