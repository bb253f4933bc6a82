import { splitLines, splitWords } from "../../src/core/reading/compile-pattern.ts";
import { expandEndings } from "../../src/core/reading/endings.ts";
import type { Language } from "../../src/core/reading/language.ts";
import type { PhraseTable } from "../../src/core/reading/phrase-table.ts";

/** One word or pattern of a language's tables, and how to take it away. */
export interface Unit {
  readonly name: string;
  readonly remove: (language: Language) => Language;
  /** Only a text with one of these in it can be read differently. */
  readonly words?: readonly string[];
  /** Only a text that this rule reads can be. */
  readonly rule?: string;
  /** Only a text that something speaks against can be. */
  readonly isAgainst?: boolean;
}

/** These classes change nothing but the speed. */
const classesForSpeed = new Set(["COMMON", "EVERYDAY"]);

const removeOne = (items: readonly string[], item: string): readonly string[] =>
  items.toSpliced(items.indexOf(item), 1);

const removeWord = (text: string, word: string): string => removeOne(splitWords(text), word).join(" ");
const removeLine = (text: string, line: string): string => removeOne(splitLines(text), line).join("\n");
const splitSpellings = (list: string): readonly string[] => list.split(",").map((other) => other.trim());

const withPhrases = (language: Language, change: (phrases: PhraseTable) => Partial<PhraseTable>): Language =>
  language.phrases === undefined
    ? language
    : { ...language, phrases: { ...language.phrases, ...change(language.phrases) } };

const wordUnits = ({ words, courtesy, doubtful }: Language): Unit[] => [
  ...(["stop", "everything", "start", "help", "yes"] as const).flatMap((list) =>
    words[list].map((word): Unit => ({
      name: `${list}: ${word}`,
      remove: (from) => ({ ...from, words: { ...from.words, [list]: removeOne(from.words[list], word) } }),
      words: [word],
    })),
  ),
  ...Object.entries({ courtesy, doubtful }).flatMap(([list, all]) =>
    all.map((word): Unit => ({
      name: `${list}: ${word}`,
      remove: (from) => ({
        ...from,
        [list]: removeOne(list === "courtesy" ? from.courtesy : from.doubtful, word),
      }),
      words: [word],
    })),
  ),
];

const spellingUnits = (table: PhraseTable): Unit[] =>
  Object.entries(table.spellings).flatMap(([key, list]) =>
    splitSpellings(list).map((other): Unit => ({
      name: `spelling of ${key}: ${other}`,
      remove: (from) =>
        withPhrases(from, ({ spellings: { [key]: now = "", ...rest } }) => {
          const left = removeOne(splitSpellings(now), other);
          return { spellings: left.length === 0 ? rest : { ...rest, [key]: left.join(",") } };
        }),
      words: expandEndings(other, table.endings),
    })),
  );

/** What the words are that only this ending makes. */
const expandEnding = (table: PhraseTable, name: string, ending: string): readonly string[] =>
  Object.values(table.spellings)
    .flatMap(splitSpellings)
    .filter((spelling) => spelling.includes(`-${name}`))
    .flatMap((spelling) => expandEndings(spelling, { ...table.endings, [name]: ending }));

const endingUnits = (table: PhraseTable): Unit[] =>
  Object.entries(table.endings ?? {}).flatMap(([name, list]) =>
    splitWords(list).map((ending): Unit => ({
      name: `ending ${name}: ${ending}`,
      remove: (from) =>
        withPhrases(from, ({ endings }) => ({
          endings: { ...endings, [name]: removeWord(endings?.[name] ?? "", ending) },
        })),
      words: expandEnding(table, name, ending),
    })),
  );

const slipUnits = (table: PhraseTable): Unit[] =>
  (["slips", "notSlips"] as const).flatMap((field) =>
    splitWords(table[field]).map((word): Unit => ({
      name: `${field}: ${word}`,
      remove: (from) => withPhrases(from, (phrases) => ({ [field]: removeWord(phrases[field], word) })),
    })),
  );

const classUnits = (table: PhraseTable): Unit[] =>
  Object.entries(table.classes)
    .filter(([name]) => !classesForSpeed.has(name))
    .flatMap(([name, list]) =>
      splitWords(list).map((word): Unit => ({
        name: `${name}: ${word}`,
        remove: (from) =>
          withPhrases(from, ({ classes }) => ({
            classes: { ...classes, [name]: removeWord(classes[name] ?? "", word) },
          })),
        words: [word],
      })),
    );

const removePattern = <T extends { readonly id: string; readonly patterns: string }>(
  all: readonly T[],
  id: string,
  pattern: string,
): readonly T[] =>
  all.map((one) => (one.id === id ? { ...one, patterns: removeLine(one.patterns, pattern) } : one));

const patternUnits = (tag: string, table: PhraseTable): Unit[] => [
  ...table.rules.flatMap(({ id, patterns }) =>
    splitLines(patterns).map((pattern): Unit => ({
      name: `${tag}.${id}: ${pattern}`,
      remove: (from) => withPhrases(from, ({ rules }) => ({ rules: removePattern(rules, id, pattern) })),
      rule: `${tag}.${id}`,
    })),
  ),
  ...table.turns.flatMap(({ id, to, patterns }) =>
    splitLines(patterns).map((pattern): Unit => ({
      name: `${tag} turn ${id}: ${pattern}`,
      remove: (from) => withPhrases(from, ({ turns }) => ({ turns: removePattern(turns, id, pattern) })),
      isAgainst: to !== "keep",
    })),
  ),
];

/** Everything in a language's tables that could be left out. */
export const unitsOf = (language: Language): readonly Unit[] => {
  const { phrases } = language;
  if (phrases === undefined) return wordUnits(language);
  return [
    ...wordUnits(language),
    ...spellingUnits(phrases),
    ...endingUnits(phrases),
    ...slipUnits(phrases),
    ...classUnits(phrases),
    ...patternUnits(language.tag, phrases),
  ];
};
