import { derivedSuffix } from "../entry-key.ts";
import { RecordUnreachable } from "../faults.ts";
import { undone } from "../fold.ts";
import type { HandFacts, HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { PersonKey } from "../phone-number.ts";
import { decideReview, undoReview } from "../policy/decide-review.ts";
import type { ReviewVerdict } from "../policy/decide-review.ts";
import type { ReviewRow } from "../ports.ts";
import { commitDecision } from "./commit-decision.ts";
import type { Outcome } from "./outcome.ts";
import type { Spine } from "./spine.ts";

export interface OpenReviewFound {
  readonly row: ReviewRow;
  readonly entry: HistoryEntry | undefined;
}

export interface OpenReviews {
  readonly found: readonly OpenReviewFound[];
  /** The key of a row that can't be read, or the suffix of a review whose person can't. */
  readonly unreadable: readonly string[];
}

const entryOf = async (spine: Spine, row: ReviewRow, until: Instant): Promise<HistoryEntry | undefined> =>
  (await spine.ports.record.readHistory(row.person, until)).find((entry) => entry.suffix === row.suffix);

const isOpen = async (spine: Spine, row: ReviewRow, until: Instant): Promise<boolean> => {
  const seen = await spine.ports.record.readPerson(row.person, until);
  return seen?.value.reviews.some((review) => review.suffix === row.suffix) ?? false;
};

/** The reviews that wait for a person, with the entries in doubt. A row that a later word settled is left out. */
export const openReviews = async (spine: Spine, until: Instant): Promise<OpenReviews> => {
  const listed = await spine.ports.control.listReviews(until);
  const found: OpenReviewFound[] = [];
  const unreadable = [...listed.unreadable];
  for (const row of listed.rows.toSorted((a, b) => a.due - b.due)) {
    try {
      if (await isOpen(spine, row, until)) found.push({ row, entry: await entryOf(spine, row, until) });
    } catch (error) {
      // Rule 4: one person whose record can't be read keeps nobody else waiting.
      if (!(error instanceof RecordUnreachable)) throw error;
      unreadable.push(row.suffix);
    }
  }
  return { found, unreadable };
};

/** Removes the row of a review that isn't open any more. */
export const dropIfSettled = async (spine: Spine, row: ReviewRow, until: Instant): Promise<boolean> => {
  const { control } = spine.ports;
  if (await isOpen(spine, row, until)) return false;
  await control.removeReview(row, until);
  // Opened again in between: its row may have been written before ours was removed.
  if (!(await isOpen(spine, row, until))) return true;
  await control.openReview(row, until);
  return false;
};

export interface Decided {
  readonly row: ReviewRow;
  readonly verdict: ReviewVerdict;
  /** Absent: nobody decided in time. */
  readonly hand?: HandFacts;
}

export const decideOpenReview = async (spine: Spine, decided: Decided, until: Instant): Promise<Outcome> => {
  const { hash, newId, telemetry } = spine.ports;
  const { row, verdict, hand } = decided;
  const entry = await entryOf(spine, row, until);
  if (entry === undefined) return { kind: "refused", why: "The text in doubt isn't in the record." };
  const suffix = derivedSuffix(row.suffix, hand ? newId() : "due", hash);
  const decide = decideReview(row.suffix, verdict, entry.sender, hand);
  // The timer comes again too, but by then somebody else may have found the review closed and removed its row.
  const work = { person: row.person, suffix, decide, comesOnce: true as const };
  const outcome = await commitDecision(spine, work, until);
  await dropIfSettled(spine, row, until);
  if (outcome.kind === "decided") {
    telemetry.report(hand ? "heed.review.decided" : "heed.review.due", { program: row.program, verdict });
  }
  return outcome;
};

/** The decision that closed this review and stands; a later word may have closed it without any. */
export const decisionOn = (history: readonly HistoryEntry[], parent: string): HistoryEntry | undefined => {
  const takenBack = undone(history);
  return history.find(
    (entry) =>
      !takenBack.has(entry.suffix) &&
      entry.does.some((effect) => effect.kind === "close-review" && effect.suffix === parent),
  );
};

export const undoDecision = async (
  spine: Spine,
  review: { readonly person: PersonKey; readonly suffix: string },
  hand: HandFacts,
  until: Instant,
): Promise<Outcome> => {
  const { hash, newId, record } = spine.ports;
  const decision = decisionOn(await record.readHistory(review.person, until), review.suffix);
  if (decision === undefined) return { kind: "refused", why: "No decision on this review is on record." };
  const suffix = derivedSuffix(review.suffix, newId(), hash);
  const decide = undoReview(decision, { ...hand, of: review.suffix });
  return commitDecision(spine, { person: review.person, suffix, decide, comesOnce: true }, until);
};
