import { counting, step } from "./fold.ts";
import type { HistoryEntry } from "./history.ts";
import type { Instant } from "./instant.ts";
import { newPerson, programScope, senderScope } from "./person.ts";
import type { OpenReview, Person, Register, Scope } from "./person.ts";
import type { PersonKey, SenderKey } from "./phone-number.ts";
import { isAfter } from "./place.ts";

export type StandingState = "opted-out" | "opted-in" | "unknown";

export interface Standing {
  readonly state: StandingState;
  /** The register that decides; absent when unknown. */
  readonly by?: Register & { readonly scope: Scope };
}

/** Whom a standing is asked for: a program with its senders, or a sender that belongs to none. */
export interface Asked {
  readonly id?: string;
  readonly senders: readonly { readonly key: SenderKey }[];
}

export const askedOfSender = (key: SenderKey): Asked => ({ senders: [{ key }] });

const isScope = (text: string): text is Scope =>
  text === "everything" || text.startsWith("program:") || text.startsWith("sender:");

/**
 * What was said to a number of ours goes with the number: an opt-out of another program that was last said to a sender
 * that this program has now counts here too. So a program that is renamed, split or moved texts nobody who said stop.
 */
const cameWithSender = (asked: Asked, scope: Scope, { state, sender }: Register): boolean =>
  scope.startsWith("program:") && state === "opted-out" && asked.senders.some(({ key }) => key === sender);

const speaksOf = (asked: Asked, scope: Scope): boolean =>
  scope === "everything" ||
  (asked.id !== undefined && scope === programScope(asked.id)) ||
  asked.senders.some(({ key }) => scope === senderScope(key));

/**
 * The newest register that isn't cleared, of the program, of everything and of the program's own senders.
 * A place holds the rank, so at equal times an opt-out wins.
 */
export const standingOf = (person: Person | undefined, asked: Asked): Standing => {
  let by: Standing["by"];
  for (const [scope, register] of Object.entries(person?.registers ?? {})) {
    if (!isScope(scope) || register.state === "cleared" || !isAfter(register.place, by?.place)) continue;
    if (speaksOf(asked, scope) || cameWithSender(asked, scope, register)) by = { ...register, scope };
  }
  if (by === undefined) return { state: "unknown" };
  return { state: by.state === "opted-in" ? "opted-in" : "opted-out", by };
};

/**
 * A doubt goes with the number it was said to, as an opt-out does: the program under its new id, or another one that
 * has the sender now, waits for the decision too, unless the person has told it more since.
 */
export const isInReview = (person: Person | undefined, asked: Asked): boolean => {
  const { by } = standingOf(person, asked);
  const cameAlong = ({ sender, place }: OpenReview): boolean =>
    asked.senders.some(({ key }) => key === sender) && !(by && isAfter(by.place, place));
  return (
    person?.reviews.some(
      (review) => (asked.id !== undefined && review.program === asked.id) || cameAlong(review),
    ) ?? false
  );
};

/** The start of the unbroken run in which the person has stood so. */
export const sinceOf = (
  key: PersonKey,
  entries: readonly HistoryEntry[],
  asked: Asked,
): { readonly state: StandingState; readonly since?: Instant } => {
  let person = newPerson(key);
  let state: StandingState = "unknown";
  let since: Instant | undefined;
  for (const entry of counting(entries)) {
    person = step(person, entry);
    const next = standingOf(person, asked).state;
    if (next !== state) {
      state = next;
      since = entry.effective;
    }
  }
  return since === undefined ? { state } : { state, since };
};
