import { placeOf, step } from "../fold.ts";
import type { Effect, HandFacts, HistoryEntry } from "../history.ts";
import { questionOf } from "../person.ts";
import { isPhone } from "../phone-number.ts";
import type { SenderInProgram } from "../program.ts";
import { isInReview, standingOf } from "../standing.ts";
import { refused } from "./decision.ts";
import type { Circumstances, Decision } from "./decision.ts";
import { foldIn } from "./fold-in.ts";
import { makeErrand } from "./make-errand.ts";
import { questionPut } from "./question-put.ts";
import type { QuestionPut } from "./question-put.ts";
import { limitOn } from "./reply-limits.ts";
import { senderKind } from "./sender-kind.ts";
import { questionLasts } from "./text-effects.ts";
import { canAnswerFrom } from "./who-answers.ts";

/** Why a question may not go out. Only their own text may bring somebody back. */
const objection = ({ program, sender }: SenderInProgram, around: Circumstances): string | undefined => {
  const { person, programs } = around;
  if (programs.bySender(person.key)) return "This is one of our own senders.";
  if (!isPhone(person.key)) return "Only a phone number can be asked.";
  if (program.optIn?.question === undefined) return "The program has no optIn.question in programs.json.";
  if (!canAnswerFrom(senderKind(sender)))
    return "Nothing can be sent from this sender, or no answer comes back.";
  const { state } = standingOf(person, program);
  if (state === "opted-out") return "They opted out: only their own text may bring them back.";
  if (state === "opted-in") return "They are opted in already.";
  if (person.blocks[sender.key]) return "This sender is blocked for them: only their own text may lift that.";
  if (person.dead) return "The number is marked dead.";
  if (isInReview(person, program)) {
    return "Something they wrote may be an opt-out: decide that review first.";
  }
  return undefined;
};

/** What became of the question that is open now; one that nobody can have read may be put again. */
const openNow = ({ program }: SenderInProgram, around: Circumstances): QuestionPut | undefined => {
  const asked = questionOf(around.person, program.id);
  return asked && asked.until > around.now ? questionPut(asked, around) : undefined;
};

/** A request to opt somebody in: it sends the program's question, and nothing else changes until they say YES. */
export const decideOptIn =
  (owner: SenderInProgram, hand: HandFacts) =>
  (around: Circumstances): Decision => {
    const { program, sender } = owner;
    const { person: before, firstSight: at } = around;
    const why = objection(owner, around);
    if (why !== undefined) return refused(why);
    const earlier = openNow(owner, around);
    if (typeof earlier === "object") return earlier;
    if (earlier === "put" || earlier === "waits") {
      return refused("They have been asked already, and the question is still open.");
    }
    if (program.mode === "observe") return refused("The program only observes: nothing is sent.");
    const text = program.optIn?.question?.[program.language];
    if (text === undefined) return refused(`optIn.question has no text in ${program.language}.`);
    const meaning = "opt-in-question";
    const does: readonly Effect[] = [
      { kind: "question", program: program.id, until: at + questionLasts },
      { kind: "answered", program: program.id, sender: sender.key, meaning },
    ];
    const entry: HistoryEntry = {
      version: 1,
      suffix: around.suffix,
      source: "hand",
      effective: at,
      firstSight: at,
      sender: sender.key,
      program: program.id,
      does,
      hand,
      answer: { kind: "owed", meaning, language: program.language },
    };
    const { replyWindowMinutes: windowMinutes } = program;
    const asking = { ...placeOf(entry), program: program.id, sender: sender.key, meaning, windowMinutes };
    // The window keeps one answer from following another; nothing went out of one that ended unsent.
    const limit = limitOn(before, { ...asking, always: earlier === "never" });
    if (limit) return refused("They have had enough answers for now; ask again later.");
    const after = foldIn(around, entry, step);
    if (after === undefined) return { kind: "needs-history" };
    const owed = { answer: entry.answer, text };
    const made = makeErrand({ around, entry, after, owner, owed, events: [] });
    const errand = made.reply ? { ...made, reply: { ...made.reply, unprompted: true as const } } : made;
    return { kind: "change", change: { person: after, entry, errand, ...around.version } };
  };
