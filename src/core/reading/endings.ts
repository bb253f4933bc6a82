import { splitWords } from "./compile-pattern.ts";
import type { Vocabulary } from "./phrase-table.ts";

/** What a name of endings stands for; `_` is no ending at all. */
export type Endings = Vocabulary["endings"];

const expandWord = (word: string, endings: Endings): readonly string[] => {
  const [stem = "", ...names] = word.split("-");
  if (names.length === 0) return [word];
  return names.flatMap((name) => {
    const list = endings?.[name];
    if (list === undefined) throw new TypeError(`"${word}" names endings that aren't there.`);
    return splitWords(list).map((ending) => (ending === "_" ? stem : stem + ending));
  });
};

/** "borr-AR de" is that stem with each of the endings called AR, and "de" after it. */
export const expandEndings = (text: string, endings: Endings): readonly string[] =>
  splitWords(text)
    .map((word) => expandWord(word, endings))
    .reduce<readonly string[]>(
      (starts, words) => starts.flatMap((start) => words.map((word) => (start ? `${start} ${word}` : word))),
      [""],
    );
