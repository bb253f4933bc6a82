import { day, hour, minute, second } from "../../core/instant.ts";
import type { Instant } from "../../core/instant.ts";

const furthest = 8_640_000_000_000_000;

/** "2026-11-21 12:00:03 UTC". */
export const sayTime = (at: Instant): string =>
  Math.abs(at) > furthest
    ? "at no time a calendar knows"
    : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;

const units = [
  { name: "day", length: day },
  { name: "hour", length: hour },
  { name: "minute", length: minute },
  { name: "second", length: second },
] as const;

const count = (many: number, name: string): string => `${many} ${name}${many === 1 ? "" : "s"}`;

/** The two largest units: "3 days 4 hours". */
const sayDuration = (length: number): string => {
  const whole = Math.max(0, Math.floor(length / second)) * second;
  const at = units.findIndex((unit) => whole >= unit.length);
  if (at === -1) return "0 seconds";
  const parts = units.slice(at, at + 2).map((unit, index) => {
    const above = units[at + index - 1];
    const rest = index === 0 || above === undefined ? whole : whole % above.length;
    return { many: Math.floor(rest / unit.length), name: unit.name };
  });
  return parts
    .filter((part, index) => index === 0 || part.many > 0)
    .map(({ many, name }) => count(many, name))
    .join(" ");
};

export const sayTimeLeft = (due: Instant, now: Instant): string =>
  due > now ? `${sayDuration(due - now)} left` : `${sayDuration(now - due)} overdue`;
