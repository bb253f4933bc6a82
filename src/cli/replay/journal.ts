import { appendFileSync, readFileSync, rmSync } from "node:fs";

import { isErrorWithCode } from "../error-code.ts";

/** What of a file has been replayed to one place, so that a run that was cut short goes on where it stopped. */
export interface Journal {
  readonly has: (mark: string) => boolean;
  /** Written before the next event begins: a process that is killed forgets nothing. */
  readonly add: (mark: string) => void;
  /** All went well: the next run is a new one. */
  readonly end: () => void;
}

const readMarks = (path: string): Set<string> => {
  try {
    return new Set(
      readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    );
  } catch (error) {
    if (isErrorWithCode(error) && error.code === "ENOENT") return new Set();
    throw error;
  }
};

/** Beside the file, one hash a line: no number and no text. A folder that can't be written to costs only the memory. */
export const openJournal = (file: string, warn: (line: string) => void): Journal => {
  const path = `${file}.heed-progress`;
  const marks = readMarks(path);
  let isWritable = true;
  return {
    has: (mark) => marks.has(mark),
    add: (mark) => {
      marks.add(mark);
      if (!isWritable) return;
      try {
        appendFileSync(path, `${mark}\n`);
      } catch (error) {
        if (!isErrorWithCode(error)) throw error;
        isWritable = false;
        warn(
          `What is done can't be noted beside the file (${error.code}); the record itself takes nothing twice.`,
        );
      }
    },
    end: () => {
      rmSync(path, { force: true });
    },
  };
};
