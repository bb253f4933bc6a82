/** Gathers which words of a text stand in quotation marks; a mark that nothing closes quotes nothing. */
export interface Quotations {
  /** `"`, which opens and closes. */
  readonly double: (wordsSoFar: number) => void;
  /** An apostrophe at the edge of a word: before it, it may open; behind it, close. */
  readonly single: (wordsSoFar: number, isBehindWord: boolean, isBeforeWord: boolean) => void;
  /** Undefined where nothing is quoted, or everything. */
  readonly find: (words: number) => ReadonlySet<number> | undefined;
}

export const createQuotations = (): Quotations => {
  const quoted = new Set<number>();
  let doubleFrom: number | undefined;
  let singleFrom: number | undefined;

  const add = (from: number, to: number): void => {
    for (let word = from; word < to; word += 1) quoted.add(word);
  };

  return {
    double: (wordsSoFar) => {
      if (doubleFrom === undefined) doubleFrom = wordsSoFar;
      else {
        add(doubleFrom, wordsSoFar);
        doubleFrom = undefined;
      }
    },
    single: (wordsSoFar, isBehindWord, isBeforeWord) => {
      if (isBeforeWord && !isBehindWord) singleFrom = wordsSoFar;
      else if (isBehindWord && singleFrom !== undefined) {
        add(singleFrom, wordsSoFar);
        singleFrom = undefined;
      }
    },
    find: (words) => (quoted.size === 0 || quoted.size === words ? undefined : quoted),
  };
};
