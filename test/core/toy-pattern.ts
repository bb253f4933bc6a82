import { createReader } from "../../src/core/reading/create-reader.ts";
import type { Reader } from "../../src/core/reading/create-reader.ts";
import type { Language } from "../../src/core/reading/language.ts";
import type { PhraseRule, PhraseTable, Turn } from "../../src/core/reading/phrase-table.ts";

/** A language that is nothing but patterns, of letters that stand for words. */
export const toToy = (
  rules: readonly PhraseRule[],
  turns: readonly Turn[] = [],
  vocabulary: Partial<Omit<PhraseTable, "classes">> & {
    readonly classes?: Readonly<Record<string, string>>;
  } = {},
): Language => ({
  tag: "toy",
  words: { stop: [], everything: [], start: [], help: [], yes: [] },
  courtesy: [],
  doubtful: [],
  phrases: {
    spellings: {},
    slips: "",
    notSlips: "",
    rules,
    turns,
    ...vocabulary,
    classes: {
      AB: "a b",
      BAR: "wall",
      FILLER: "well so",
      OPENER: "hey",
      CLOSER: "then",
      LAUGH: "haha",
      COMMON: "c",
      EVERYDAY: "e",
      ...vocabulary.classes,
    },
  },
});

export const readToy = (...table: Parameters<typeof toToy>): Reader =>
  createReader({ languages: [toToy(...table)] });
