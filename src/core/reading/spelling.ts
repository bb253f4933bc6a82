import { splitWords } from "./compile-pattern.ts";
import { expandEndings } from "./endings.ts";
import { gap } from "./normalise.ts";
import type { Gap, Tokens } from "./normalise.ts";
import type { PhraseTable } from "./phrase-table.ts";
import { createSequences } from "./sequences.ts";
import type { Run } from "./sequences.ts";
import { slipsOf, squeeze } from "./slips.ts";

/** A text in the spelling of the patterns. */
export interface Spelled {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  /** Where each word begins in the text as it came; one more for the end. */
  readonly places: readonly number[];
}

export interface Speller {
  readonly spell: (tokens: Tokens) => Spelled;
  /** The word that this is a slip of. */
  readonly correct: (word: string) => string | undefined;
  /** It is a word of the tables, or is spelled or slipped from one. */
  readonly knows: (word: string) => boolean;
  /** How a word of the patterns may begin in a text. */
  readonly formsOf: (word: string) => readonly string[];
}

const spellingsOf = ({ spellings, endings }: PhraseTable): readonly (readonly [string, string])[] =>
  Object.entries(spellings).flatMap(([word, others]) =>
    others
      .split(",")
      .flatMap((other) => expandEndings(other, endings))
      .filter((other) => other !== word)
      .map((other): readonly [string, string] => [other, word]),
  );

const groupForms = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const [form, word] of pairs) {
    const others = forms.get(word);
    if (others) others.push(form);
    else forms.set(word, [form]);
  }
  return forms;
};

const slipsIn = (
  table: PhraseTable,
  spelled: ReadonlyMap<string, string>,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, string> => {
  const words = new Set(splitWords(table.notSlips));
  return new Map(
    splitWords(table.slips).flatMap((target) =>
      [...slipsOf(target)]
        .filter((slip) => !words.has(slip) && !isKnown(slip))
        .map((slip): readonly [string, string] => [slip, spelled.get(target) ?? target]),
    ),
  );
};

/** How a language's words are really written: chat spellings, slips, letters held too long. */
export const createSpeller = (table: PhraseTable, vocabulary: ReadonlySet<string>): Speller => {
  const spellings = spellingsOf(table);
  const sequences = createSequences(spellings);
  const alone = new Map(spellings);
  const isKnown = (word: string): boolean => vocabulary.has(word) || alone.has(word);
  const slips = slipsIn(table, alone, isKnown);

  const firsts = spellings.map(([other, word]) => [other.split(" ", 1)[0] ?? other, word] as const);
  const forms = groupForms([...firsts, ...slips]);

  const correct = (word: string): string | undefined => {
    const slip = slips.get(word);
    if (slip !== undefined) return slip;
    const squeezed = squeeze(word);
    if (squeezed === undefined || isKnown(word) || !isKnown(squeezed)) return undefined;
    return alone.get(squeezed) ?? squeezed;
  };

  const runAt = ({ words, gaps }: Tokens, index: number): Run<string> | undefined => {
    const run = sequences.at(words, index);
    if (run === undefined) return undefined;
    for (let at = index + 1; at < index + run.length; at += 1) if (gaps[at] !== gap.none) return undefined;
    return run;
  };

  return {
    spell: (tokens) => {
      const words: string[] = [];
      const gaps: Gap[] = [];
      const places: number[] = [];
      for (let index = 0; index < tokens.words.length;) {
        const word = tokens.words[index] ?? "";
        const run = runAt(tokens, index);
        words.push(run?.value ?? correct(word) ?? word);
        gaps.push(tokens.gaps[index] ?? gap.none);
        places.push(index);
        index += run?.length ?? 1;
      }
      gaps.push(tokens.gaps[tokens.words.length] ?? gap.end);
      places.push(tokens.words.length);
      return { words, gaps, places };
    },
    correct,
    knows: (word) => isKnown(word) || correct(word) !== undefined,
    formsOf: (word) => [word, ...(forms.get(word) ?? [])],
  };
};
