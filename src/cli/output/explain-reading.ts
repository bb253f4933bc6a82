import { senderKinds } from "../../core/policy/sender-kind.ts";
import { reactionTo } from "../../core/policy/who-answers.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { escapeText, quoted } from "./escape-text.ts";

const meanings: Readonly<Record<Reading["means"], string>> = {
  stop: "an opt-out",
  start: "an opt-in",
  help: "a request for help",
  review: "perhaps an opt-out: a person decides, and the gate is closed meanwhile",
  none: "nothing: an ordinary text",
  "opt-in": "a program's own opt-in word",
  yes: "nothing, unless a program has asked: then a YES",
};

const scopes = { program: ", from the program", everything: ", from every program" } as const;

/** To a YES or a program's own word, written however exactly, no carrier reacts. */
const isForCarriers = (reading: Reading): boolean =>
  senderKinds.some((kind) => reactionTo(kind, reading) !== undefined);

/** A reading for people: what it means, by which rule and words, and what spoke against it. */
export const readingLines = (text: string, reading: Reading): readonly string[] => {
  const { means, rule, word, scope, language, against } = reading;
  const carriers = isForCarriers(reading) ? ", to the letter what carriers look for" : "";
  return [
    quoted(text),
    `  means    ${means}: ${meanings[means]}${scope === undefined ? "" : scopes[scope]}`,
    ...(rule === "none" ? [] : [`  rule     ${rule}`]),
    ...(word === undefined ? [] : [`  words    ${quoted(word)}${carriers}`]),
    ...(against === undefined ? [] : [`  against  ${escapeText(against)}`]),
    ...(language === undefined ? [] : [`  language ${language}`]),
  ];
};
