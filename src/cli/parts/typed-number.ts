import type { PersonKey } from "../../core/phone-number.ts";
import { readNumberAsTyped } from "../numbers.ts";
import { UsageError } from "../usage-error.ts";

/** A person's number as somebody typed it; the error never repeats it. */
export const typedPerson = (text: string, country?: string): PersonKey => {
  const read = readNumberAsTyped(text, country);
  if (read.kind === "fault") throw new UsageError(read.says);
  if (read.key.startsWith("alpha:")) throw new UsageError("That is a name and not a person's number.");
  return read.key;
};

/** One of our senders, as programs.json or an operator writes it. */
export const typedSender = (text: string): PersonKey => {
  const read = readNumberAsTyped(text);
  if (read.kind === "fault") throw new UsageError(`The sender can't be read. ${read.says}`);
  return read.key;
};
