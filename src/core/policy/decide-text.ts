import { effectiveTime } from "../effective-time.ts";
import { placeOf, step } from "../fold.ts";
import type { Effect, HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { InboundText } from "../message.ts";
import { questionOf } from "../person.ts";
import type { OpenQuestion, Person } from "../person.ts";
import { plainReading } from "../reading/reading.ts";
import type { Reading } from "../reading/reading.ts";
import { wordsOf } from "../words.ts";
import { announcementsOf } from "./announcements.ts";
import { counted } from "./decision.ts";
import type { Circumstances, Decision } from "./decision.ts";
import { makeErrand } from "./make-errand.ts";
import { foldIn } from "./fold-in.ts";
import { oweAnswer } from "./owe-answer.ts";
import type { Owed } from "./owe-answer.ts";
import { questionPut } from "./question-put.ts";
import { textEffects, unclaimedTextEffects } from "./text-effects.ts";

/** This program's question, if it stood open then; at the question's own instant nobody can have read it. */
const questionAt = (person: Person, program: string, at: Instant): OpenQuestion | undefined => {
  const question = questionOf(person, program);
  return question && question.place.at < at && at <= question.until ? question : undefined;
};

export const decideText = (message: InboundText, read: Reading, around: Circumstances): Decision => {
  const { person: before, programs, firstSight, suffix, hash } = around;
  const owner = programs.bySender(message.sender);
  const effective = effectiveTime(message.claimed, firstSight);
  const question =
    owner && read.means === "yes" ? questionAt(before, owner.program.id, effective) : undefined;
  const put = question && questionPut(question, around);
  if (typeof put === "object") return put;
  // YES is plain talk unless this very program has asked.
  const reading = read.means === "yes" && put !== "put" ? plainReading : read;
  const isPlain = reading.means === "none";
  const acts = owner?.program.mode !== "observe";
  const handsOn = isPlain && around.announces && acts;
  if (isPlain && !handsOn && before.dead === undefined) return counted("plain");

  const does: readonly Effect[] = owner
    ? textEffects(owner.program, owner.sender, reading, effective)
    : unclaimedTextEffects(message.sender, reading, effective);
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
