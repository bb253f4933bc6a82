import { gap } from "./normalise.ts";
import type { Gap, Tokens } from "./normalise.ts";

/** Fewer sentences of a word each are answers: "No. Thanks." */
const leastRun = 3;

/** Who puts a dot behind each word says one sentence: "Stop. Texting. Me." */
export const joinLoneWords = (tokens: Tokens): Tokens => {
  const { words, gaps } = tokens;
  // Behind the last word nothing stands, which is no end.
  const isLone = (index: number): boolean =>
    (gaps[index] ?? gap.none) >= gap.end && gaps[index + 1] === gap.end;
  let joined: Gap[] | undefined;
  for (let start = 0; start < words.length; start += 1) {
    if (!isLone(start)) continue;
    let end = start + 1;
    while (isLone(end)) end += 1;
    if (end - start >= leastRun) {
      joined ??= [...gaps];
      joined.fill(gap.none, gaps[start] === gap.end && start > 0 ? start : start + 1, end);
    }
    start = end;
  }
  return joined === undefined ? tokens : { ...tokens, gaps: joined };
};
