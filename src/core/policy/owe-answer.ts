import type { Answer, ReplyMeaning, Silence } from "../history.ts";
import { minute } from "../instant.ts";
import type { Instant } from "../instant.ts";
import { questionOf } from "../person.ts";
import type { Person } from "../person.ts";
import { isPhone } from "../phone-number.ts";
import type { Place } from "../place.ts";
import { comparePlaces, isAfter } from "../place.ts";
import type { Program, Programs, Sender, Texts } from "../program.ts";
import type { Reading } from "../reading/reading.ts";
import { chooseReply } from "../replies/choose-reply.ts";
import { isInReview, standingOf } from "../standing.ts";
import { limitOn } from "./reply-limits.ts";
import { senderKind } from "./sender-kind.ts";
import { answersEveryTime, canAnswerFrom, reactionTo } from "./who-answers.ts";

export interface Heard {
  readonly program: Program;
  readonly sender: Sender;
  readonly reading: Reading;
  readonly place: Place;
  readonly now: Instant;
  /** As the person stood when the text came, and stands with it. */
  readonly before: Person;
  readonly after: Person;
}

/** An answer that is owed brings its text; both are fixed by the first commit. */
export type Owed = { readonly answer: Answer; readonly text?: string };

const none = (why: Silence, text?: string): Owed => ({
  answer: { kind: "none", why, ...(text === undefined ? {} : { text }) },
});

const notAsked: Owed = { answer: { kind: "not-asked" } };

/** Once for all doubts that wait: where this one opened a review, the first of them, of somebody who isn't out already. */
const asksBack = ({ program, place, before, after }: Heard): boolean =>
  after.reviews.some((open) => open.program === program.id && comparePlaces(open.place, place) === 0) &&
  !isInReview(before, program) &&
  standingOf(after, program).state !== "opted-out";

const askedFor = (heard: Heard): { readonly meaning: ReplyMeaning; readonly texts: Texts } | undefined => {
  const { program, reading } = heard;
  switch (reading.means) {
    case "stop":
    case "start":
    case "help":
      return { meaning: reading.means, texts: program.replies[reading.means] };
    case "review":
      if (program.onDoubt === "optOut") return { meaning: "stop", texts: program.replies.stop };
      return program.onDoubt === "ask" && program.question && asksBack(heard)
        ? { meaning: "question", texts: program.question }
        : undefined;
    case "opt-in":
      return program.optIn?.question
        ? { meaning: "opt-in-question", texts: program.optIn.question }
        : { meaning: "opt-in", texts: program.optIn?.reply ?? program.replies.start };
    case "yes":
      return { meaning: "opt-in", texts: program.optIn?.reply ?? program.replies.start };
    case "none":
      return undefined;
  }
};

/**
 * STOP and START speak of a standing; one that is older than that standing would say what is no longer so. And YES
 * would answer nothing where newer words have closed the question already.
 */
const isOvertaken = ({ program, place, after }: Heard, meaning: ReplyMeaning): boolean => {
  if (meaning === "help") return false;
  if (meaning === "opt-in-question") {
    const open = questionOf(after, program.id);
    return open === undefined || isAfter(open.place, place);
  }
  const { by } = standingOf(after, program);
  return by !== undefined && isAfter(by.place, place);
};

export const deadlineOf = (program: Program, at: Instant): Instant =>
  at + program.answerWithinMinutes * minute;

/** Whether we owe this text an answer, and if not why. */
export const oweAnswer = (heard: Heard, programs: Programs): Owed => {
  const { program, sender, reading, place, now, before, after } = heard;
  const asked = askedFor(heard);
  if (asked === undefined) return notAsked;
  if (!isPhone(before.key) || programs.bySender(before.key)) return none("own-sender");
  const kind = senderKind(sender);
  const chosen = chooseReply(program, asked.texts, reading.language);
  if (!canAnswerFrom(kind) || chosen === undefined) return none("cannot-send");
  const blocked = before.blocks[sender.key] !== undefined;
  const reaction = reactionTo(kind, reading);
  if (reaction?.answers === "always" || (reaction?.answers === "if-blocked" && blocked)) {
    // A managed short code sends what the program brief says: history can then tell what was answered.
    return none("provider-answers", kind === "short-code-us-provider" ? chosen.text : undefined);
  }
  if (after.blocks[sender.key]) return none("blocked");
  if (now > deadlineOf(program, place.at) || isOvertaken(heard, asked.meaning)) return none("late");
  const limit = limitOn(before, {
    at: place.at,
    program: program.id,
    sender: sender.key,
    meaning: asked.meaning,
    windowMinutes: program.replyWindowMinutes,
    always: answersEveryTime(kind),
  });
  if (limit) return none(limit);
  if (program.mode === "observe") return none("observe");
  return { answer: { kind: "owed", meaning: asked.meaning, language: chosen.language }, text: chosen.text };
};
