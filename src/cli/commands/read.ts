import { createReader } from "../../core/reading/create-reader.ts";
import type { Reader } from "../../core/reading/create-reader.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { readingLines } from "../output/explain-reading.ts";
import { isSet, textOption } from "../parts/args.ts";
import { textsOnStdin } from "../parts/json-lines.ts";
import type { TextToRead } from "../parts/json-lines.ts";
import { UsageError } from "../usage-error.ts";

/** So many lines are written at once: one write each would cost more than the reading. */
const linesAtOnce = 1_000;

/** A YES means something only to a program that has asked. */
const meansToAnybody = ({ means }: Reading): Reading["means"] => (means === "yes" ? "none" : means);

const toJson = (reading: Reading): string => {
  const { rule, word = null, scope = null, language = null } = reading;
  return JSON.stringify({ means: meansToAnybody(reading), rule, word, scope, language });
};

const given = async function* (args: ParsedArgs, io: CommandIo): AsyncGenerator<TextToRead> {
  const number = textOption(args, "number");
  const only = number === undefined ? {} : { number };
  if (args.positionals.length > 0) yield { ...only, text: args.positionals.join(" ") };
  else if (io.isTty) throw new UsageError('Give a text ("please stop"), or JSON lines on standard input.');
  else for await (const one of textsOnStdin(io)) yield { ...only, ...one };
};

const readerFor = async (id: string | undefined, io: CommandIo): Promise<Reader> => {
  if (id === undefined) return createReader();
  const { readPrograms } = await import("../parts/read-programs.ts");
  const { findProgram } = await import("../parts/find-program.ts");
  return createReader({ program: findProgram(await readPrograms(io), id) });
};

export const readCommand: Command = {
  name: "read",
  summary: "Say what a text means, by which rule and words; or many texts, as JSON lines on standard input.",
  usage: [
    "heed read TEXT [--number NUMBER] [--program ID] [--json]",
    "heed read [--program ID] [--json] < FILE",
  ],
  options: {
    number: {
      type: "string",
      takes: "NUMBER",
      doc: 'The sender that was texted, for texts like "STOP 12345".',
    },
    program: { type: "string", takes: "ID", doc: "Read with the words of this program in programs.json." },
    json: { type: "boolean", doc: "Print one JSON object a text: means, rule, word, scope, language." },
  },
  examples: [
    { line: 'heed read "please stop texting me"' },
    { line: "heed read stop by at 5 --json" },
    { line: 'heed read "STOP 12345" --number 12345' },
  ],
  notes: [
    'A line on standard input is "a text" or {"text": "…", "number": "…"}; the answers come in its order. ' +
      "Means is stop, start, help, review or none, and opt-in for an opt-in word of the named program.",
  ],
  run: async (args, io) => {
    const read = await readerFor(textOption(args, "program"), io);
    const json = isSet(args, "json");
    let lines: string[] = [];
    const flush = (): void => {
      if (lines.length > 0) io.out(lines.join("\n"));
      lines = [];
    };
    try {
      for await (const { text, number } of given(args, io)) {
        const reading = read(text, number === undefined ? {} : { senderNumber: number });
        lines.push(...(json ? [toJson(reading)] : readingLines(text, reading)));
        if (lines.length >= linesAtOnce) flush();
      }
    } finally {
      flush();
    }
    return 0;
  },
};
