import { day } from "./instant.ts";
import type { Instant } from "./instant.ts";

/** 1970-01-01 was a Thursday: 0 is Sunday, as calendars count. */
const weekday = (at: Instant): number => (((Math.floor(at / day) + 4) % 7) + 7) % 7;

const isBusinessDay = (at: Instant): boolean => weekday(at) !== 0 && weekday(at) !== 6;

/** The same time of day, that many business days later (Monday to Friday, UTC). */
export const addBusinessDays = (from: Instant, count: number): Instant => {
  let at = from;
  let left = count;
  while (left > 0) {
    at += day;
    if (isBusinessDay(at)) left -= 1;
  }
  return at;
};
