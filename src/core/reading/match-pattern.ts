import type { Step } from "./compile-pattern.ts";
import { gap } from "./normalise.ts";
import type { Gap } from "./normalise.ts";

/** A text as the patterns of a language see it. */
export interface Clauses {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  /** Where the text begins and ends but for words that don't count. */
  readonly first: number;
  readonly last: number;
}

export interface EdgeWords {
  readonly bar: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly opener: ReadonlySet<string>;
  readonly closer: ReadonlySet<string>;
}

type EdgeStep = Step & { readonly kind: "edge" };

/** No more fillers than this are looked over at an edge, so that every look has an end. */
const mostFillers = 4;

export const findEnds = (
  words: readonly string[],
  filler: ReadonlySet<string>,
): Pick<Clauses, "first" | "last"> => {
  let first = 0;
  while (first < words.length && filler.has(words[first] ?? "")) first += 1;
  let last = words.length;
  while (last > first && filler.has(words[last - 1] ?? "")) last -= 1;
  return { first, last };
};

const gapAt = ({ gaps }: Clauses, index: number): Gap => gaps[index] ?? gap.end;

const opensSentence = (clauses: Clauses, index: number, filler: ReadonlySet<string>): boolean => {
  for (let at = index; at >= index - mostFillers; at -= 1) {
    if (gapAt(clauses, at) >= gap.end) return true;
    if (!filler.has(clauses.words[at - 1] ?? "")) return false;
  }
  return false;
};

const closesSentence = (clauses: Clauses, index: number, filler: ReadonlySet<string>): boolean => {
  for (let at = index; at <= index + mostFillers; at += 1) {
    if (gapAt(clauses, at) >= gap.end) return true;
    if (!filler.has(clauses.words[at] ?? "")) return false;
  }
  return false;
};

const isAtEdge = (
  { edge, slack }: EdgeStep,
  clauses: Clauses,
  index: number,
  edgeWords: EdgeWords,
): boolean => {
  switch (edge) {
    case "^":
      return gapAt(clauses, index) >= gap.pause || edgeWords.opener.has(clauses.words[index - 1] ?? "");
    case "$":
      return gapAt(clauses, index) >= gap.pause || edgeWords.closer.has(clauses.words[index] ?? "");
    case "^.":
      return opensSentence(clauses, index, edgeWords.filler);
    case "$.":
      return closesSentence(clauses, index, edgeWords.filler);
    case "^^":
      return index <= clauses.first + slack;
    case "$$":
      return index >= clauses.last - slack;
  }
};

export interface Search {
  readonly edgeWords: EdgeWords;
  /** No step goes over a gap this wide. */
  readonly wall: Gap;
  /** Where the phrase is that `@` stands for. */
  readonly target?: number;
}

/**
 * Where a match that begins at this word ends, or -1. A pattern looks at a bounded number of words, so all of a
 * text's matches together are linear in it.
 */
export const matchAt = (steps: readonly Step[], clauses: Clauses, start: number, search: Search): number => {
  const { words } = clauses;
  const { edgeWords, wall, target } = search;
  const isBeforeWall = (index: number): boolean => gapAt(clauses, index) < wall;
  const isWithin = (index: number): boolean =>
    index < words.length && (index === start || isBeforeWall(index));

  const walk = (place: number, index: number): number => {
    const step = steps[place];
    if (step === undefined) return index;
    switch (step.kind) {
      case "match":
        return index === target && isBeforeWall(index) ? walk(place + 1, index) : -1;
      case "edge":
        return isAtEdge(step, clauses, index, edgeWords) ? walk(place + 1, index) : -1;
      case "gap": {
        for (let at = index; at <= index + step.most; at += 1) {
          const end = walk(place + 1, at);
          if (end !== -1) return end;
          if (!isWithin(at) || edgeWords.bar.has(words[at] ?? "")) return -1;
        }
        return -1;
      }
      case "word": {
        const fits = isWithin(index) && step.words.has(words[index] ?? "");
        if (step.negated) return fits ? -1 : walk(place + 1, index);
        const end = fits ? walk(place + 1, index + 1) : -1;
        return end === -1 && step.optional ? walk(place + 1, index) : end;
      }
    }
  };
  return walk(0, start);
};
