import { splitLines, splitWords } from "../../src/core/reading/compile-pattern.ts";
import type { Language } from "../../src/core/reading/language.ts";
import type { PhraseTable } from "../../src/core/reading/phrase-table.ts";

/** One word or pattern of a language's tables, and the language without it. */
export interface Unit {
  readonly name: string;
  readonly without: Language;
  /** Only a text with this in it can be read differently: a word, or for a pattern the rule that it is of. */
  readonly word?: string;
  readonly rule?: string;
}

/** These classes change nothing but the speed. */
const classesForSpeed = new Set(["COMMON", "EVERYDAY"]);

const removeOne = <T>(items: readonly T[], index: number): readonly T[] => items.toSpliced(index, 1);

const wordUnits = (language: Language): Unit[] => [
  ...(["stop", "everything", "start", "help", "yes"] as const).flatMap((list) =>
    language.words[list].map((word, index): Unit => {
      const words = { ...language.words, [list]: removeOne(language.words[list], index) };
      return { name: `${list}: ${word}`, without: { ...language, words }, word };
    }),
  ),
  ...(["courtesy", "doubtful"] as const).flatMap((list) =>
    language[list].map((word, index): Unit => {
      const without = { ...language, [list]: removeOne(language[list], index) };
      return { name: `${list}: ${word}`, without, word };
    }),
  ),
];

const spellingUnits = (language: Language, phrases: PhraseTable): Unit[] =>
  Object.entries(phrases.spellings).flatMap(([key, list]) => {
    const others = list.split(",").map((other) => other.trim());
    return others.map((other, index): Unit => {
      const left = removeOne(others, index);
      const { [key]: _, ...rest } = phrases.spellings;
      const spellings = left.length === 0 ? rest : { ...rest, [key]: left.join(",") };
      const without = { ...language, phrases: { ...phrases, spellings } };
      return { name: `spelling of ${key}: ${other}`, without, word: other };
    });
  });

const endingUnits = (language: Language, phrases: PhraseTable): Unit[] =>
  Object.entries(phrases.endings ?? {}).flatMap(([name, list]) => {
    const all = splitWords(list);
    return all.map((ending, index): Unit => {
      const endings = { ...phrases.endings, [name]: removeOne(all, index).join(" ") };
      return {
        name: `ending ${name}: ${ending}`,
        without: { ...language, phrases: { ...phrases, endings } },
      };
    });
  });

const slipUnits = (language: Language, phrases: PhraseTable): Unit[] =>
  (["slips", "notSlips"] as const).flatMap((field) => {
    const words = splitWords(phrases[field]);
    return words.map((word, index): Unit => {
      const without = {
        ...language,
        phrases: { ...phrases, [field]: removeOne(words, index).join(" ") },
      };
      return { name: `${field}: ${word}`, without };
    });
  });

const classUnits = (language: Language, phrases: PhraseTable): Unit[] =>
  Object.entries(phrases.classes)
    .filter(([name]) => !classesForSpeed.has(name))
    .flatMap(([name, list]) => {
      const words = splitWords(list);
      return words.map((word, index): Unit => {
        const classes = { ...phrases.classes, [name]: removeOne(words, index).join(" ") };
        return { name: `${name}: ${word}`, without: { ...language, phrases: { ...phrases, classes } }, word };
      });
    });

const patternUnits = (language: Language, phrases: PhraseTable): Unit[] => [
  ...phrases.rules.flatMap((rule, place) => {
    const patterns = splitLines(rule.patterns);
    return patterns.map((pattern, index): Unit => {
      const without = { ...rule, patterns: removeOne(patterns, index).join("\n") };
      const rules = phrases.rules.with(place, without);
      const id = `${language.tag}.${rule.id}`;
      return {
        name: `${id}: ${pattern}`,
        without: { ...language, phrases: { ...phrases, rules } },
        rule: id,
      };
    });
  }),
  ...phrases.turns.flatMap((turn, place) => {
    const patterns = splitLines(turn.patterns);
    return patterns.map((pattern, index): Unit => {
      const turns = phrases.turns.with(place, {
        ...turn,
        patterns: removeOne(patterns, index).join("\n"),
      });
      return {
        name: `${language.tag} turn ${turn.id}: ${pattern}`,
        without: { ...language, phrases: { ...phrases, turns } },
      };
    });
  }),
];

/** Everything in a language's tables that could be left out. */
export const unitsOf = (language: Language): readonly Unit[] => {
  const { phrases } = language;
  if (phrases === undefined) return wordUnits(language);
  return [
    ...wordUnits(language),
    ...spellingUnits(language, phrases),
    ...endingUnits(language, phrases),
    ...slipUnits(language, phrases),
    ...classUnits(language, phrases),
    ...patternUnits(language, phrases),
  ];
};
