import { builtInLanguages } from "./built-in-languages.ts";
import type { Language } from "./language.ts";
import { tokenise } from "./normalise.ts";
import { createPhraseReader } from "./read-phrases.ts";
import { createWordReader } from "./read-words.ts";
import type { ProgramWords } from "./read-words.ts";
import { createTakenAway } from "./taken-away.ts";
import { plainReading } from "./reading.ts";
import type { Reading } from "./reading.ts";

export interface ReadContext {
  /** The number that was texted, in any form with its digits: "STOP 12345" names it. */
  readonly senderNumber?: string;
}

/** Pure and total: any string of any length, in linear time. */
export type Reader = (text: string, context?: ReadContext) => Reading;

export interface ReaderOptions {
  readonly program?: ProgramWords;
  readonly languages?: readonly Language[];
}

type Phrases = ReturnType<typeof createPhraseReader>;
const compiled = new WeakMap<readonly Language[], Phrases>();

/** Programs differ in words, not in phrases; and a plain STOP needs none, so the first text that isn't one pays. */
const phrasesOf = (languages: readonly Language[]): Phrases => {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const phrases = createPhraseReader(languages);
  compiled.set(languages, phrases);
  return phrases;
};

/** Compiled once for a program, with its own words; without one, the words that everybody knows. */
export const createReader = ({ program, languages = builtInLanguages }: ReaderOptions = {}): Reader => {
  const readWords = createWordReader(languages, program);
  const isTakenAway = createTakenAway(languages, program);
  return (text, context) => {
    const tokens = tokenise(text);
    const found = readWords.asWritten(text, tokens, context?.senderNumber);
    if (found !== undefined) return found;
    if (isTakenAway(tokens)) return plainReading;
    const phrases = phrasesOf(languages);
    return (
      readWords.asMeant(tokens, phrases.correct, context?.senderNumber) ??
      phrases.read(tokens) ??
      plainReading
    );
  };
};
