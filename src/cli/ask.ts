import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";

import type { CommandIo } from "./command.ts";

export interface Asker {
  /** The answer, or what an empty line stands for; undefined when nobody answers any more. */
  readonly ask: (question: string, usual?: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Asks on standard error, one line each, so that standard output stays the answer alone. */
export const createAsker = ({ stdin, err }: CommandIo): Asker => {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const reader = createInterface({ input, crlfDelay: Infinity });
  // Its lines are read through the iterator: `question` would lose those that arrive between two questions.
  const lines = reader[Symbol.asyncIterator]();
  let ended = false;
  const ask: Asker["ask"] = async (question, usual) => {
    while (!ended) {
      err(usual === undefined ? question : `${question} [${usual}]`);
      const line = await lines.next();
      if (line.done === true) {
        ended = true;
        return undefined;
      }
      const answer = line.value.trim();
      if (answer !== "") return answer;
      if (usual !== undefined) return usual;
    }
    return undefined;
  };
  return { ask, close: () => reader.close() };
};
