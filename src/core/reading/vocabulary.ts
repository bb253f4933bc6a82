import type { Program } from "../program.ts";
import type { Language } from "./language.ts";
import { bare, normalise } from "./normalise.ts";
import type { Reading } from "./reading.ts";

type Means = Exclude<Reading["means"], "none" | "review">;

export interface Keyword {
  readonly means: Means;
  /** As the table writes it. */
  readonly word: string;
  readonly language: string;
  readonly scope?: "program" | "everything";
}

export interface Vocabulary {
  /** By the normalised word. */
  readonly find: (normalised: string) => Keyword | undefined;
  /** The word that this text is to the letter, for carriers and providers. */
  readonly literal: (text: string) => string | undefined;
  /** How many spaced parts the longest word has. */
  readonly longest: number;
}

const keywordsOf = (language: Language): readonly Keyword[] => {
  const all = (means: Means, words: readonly string[], scope?: Keyword["scope"]): readonly Keyword[] =>
    words.map((word) => ({ means, word, language: language.id, ...(scope ? { scope } : {}) }));
  return [
    ...all("stop", language.stop, "program"),
    ...all("stop", language.stopEverything, "everything"),
    ...all("start", language.start),
    ...all("help", language.help),
    ...all("yes", language.yes),
  ];
};

const addedBy = (program: Program): readonly Keyword[] => {
  const { language, words, optIn } = program;
  const add = (means: Means, list: readonly string[]): readonly Keyword[] =>
    list.map((word) => ({
      means,
      word: bare(word),
      language,
      ...(means === "stop" ? { scope: "program" as const } : {}),
    }));
  return [
    ...add("stop", words.stop.add),
    ...add("start", words.start.add),
    ...add("help", words.help.add),
    ...add("opt-in", optIn?.words ?? []),
  ];
};

/** A program's own words come first; those it takes away are gone. */
export const createVocabulary = (languages: readonly Language[], program?: Program): Vocabulary => {
  const removed = new Set(
    program
      ? [program.words.stop, program.words.start, program.words.help].flatMap((change) =>
          change.remove.map(normalise),
        )
      : [],
  );
  const keywords = [
    ...(program ? addedBy(program) : []),
    ...languages.flatMap(keywordsOf).filter((keyword) => !removed.has(normalise(keyword.word))),
  ];
  const byNormalised = new Map<string, Keyword>();
  for (const keyword of keywords) {
    const key = normalise(keyword.word);
    if (!byNormalised.has(key)) byNormalised.set(key, keyword);
  }
  const literals = new Set(keywords.map((keyword) => keyword.word));
  return {
    find: (normalised) => byNormalised.get(normalised),
    literal: (text) => {
      const candidate = bare(text);
      return literals.has(candidate) ? candidate : undefined;
    },
    longest: Math.max(...[...byNormalised.keys()].map((word) => word.split(" ").length)),
  };
};
