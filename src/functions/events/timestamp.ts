import type { Instant } from "../../core/instant.ts";

const shape =
  /^(?<date>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d{1,9}))?(?<zone>Z|[+-]\d{2}:?\d{2})?$/iu;

/** Nothing that Heed hears of is older: year 1 is .NET's default, 1970 that of other clocks, and both mean no time. */
const earliest = Date.UTC(2000, 0, 1);

/** ISO 8601 with any number of fractional digits; without a zone it is UTC. What can't be read or be counts as absent. */
export const parseTimestamp = (raw: unknown): Instant | undefined => {
  if (typeof raw !== "string") return undefined;
  const found = shape.exec(raw.trim())?.groups;
  if (found === undefined) return undefined;
  const { date = "", time, fraction = "", zone = "Z" } = found;
  if (!isCalendarDate(date)) return undefined;
  const at = Date.parse(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}${withColon(zone)}`);
  return at >= earliest ? at : undefined;
};

/** Date.parse rolls the 31st of February over into March. */
const isCalendarDate = (date: string): boolean => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
};

const withColon = (zone: string): string =>
  zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
