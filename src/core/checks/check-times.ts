import { isAmerican } from "./countries.ts";
import type { ProgramDraft } from "./draft.ts";
import { stepInto } from "./finding.ts";
import type { FaultCode, Finding } from "./finding.ts";

/** Ranges and defaults of a program's times; the JSON schema shows the same. */
export const times = {
  answerWithinMinutes: { least: 1, most: 60, usual: 5 },
  replyWindowMinutes: { least: 1, most: 60, usual: 10 },
  bypassGraceMinutes: { least: 1, most: 1_440, usual: 15 },
  /** The law's limit is ten business days (47 CFR 64.1200(a)(10)); a day is kept back for the timer's own trouble. */
  reviewBusinessDays: { least: 1, most: 9, usual: 5 },
} as const;

type TimeField = keyof typeof times;
const fields: readonly TimeField[] = [
  "answerWithinMinutes",
  "replyWindowMinutes",
  "bypassGraceMinutes",
  "reviewBusinessDays",
];

/** 47 CFR 64.1200(a)(12): one confirmation, within five minutes. */
const americanMinutes = 5;

/** Toll-free numbers are counted in whatever their country: they reach the United States. */
const answersAmericans = (program: ProgramDraft): boolean =>
  (program.senders ?? []).some(
    ({ type, country }) => type === "toll-free" || (country !== undefined && isAmerican(country)),
  );

export const checkTimes = (program: ProgramDraft, path: string): Finding<FaultCode>[] => {
  const outside = fields.flatMap((field): Finding<FaultCode>[] => {
    const value = program[field];
    const { least, most } = times[field];
    if (value === undefined || (value >= least && value <= most)) return [];
    const says = `${value} is out of range. Write a whole number from ${least} to ${most}.`;
    return [{ path: stepInto(path, field), code: "out-of-range", says }];
  });
  const minutes = program.answerWithinMinutes;
  const tooLate =
    minutes !== undefined &&
    minutes > americanMinutes &&
    minutes <= times.answerWithinMinutes.most &&
    answersAmericans(program);
  if (!tooLate) return outside;
  const says = `${minutes} minutes are too many: an American sender's confirmation must go out within ${americanMinutes} (47 CFR 64.1200(a)(12)). Write ${americanMinutes} or less.`;
  return [...outside, { path: stepInto(path, "answerWithinMinutes"), code: "answers-too-late", says }];
};
