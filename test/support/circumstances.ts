import assert from "node:assert/strict";
import { sha256 } from "../../src/adapters/system/system.ts";
import type { Errand } from "../../src/core/errand.ts";
import { fold } from "../../src/core/fold.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import type { DeliveryReport, InboundText } from "../../src/core/message.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Person } from "../../src/core/person.ts";
import type { Circumstances, Decision } from "../../src/core/policy/decision.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { Program } from "../../src/core/program.ts";
import type { Change } from "../../src/core/ports.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { entryAt } from "./sim-entries.ts";
import { noon } from "./sim-events.ts";
import { alerts, ann, offers, shortCode } from "./sim-programs.ts";

/** The suffix of the entry that is decided. */
export const suffix = `${String(noon).padStart(15, "0")}|${"a".repeat(32)}`;

/** At noon, for somebody new, with no topic. */
export const around = (more: Partial<Circumstances> = {}): Circumstances => ({
  person: newPerson(ann),
  version: {},
  programs: createPrograms([alerts, offers]),
  suffix,
  firstSight: noon,
  now: noon,
  announces: false,
  claim: { token: "t", until: noon + 15_000 },
  repeatabilityId: "r",
  hash: sha256,
  ...more,
});

/** The same with the first program changed. */
export const aroundProgram = (changes: Partial<Program>, more: Partial<Circumstances> = {}): Circumstances =>
  around({ programs: createPrograms([{ ...alerts, ...changes }, offers]), ...more });

/** Ann, as these effects have left her, one entry each, the last of them a millisecond before noon. */
export const annAfter = (
  ...effects: readonly Effect[]
): { person: Person; history: readonly HistoryEntry[] } => {
  const history = effects.map((effect, index) =>
    entryAt(noon - effects.length + index, `${index + 1}`, effect),
  );
  return { person: fold(ann, history), history };
};

export const report = (more: Partial<DeliveryReport> = {}): DeliveryReport => ({
  kind: "report",
  id: "m1",
  from: shortCode,
  to: ann,
  person: ann,
  sender: shortCode,
  status: "Failed",
  details: "4008: Too many",
  claimed: noon - 1,
  ...more,
});

export const said = (text: string, more: Partial<InboundText> = {}): InboundText => ({
  kind: "text",
  id: "m1",
  from: ann,
  to: shortCode,
  person: ann,
  sender: shortCode,
  text,
  claimed: noon,
  ...more,
});

export const reads = (means: Reading["means"], more: Partial<Reading> = {}): Reading => ({
  means,
  rule: "exact",
  word: means,
  language: "en",
  literal: true,
  ...more,
});

export const changeOf = (decision: Decision): Change => {
  assert.ok(decision.kind === "change", decision.kind);
  return decision.change;
};

export const announcedIn = ({ announcement }: Errand): readonly string[] =>
  (announcement?.events ?? []).map(({ type }) => type);
