import type { Instant } from "../../core/instant.ts";
import type { Programs } from "../../core/program.ts";
import type { DescribedEntry, DescribedPerson, DescribedProgram } from "../parts/describe-person.ts";
import { quoted } from "./escape-text.ts";
import { explainStanding } from "./explain-standing.ts";
import { createNames } from "./names.ts";
import type { Names } from "./names.ts";
import { sayTime, sayTimeLeft } from "./say-time.ts";

const programLines = ({ id, name, standing, gate }: DescribedProgram): readonly string[] => [
  `${name} (${id}): ${explainStanding(standing)}.`,
  gate.allowed
    ? "  The gate is open: they may be texted."
    : `  The gate is closed (${gate.reason ?? ""}). ${gate.remedy ?? ""}`.trimEnd(),
];

/** What stands between us and them besides what they said. */
const factLines = (person: DescribedPerson, names: Names, now: Instant): readonly string[] => [
  ...person.unclaimed.map(
    ({ sender, state, at }) => `Sender ${sender} (of no program): ${state} since ${sayTime(at)}.`,
  ),
  ...person.formerly.map(
    ({ program, state, at, sender }) =>
      `Program ${program} (no longer in programs.json): ${state} since ${sayTime(at)}, said to ${sender}.`,
  ),
  ...person.blocks.map(
    ({ sender, since }) => `The carrier or provider blocks ${sender} for them since ${sayTime(since)}.`,
  ),
  ...(person.dead
    ? [`The number is marked dead since ${sayTime(person.dead.since)} (code ${person.dead.code}).`]
    : []),
  ...person.reviews.map(
    ({ program, due, entry }) =>
      `Something they wrote to ${program === undefined ? "a sender of no program" : names.program(program)} may be an opt-out: review ${entry.slice(16, 24)}, ${sayTimeLeft(due, now)}.`,
  ),
  ...person.questions
    .filter(({ until }) => until > now)
    .map(
      ({ program, until }) => `${names.program(program)} has asked them; YES counts until ${sayTime(until)}.`,
    ),
];

const entryLines = ({ at, sender, text, says }: DescribedEntry): readonly string[] => [
  `  ${sayTime(at)}  ${sender}${text === undefined ? "" : `  ${quoted(text)}`}`,
  ...says.map((sentence) => `    ${sentence}`),
];

const historyLines = ({ history }: DescribedPerson, names: Names): readonly string[] => {
  if (history.length === 0) return ["", "Nothing is on record for this number."];
  const ids = [...new Set(history.map(({ program }) => program))];
  return ids.flatMap((id) => [
    "",
    `History with ${id === undefined ? "senders of no program" : names.program(id)}, oldest first:`,
    ...history.filter(({ program }) => program === id).flatMap(entryLines),
  ]);
};

/** Where they stand now. */
export const standingLines = (
  person: DescribedPerson,
  programs: Programs,
  now: Instant,
): readonly string[] => [
  ...person.programs.flatMap(programLines),
  ...factLines(person, createNames(programs), now),
];

export const personLines = (person: DescribedPerson, programs: Programs, now: Instant): readonly string[] => [
  person.number,
  "",
  ...standingLines(person, programs, now),
  ...historyLines(person, createNames(programs)),
];
