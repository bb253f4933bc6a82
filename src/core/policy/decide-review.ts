import { covers, placeOf, step, undone } from "../fold.ts";
import type { Effect, HandFacts, HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import { scopeInDoubt, senderScope } from "../person.ts";
import type { OpenReview, Source } from "../person.ts";
import type { SenderKey } from "../phone-number.ts";
import { isAfter } from "../place.ts";
import { announcementsOf } from "./announcements.ts";
import { refused } from "./decision.ts";
import type { Circumstances, Decision } from "./decision.ts";
import { foldIn } from "./fold-in.ts";
import { makeErrand } from "./make-errand.ts";
import { optOutScope } from "./text-effects.ts";

export type ReviewVerdict = "opt-out" | "no-opt-out";

interface Draft {
  readonly effective: Instant;
  readonly source: Source;
  readonly sender: SenderKey;
  readonly program?: string;
  readonly does: readonly Effect[];
  readonly hand?: HandFacts;
}

const changeOf = (around: Circumstances, draft: Draft, takenBack = false): Decision => {
  const entry: HistoryEntry = {
    version: 1,
    suffix: around.suffix,
    firstSight: around.firstSight,
    ...draft,
    answer: { kind: "not-asked" },
  };
  const after = foldIn(around, entry, step);
  if (after === undefined) return { kind: "needs-history" };
  const { announces, person: before, programs } = around;
  // Renamed since the text, or given its sender since: whoever has the sender now.
  const named = draft.program === undefined ? undefined : programs.byId(draft.program);
  const owner = named ?? programs.bySender(draft.sender)?.program;
  const told = { entry, before, after, owner, programs, takenBack };
  const events = announces ? announcementsOf(told) : [];
  const owed = { answer: entry.answer };
  const errand = makeErrand({ around, entry, after, owner: undefined, owed, events });
  return { kind: "change", change: { person: after, entry, errand, ...around.version } };
};

const takenBackIn = (history: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const suffixes = undone(history);
  return history.filter(({ suffix }) => suffixes.has(suffix));
};

/** Whether a decision that somebody took back had closed this review, by name or along with its own. */
const wasTakenBack = (history: readonly HistoryEntry[], review: OpenReview): boolean =>
  takenBackIn(history).some((entry) =>
    entry.does.some((effect) =>
      effect.kind === "close-review"
        ? effect.suffix === review.suffix
        : effect.kind === "register" && covers(effect.scope, review) && isAfter(placeOf(entry), review.place),
    ),
  );

/** Whether an opt-out was told of that doesn't stand: whichever review ends last, its end is the end of that too. */
const wasToldOut = (history: readonly HistoryEntry[], review: OpenReview): boolean =>
  takenBackIn(history).some(({ does }) =>
    does.some(
      (effect) => effect.kind === "register" && effect.to === "opted-out" && covers(effect.scope, review),
    ),
  );

/** The decision has its text's effective time, so that a later START outranks it. */
export const decideReview =
  (parent: string, verdict: ReviewVerdict, sender: SenderKey, hand?: HandFacts) =>
  (around: Circumstances): Decision => {
    const open = around.person.reviews.find((review) => review.suffix === parent);
    if (open === undefined) return refused("This review isn't open any more.");
    if (around.history === undefined) return { kind: "needs-history" };
    // Whoever took it back meant it; time alone must not opt the person out again.
    if (hand === undefined && wasTakenBack(around.history, open)) {
      return refused("A decision was taken back: only a person decides.");
    }
    const program = open.program === undefined ? undefined : around.programs.byId(open.program);
    const scope = program ? optOutScope(program) : (scopeInDoubt(open) ?? senderScope(sender));
    const optsOut: readonly Effect[] = [{ kind: "register", scope, to: "opted-out" }];
    const draft: Draft = {
      effective: open.place.at,
      source: hand ? "hand" : "review",
      sender,
      ...(open.program === undefined ? {} : { program: open.program }),
      does: [...(verdict === "opt-out" ? optsOut : []), { kind: "close-review", suffix: parent }],
      ...(hand ? { hand } : {}),
    };
    return changeOf(around, draft, wasToldOut(around.history, open));
  };

/** Takes a decision back: the review is open again, and from then on only a person decides it. */
export const undoReview =
  (decision: HistoryEntry, hand: HandFacts) =>
  (around: Circumstances): Decision =>
    changeOf(around, {
      effective: around.firstSight,
      source: "hand",
      sender: decision.sender,
      ...(decision.program === undefined ? {} : { program: decision.program }),
      does: [{ kind: "undo", of: decision.suffix }],
      hand,
    });
