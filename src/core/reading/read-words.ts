import type { Program } from "../program.ts";
import type { Language } from "./language.ts";
import { normalise } from "./normalise.ts";
import type { Tokens } from "./normalise.ts";
import type { Reading } from "./reading.ts";
import { createSequences } from "./sequences.ts";
import type { Run } from "./sequences.ts";

/** The part of a program that says how its texts are read. */
export type ProgramWords = Pick<Program, "language" | "words" | "optIn">;

type KeywordMeaning = Exclude<Reading["means"], "review" | "none">;

export interface Keyword {
  readonly word: string;
  readonly means: KeywordMeaning;
  readonly scope?: "program" | "everything";
  readonly language: string;
  /** A courtesy or a slip leaves it to doubt. */
  readonly isDoubtful: boolean;
}

const lists = ["everything", "stop", "start", "help", "yes"] as const;

const keywordsOf = (language: Language): Keyword[] =>
  lists.flatMap((list) =>
    language.words[list].map((word) => ({
      word,
      means: list === "everything" ? "stop" : list,
      ...(list === "everything" ? { scope: list } : list === "stop" ? { scope: "program" as const } : {}),
      language: language.tag,
      isDoubtful: language.doubtful.includes(word),
    })),
  );

const programKeywords = ({ language, words, optIn }: ProgramWords): Keyword[] => {
  const add = (means: KeywordMeaning, added: readonly string[]): Keyword[] =>
    added.map((word) => ({
      word: normalise(word),
      means,
      ...(means === "stop" ? { scope: "program" as const } : {}),
      language,
      isDoubtful: false,
    }));
  return [
    ...add("stop", words.stop.add),
    ...add("start", words.start.add),
    ...add("help", words.help.add),
    ...add("opt-in", optIn?.words ?? []),
  ];
};

/** The words of a program, by their normal form: its own before the built-in ones, and the first language first. */
const gatherKeywords = (
  languages: readonly Language[],
  program?: ProgramWords,
): ReadonlyMap<string, Keyword> => {
  const isRemoved = ({ means, word }: Keyword): boolean =>
    (means === "stop" || means === "start" || means === "help") &&
    (program?.words[means].remove ?? []).some((removed) => normalise(removed) === word);
  const builtIn = languages.flatMap(keywordsOf).filter((keyword) => !isRemoved(keyword));
  const keywords = new Map<string, Keyword>();
  for (const keyword of [...(program ? programKeywords(program) : []), ...builtIn])
    if (keyword.word !== "" && !keywords.has(keyword.word)) keywords.set(keyword.word, keyword);
  return keywords;
};

const toReading = (keyword: Keyword, rule: string, literal: boolean): Reading => ({
  means: keyword.means,
  rule,
  word: keyword.word,
  ...(keyword.scope ? { scope: keyword.scope } : {}),
  language: keyword.language,
  literal,
});

const toDoubt = ({ word, language }: Keyword): Reading => ({
  means: "review",
  rule: "courtesy",
  word,
  language,
  literal: false,
});

/** Fewer digits than a national number has can't stand for a long one. */
const leastNationalDigits = 7;
const mostDigits = 15;
const digitsOnly = /^\d+$/u;

/** How many words at this place are the sender's own number, in one piece or several. */
const ownNumberAt = (words: readonly string[], index: number, sender: string): number => {
  let digits = "";
  let end = index;
  while (end < words.length && digits.length <= mostDigits && digitsOnly.test(words[end] ?? "")) {
    digits += words[end];
    end += 1;
  }
  const isOwn = digits === sender || (digits.length >= leastNationalDigits && sender.endsWith(digits));
  return isOwn ? end - index : 0;
};

// What carriers and providers compare with is ASCII.
const ascii = /^[\x20-\x7e]+$/u;

interface Found {
  readonly keywords: readonly Keyword[];
  readonly isCourteous: boolean;
  readonly hasNumber: boolean;
  /** A courtesy or a slip is beside it. */
  readonly isUnsure: boolean;
}

const toVariant = ({ keywords, isCourteous, hasNumber, isUnsure }: Found): Reading | undefined => {
  const [keyword] = keywords;
  if (keyword === undefined || keywords.some(({ means }) => means !== keyword.means)) return undefined;
  if (isUnsure && keywords.every(({ isDoubtful }) => isDoubtful)) return toDoubt(keyword);
  const widest = keywords.find(({ scope }) => scope === "everything") ?? keyword;
  if (hasNumber) return toReading(widest, "own-number", false);
  if (isCourteous) return toReading(widest, "courtesy", false);
  return toReading(widest, keywords.length === 1 ? "exact" : "repeated", false);
};

/** The word that this one is a slip of, if it is one. */
type Correct = (word: string) => string | undefined;

export interface WordReader {
  /** A text that is a keyword and nothing else that could matter. */
  readonly asWritten: (text: string, tokens: Tokens, senderNumber?: string) => Reading | undefined;
  /** The same with slips put right: an opt-out, and some keywords are then left to doubt. */
  readonly asMeant: (tokens: Tokens, correct: Correct, senderNumber?: string) => Reading | undefined;
}

export const createWordReader = (languages: readonly Language[], program?: ProgramWords): WordReader => {
  const keywords = gatherKeywords(languages, program);
  const known = createSequences(keywords);
  const courtesies = createSequences(
    languages.flatMap(({ courtesy }) => courtesy).map((words): readonly [string, true] => [words, true]),
  );
  const literal = new Map(
    [...keywords]
      .filter(([word]) => ascii.test(word))
      .map(([word, keyword]) => [word, toReading(keyword, "exact", true)]),
  );

  const slipAt = (word: string | undefined, correct: Correct | undefined): Run<Keyword> | undefined => {
    const right = word === undefined ? undefined : correct?.(word);
    return right === undefined ? undefined : known.at([right], 0);
  };

  const find = (
    words: readonly string[],
    senderNumber: string | undefined,
    correct?: Correct,
  ): Found | undefined => {
    const sender = senderNumber?.replace(/\D/gu, "") ?? "";
    const found: Keyword[] = [];
    let isCourteous = false;
    let hasNumber = false;
    for (let index = 0; index < words.length;) {
      const keyword = known.at(words, index) ?? slipAt(words[index], correct);
      const courtesy = keyword ?? courtesies.at(words, index);
      const digits = courtesy || found.length === 0 ? 0 : ownNumberAt(words, index, sender);
      if (courtesy === undefined && digits === 0) return undefined;
      if (keyword) found.push(keyword.value);
      else if (courtesy) isCourteous = true;
      else hasNumber = true;
      index += courtesy?.length ?? digits;
    }
    return { keywords: found, isCourteous, hasNumber, isUnsure: isCourteous || correct !== undefined };
  };

  return {
    asWritten: (text, { words }, senderNumber) => {
      const exact = literal.get(text.trim().toLowerCase());
      if (exact !== undefined) return exact;
      const found = find(words, senderNumber);
      return found && toVariant(found);
    },
    // Only opt-outs: a slip of the finger lets nobody in.
    asMeant: ({ words }, correct, senderNumber) => {
      const found = find(words, senderNumber, correct);
      const reading = found && toVariant(found);
      return reading?.means === "stop" || reading?.means === "review"
        ? { ...reading, rule: "slip", literal: false }
        : undefined;
    },
  };
};
