import type { CompiledPhrases } from "./compile-phrases.ts";
import { findEnds } from "./match-pattern.ts";
import type { Clauses } from "./match-pattern.ts";
import type { Tokens } from "./normalise.ts";

/** A text in a language's spelling, beside the words as they came. */
export interface Heard extends Clauses {
  readonly places: readonly number[];
  readonly raw: readonly string[];
  /** These words are somebody's that the text quotes. */
  readonly isQuoted: (start: number, end: number) => boolean;
  readonly laughs: () => boolean;
  /** A word of these is anywhere in the text. */
  readonly holds: (words: ReadonlySet<string>) => boolean;
}

/** Each set of words is looked for once, however many phrases ask: else a text of many phrases takes their square. */
const createHolds = (words: readonly string[]): Heard["holds"] => {
  const answers = new Map<ReadonlySet<string>, boolean>();
  return (wanted) => {
    const known = answers.get(wanted);
    if (known !== undefined) return known;
    const found = words.some((word) => wanted.has(word));
    answers.set(wanted, found);
    return found;
  };
};

export const hear = ({ speller, edgeWords, laugh, ownQuote }: CompiledPhrases, tokens: Tokens): Heard => {
  const spelled = speller.spell(tokens);
  const { places } = spelled;
  const holds = createHolds(spelled.words);
  const isQuoted: Heard["isQuoted"] = (start, end) => {
    const { quoted } = tokens;
    if (quoted === undefined || holds(ownQuote)) return false;
    for (let word = places[start] ?? 0; word < (places[end] ?? 0); word += 1)
      if (!quoted.has(word)) return false;
    return true;
  };
  return {
    ...spelled,
    ...findEnds(spelled.words, edgeWords.filler),
    raw: tokens.words,
    isQuoted,
    holds,
    laughs: () => tokens.laughs || holds(laugh),
  };
};
