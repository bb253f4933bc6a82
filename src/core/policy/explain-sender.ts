import type { Sender } from "../program.ts";
import { senderKind } from "./sender-kind.ts";
import type { SenderKind } from "./sender-kind.ts";
import { answersEveryTime, canAnswerFrom, reactionsOf } from "./who-answers.ts";
import type { Reaction } from "./who-answers.ts";

/** "STOP", "START or UNSTOP", "STOP, QUIT or END". */
const anyOf = (words: readonly string[]): string => {
  const shown = words.map((word) => word.toUpperCase());
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${last}` : last;
};

const whoReacts = (kind: SenderKind): string => (kind === "toll-free" ? "The carrier" : "The provider");

/** What the carrier or provider does by itself; nothing where it does nothing. */
const reactionSentences = (kind: SenderKind): readonly string[] => {
  const who = whoReacts(kind);
  const on = (holds: (reaction: Reaction) => boolean): readonly string[] =>
    Object.entries(reactionsOf(kind))
      .filter(([, reaction]) => holds(reaction))
      .map(([word]) => word);
  const sentence = (words: readonly string[], says: (words: string) => string): readonly string[] =>
    words.length === 0 ? [] : [says(anyOf(words))];
  const answersAlways = "and answers it; Heed records it and stays silent";
  const sets = on(({ block }) => block === "set");
  const lifts = on(({ block }) => block === "lift");
  return [
    ...sentence(
      on(({ block, answers }) => block === "set" && answers === "always"),
      (words) => `${who} blocks this sender for whoever texts exactly ${words}, ${answersAlways}.`,
    ),
    ...sentence(
      on(({ block, answers }) => block === "set" && answers === "never"),
      (words) => `${who} blocks this sender for whoever texts exactly ${words}, and answers nothing.`,
    ),
    ...sentence(
      on(({ block, answers }) => block === "lift" && answers === "always"),
      (words) => `${who} lifts that block on exactly ${words}, ${answersAlways}.`,
    ),
    ...sentence(
      on(({ block, answers }) => block === "lift" && answers === "if-blocked"),
      (words) =>
        `${who} lifts that block on exactly ${words}, and answers it; where there is no block, Heed answers.`,
    ),
    ...sentence(
      on(({ block, answers }) => block === "lift" && answers === "never"),
      (words) => `${who} lifts that block on exactly ${words}, and answers nothing.`,
    ),
    ...(sets.length > 0 && lifts.length === 0
      ? [
          `No word is documented to lift that block: ${who.toLowerCase()}'s support does, or a message that it delivers.`,
        ]
      : []),
    ...sentence(
      on(({ block, answers }) => block === undefined && answers === "always"),
      (words) => `${who} answers exactly ${words}; Heed records it and stays silent.`,
    ),
  ];
};

const ourSentence = (kind: SenderKind, isAlone: boolean): string => {
  if (!canAnswerFrom(kind))
    return "Heed records every text and answers none: it can't send through this sender.";
  return isAlone
    ? "Nobody else answers here: Heed records and answers every opt-out, opt-in and request for help."
    : "Heed records and answers every other opt-out, opt-in and request for help, unless a block stands: then nothing would arrive.";
};

/** Who answers what on this sender, in sentences for people. */
export const explainSender = (sender: Sender): readonly string[] => {
  const kind = senderKind(sender);
  if (kind === "alphanumeric") {
    return ["Nobody can text an alphanumeric ID: give people another way to opt out, and record it by hand."];
  }
  const reactions = reactionSentences(kind);
  return [
    ...reactions,
    ourSentence(kind, reactions.length === 0),
    ...(answersEveryTime(kind)
      ? [
          "Every keyword is answered every time, in the language of its word; only six replies an hour are the limit.",
        ]
      : []),
  ];
};
