import { personKey } from "../phone-number.ts";
import { builtInLanguages } from "../reading/built-in-languages.ts";
import { createReader } from "../reading/create-reader.ts";
import type { Reader } from "../reading/create-reader.ts";
import { tokenise } from "../reading/normalise.ts";
import { createWordReader } from "../reading/read-words.ts";
import type { WordReader } from "../reading/read-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { ProgramDraft } from "./draft.ts";

let wordReader: WordReader | undefined;

/**
 * What a word means without being told; phrases and variants are nobody's words. It asks the tables of words alone:
 * this runs with every start, and phrases take a while to compile.
 */
export const builtInMeaning = (word: string): Reading["means"] | undefined => {
  wordReader ??= createWordReader(builtInLanguages);
  const reading = wordReader.asWritten(word, tokenise(word));
  return reading?.rule === "exact" ? reading.means : undefined;
};

const written = (words: readonly (string | undefined)[] | undefined): readonly string[] =>
  (words ?? []).filter((word) => word !== undefined);

/** The program's texts are read with its words of stop, and without those of other meanings: these are what is judged. */
const createStopReader = ({ language = "en", words }: ProgramDraft): Reader => {
  const untouched = { add: [], remove: [] };
  const stop = { add: written(words?.stop?.add), remove: written(words?.stop?.remove) };
  return createReader({ program: { language, words: { stop, start: untouched, help: untouched } } });
};

/** Whether a text that is this word and nothing else is an opt-out of the program, or may be one. */
export type OptOutTest = (word: string) => "stop" | "review" | undefined;

/** STOP 12345 names a sender, so each is tried. The phrases are compiled with the first word that is asked for. */
export const createOptOutTest = (program: ProgramDraft): OptOutTest => {
  let read: Reader | undefined;
  const numbers = written(program.senders?.map(({ number }) => number)).map((number) => personKey(number));
  return (word) => {
    read ??= createStopReader(program);
    for (const senderNumber of /\d/u.test(word) ? [undefined, ...numbers] : [undefined]) {
      const { means } = read(word, senderNumber === undefined ? {} : { senderNumber });
      if (means === "stop" || means === "review") return means;
    }
    return undefined;
  };
};
