import { hour, minute } from "../instant.ts";
import type { Instant } from "../instant.ts";
import type { Person } from "../person.ts";
import type { SenderKey } from "../phone-number.ts";

const repliesAnHour = 6;

export interface Asking {
  readonly at: Instant;
  readonly program: string;
  readonly sender: SenderKey;
  readonly meaning: string;
  readonly windowMinutes: number;
  /** The window doesn't hold here (Canada's short codes); the loop limit does. */
  readonly always: boolean;
}

/** Two machines must not talk for ever. */
export const limitOn = (person: Person, asking: Asking): "window" | "limit" | undefined => {
  const near = (one: { readonly at: Instant }, span: number): boolean => Math.abs(one.at - asking.at) < span;
  const inHour = person.answered.filter((one) => one.program === asking.program && near(one, hour));
  if (inHour.length >= repliesAnHour) return "limit";
  const inWindow = person.answered.some(
    (one) =>
      one.sender === asking.sender &&
      one.meaning === asking.meaning &&
      near(one, asking.windowMinutes * minute),
  );
  return inWindow && !asking.always ? "window" : undefined;
};
