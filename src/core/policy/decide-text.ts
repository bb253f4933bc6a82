import { effectiveTime } from "../effective-time.ts";
import { placeOf, step } from "../fold.ts";
import type { Effect, HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { InboundText } from "../message.ts";
import { questionOf } from "../person.ts";
import type { Person } from "../person.ts";
import type { Reading } from "../reading/reading.ts";
import { wordsOf } from "../words.ts";
import { announcementsOf } from "./announcements.ts";
import { counted } from "./decision.ts";
import type { Circumstances, Decision } from "./decision.ts";
import { makeErrand } from "./make-errand.ts";
import { foldIn } from "./fold-in.ts";
import { oweAnswer } from "./owe-answer.ts";
import type { Owed } from "./owe-answer.ts";
import { textEffects, unclaimedTextEffects } from "./text-effects.ts";

/** Whether this program's question stood open at that time; at the question's own instant nobody can have read it. */
const isAsked = (person: Person, program: string, at: Instant): boolean => {
  const question = questionOf(person, program);
  return question !== undefined && question.place.at < at && at <= question.until;
};

/** YES is plain talk unless this very program has asked. */
const inContext = (reading: Reading, person: Person, program: string | undefined, at: Instant): Reading =>
  reading.means === "yes" && (program === undefined || !isAsked(person, program, at))
    ? { means: "none", rule: "none", literal: false }
    : reading;

export const decideText = (message: InboundText, read: Reading, around: Circumstances): Decision => {
  const { person: before, programs, firstSight, suffix, hash } = around;
  const owner = programs.bySender(message.sender);
  const effective = effectiveTime(message.claimed, firstSight);
  const reading = inContext(read, before, owner?.program.id, effective);
  const isPlain = reading.means === "none";
  const acts = owner?.program.mode !== "observe";
  const handsOn = isPlain && around.announces && acts;
  if (isPlain && !handsOn && before.dead === undefined) return counted("plain");

  const does: readonly Effect[] = owner
    ? textEffects(owner.program, owner.sender, reading, effective)
    : unclaimedTextEffects(message.sender, reading);
  const draft: HistoryEntry = {
    version: 1,
    suffix,
    source: "text",
    ...(message.claimed === undefined ? {} : { claimed: message.claimed }),
    effective,
    firstSight,
    sender: message.sender,
    ...(owner ? { program: owner.program.id } : {}),
    does,
    reading,
    words: wordsOf(message.text, hash, !isPlain),
    answer: { kind: "not-asked" },
  };
  const folded = foldIn(around, draft, step);
  if (folded === undefined) return { kind: "needs-history" };

  const owed: Owed =
    owner === undefined
      ? { answer: isPlain ? { kind: "not-asked" } : { kind: "none", why: "unknown-sender" } }
      : oweAnswer(
          { ...owner, reading, place: placeOf(draft), now: around.now, before, after: folded },
          programs,
        );
  const { answer } = owed;
  // A question that nothing sends can't be answered, so it isn't opened either.
  const stays = answer.kind === "owed" ? does : does.filter((effect) => effect.kind !== "question");
  const counts: readonly Effect[] =
    answer.kind === "owed" && owner
      ? [
          {
            kind: "answered",
            program: owner.program.id,
            sender: owner.sender.key,
            meaning: answer.meaning,
          },
        ]
      : [];
  const entry: HistoryEntry = { ...draft, does: [...stays, ...counts], answer };
  const after = foldIn(around, entry, step);
  if (after === undefined) return { kind: "needs-history" };
  const text = handsOn ? { text: message.text.toWellFormed() } : {};
  const events = around.announces
    ? announcementsOf({ entry, before, after, owner: owner?.program, programs, ...text })
    : [];
  const errand = makeErrand({ around, entry, after, owner, owed, events });
  return { kind: "change", change: { person: after, entry, errand, ...around.version } };
};
