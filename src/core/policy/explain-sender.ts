import type { Sender } from "../program.ts";
import { senderKind } from "./sender-kind.ts";
import { answersEveryTime, canAnswerFrom, reactionsOf } from "./who-answers.ts";
import type { Reaction } from "./who-answers.ts";

const list = (words: readonly string[]): string => words.map((word) => word.toUpperCase()).join(", ");

const wordsWhere = (
  reactions: Readonly<Record<string, Reaction>>,
  holds: (reaction: Reaction) => boolean,
): readonly string[] =>
  Object.entries(reactions)
    .filter(([, reaction]) => holds(reaction))
    .map(([word]) => word);

/** Who answers what on this sender, in sentences for people. */
export const explainSender = (sender: Sender): readonly string[] => {
  const kind = senderKind(sender);
  if (kind === "alphanumeric") {
    return ["Nobody can text an alphanumeric ID: offer an opt-out by another way."];
  }
  const reactions = reactionsOf(kind);
  const isByCarrier = kind === "toll-free";
  const who = isByCarrier ? "The carrier" : "The provider";
  const sets = wordsWhere(reactions, (reaction) => reaction.block === "set");
  const lifts = wordsWhere(reactions, (reaction) => reaction.block === "lift");
  const always = wordsWhere(reactions, (reaction) => reaction.answers === "always");
  const whenBlocked = wordsWhere(reactions, (reaction) => reaction.answers === "if-blocked");
  return [
    ...(sets.length > 0 ? [`${who} blocks this sender for whoever texts exactly ${list(sets)}.`] : []),
    ...(lifts.length > 0 ? [`${who} lifts that block on exactly ${list(lifts)}.`] : []),
    ...(always.length > 0
      ? [`${who} answers ${list(always)} itself; Heed records it and stays silent.`]
      : []),
    ...(whenBlocked.length > 0
      ? [`${who} answers ${list(whenBlocked)} where it lifts a block; else Heed answers.`]
      : []),
    canAnswerFrom(kind)
      ? "Heed records and answers every other opt-out, opt-in and help text."
      : "Heed records every text and can't answer: nothing can be sent through this sender yet.",
    ...(answersEveryTime(kind) ? ["Every keyword is answered every time, in the language of its word."] : []),
  ];
};
