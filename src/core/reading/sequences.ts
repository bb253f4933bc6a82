/** Finds known runs of words at a place in a text: the longest that fits. */
export interface Sequences<T> {
  readonly at: (words: readonly string[], index: number) => Run<T> | undefined;
}

export interface Run<T> {
  readonly words: readonly string[];
  readonly value: T;
  readonly length: number;
}

/** From normalised texts and what each stands for. */
export const createSequences = <T>(entries: Iterable<readonly [string, T]>): Sequences<T> => {
  const runs = new Map<string, Run<T>[]>();
  for (const [text, value] of entries) {
    const words = text.split(" ");
    const [first = ""] = words;
    runs.set(first, [...(runs.get(first) ?? []), { words, value, length: words.length }]);
  }
  for (const sameStart of runs.values()) sameStart.sort((a, b) => b.length - a.length);
  return {
    at: (words, index) =>
      runs
        .get(words[index] ?? "")
        ?.find((run) => run.words.every((word, place) => words[index + place] === word)),
  };
};
