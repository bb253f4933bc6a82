import { personKey } from "../core/phone-number.ts";
import type { OptIn, Program, Sender, WordChanges } from "../core/program.ts";
import type { ProgramShape } from "./programs-schema.ts";

const toSender = (shape: ProgramShape["senders"][number]): Sender => {
  const key = personKey(shape.number);
  // The checks refuse such a number, with its path; this keeps the compiler's promise only.
  if (key === undefined) throw new Error("A sender without a key passed the checks.");
  const { type, country, optOutsManagedBy } = shape;
  return { key, type, country, ...(optOutsManagedBy === undefined ? {} : { optOutsManagedBy }) };
};

const unchanged: WordChanges = { add: [], remove: [] };

const toOptIn = ({ words, reply, question }: NonNullable<ProgramShape["optIn"]>): OptIn => ({
  words,
  ...(reply === undefined ? {} : { reply }),
  ...(question === undefined ? {} : { question }),
});

/** A program as the core knows it, from one that passed the checks. */
export const toProgram = ({ senders, words, optIn, question, ...rest }: ProgramShape): Program => ({
  ...rest,
  senders: senders.map(toSender),
  words: {
    stop: words?.stop ?? unchanged,
    start: words?.start ?? unchanged,
    help: words?.help ?? unchanged,
  },
  ...(optIn === undefined ? {} : { optIn: toOptIn(optIn) }),
  ...(question === undefined ? {} : { question }),
});
