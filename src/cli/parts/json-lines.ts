import { Readable } from "node:stream";
import { createInterface } from "node:readline";

import type { CommandIo } from "../command.ts";
import { UsageError } from "../usage-error.ts";

export interface TextToRead {
  readonly text: string;
  readonly number?: string;
}

const toText = (value: unknown): TextToRead | undefined => {
  if (typeof value === "string") return { text: value };
  if (typeof value !== "object" || value === null || !("text" in value)) return undefined;
  if (typeof value.text !== "string") return undefined;
  if (!("number" in value)) return { text: value.text };
  return typeof value.number === "string" ? { text: value.text, number: value.number } : undefined;
};

/** The words of a line never stand in an error. */
const parseLine = (line: string, place: number): TextToRead => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${place} isn't JSON: write "a text" or {"text": "…", "number": "…"}.`);
  }
  const found = toText(value);
  if (found !== undefined) return found;
  throw new UsageError(`Line ${place} is neither a string nor {"text": "…", "number": "…"}.`);
};

/** One text a line, in their order; empty lines are passed over. */
export const textsOnStdin = async function* ({ stdin }: CommandIo): AsyncGenerator<TextToRead> {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const lines = createInterface({ input, crlfDelay: Infinity });
  let place = 0;
  for await (const line of lines) {
    place += 1;
    if (line.trim() !== "") yield parseLine(line, place);
  }
};
