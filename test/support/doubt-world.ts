import assert from "node:assert/strict";
import type { MemoryTelemetry } from "../../src/adapters/memory/telemetry.ts";
import { fold } from "../../src/core/fold.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { TelemetryFacts } from "../../src/core/ports.ts";
import type { Program } from "../../src/core/program.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { receive } from "../../src/core/spine/receive.ts";
import { standingOf } from "../../src/core/standing.ts";
import { alerts, ann, shortCode } from "./sim-programs.ts";
import { readFewWords } from "./sim-reader.ts";
import { createTestSpine } from "./test-spine.ts";

/** A Monday. */
export const start = Date.parse("2026-09-21T12:00:00Z");
export const day = 86_400_000;
export const until = Number.MAX_SAFE_INTEGER;
export const hand = { by: "kim@contoso.example", evidence: "read it" };

const fewMore: Readonly<Record<string, Reading>> = {
  cancel: { means: "review", rule: "doubt", literal: false, word: "cancel" },
  join: { means: "opt-in", rule: "exact", literal: true, word: "join" },
  yes: { means: "yes", rule: "exact", literal: true, word: "yes" },
};

/** One program, one person, and a clock that a test moves; "cancel" is a doubt here. */
export const createDoubtWorld = (changes: Partial<Program> = {}) => {
  const made = createTestSpine(new Date(start).toISOString());
  let now = start;
  const program: Program = { ...alerts, reviewBusinessDays: 5, ...changes };
  const spine = {
    ...made.spine,
    programs: createPrograms([program]),
    read: (text: string, sender: PersonKey) => fewMore[text.toLowerCase()] ?? readFewWords(text, sender),
    ports: { ...made.spine.ports, clock: { now: () => now } },
  };
  let count = 0;
  const text = (words: string, at = now) => {
    count += 1;
    return receive(
      spine,
      {
        kind: "text",
        id: `m${count}`,
        from: ann,
        to: shortCode,
        person: ann,
        sender: shortCode,
        text: words,
        claimed: at,
      },
      until,
    );
  };
  const person = async () => {
    const seen = await made.record.readPerson(ann, until);
    const history = await made.record.readHistory(ann, until);
    if (seen) assert.deepEqual(seen.value, fold(ann, history), "the person is the fold of its history");
    return seen?.value;
  };
  const standing = async () => standingOf(await person(), program).state;
  return {
    phone: (): readonly string[] => made.phone().map(({ text: said }) => said),
    spine,
    text,
    person,
    standing,
    program,
    at: (next: number) => (now = next),
    reported: (): MemoryTelemetry["reported"] => made.telemetry.reported,
    /** What the provider does with the next text. */
    plan: made.plan,
    /** What telemetry heard under this name. */
    told: (name: string): readonly TelemetryFacts[] =>
      made.telemetry.reported.flatMap((one) => (one.name === name ? [one.facts] : [])),
    rows: async () => (await spine.ports.control.listReviews(until)).rows,
  };
};
