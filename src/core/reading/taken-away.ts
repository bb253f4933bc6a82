import type { Language } from "./language.ts";
import { normalise } from "./normalise.ts";
import type { Tokens } from "./normalise.ts";
import type { ProgramWords } from "./read-words.ts";
import { createSequences } from "./sequences.ts";

/** Tells a text of nothing but opt-out words that the program took away: the phrases must not bring them back. */
export const createTakenAway = (
  languages: readonly Language[],
  program?: ProgramWords,
): ((tokens: Tokens) => boolean) => {
  const entries = (words: readonly string[], isTaken: boolean) =>
    words.map((word): readonly [string, boolean] => [normalise(word), isTaken]);
  const words = program?.words.stop.remove ?? [];
  const known = createSequences([
    ...entries(words, true),
    ...entries(
      languages.flatMap(({ courtesy }) => courtesy),
      false,
    ),
  ]);
  return ({ words: said }) => {
    let isAny = false;
    for (let index = 0; index < said.length;) {
      const run = known.at(said, index);
      if (run === undefined) return false;
      isAny ||= run.value;
      index += run.length;
    }
    return isAny;
  };
};
