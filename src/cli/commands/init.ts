import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

import { parseProgramsJson } from "../../config/parse-programs.ts";
import { inOneLine } from "../../core/checks/finding.ts";
import { numberTypes } from "../../core/program.ts";
import { createAsker } from "../ask.ts";
import type { Asker } from "../ask.ts";
import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { isErrorWithCode } from "../error-code.ts";
import { answerRules } from "../first-answers.ts";
import { firstReplies } from "../first-replies.ts";
import { needsManagedBy, toId, toProgramsJson, typeShownBy } from "../first-program.ts";
import type { FirstProgram } from "../first-program.ts";
import { escapeText } from "../output/escape-text.ts";
import { UsageError } from "../usage-error.ts";

const options = {
  name: { type: "string", takes: "NAME", doc: "The program's name as people know it." },
  id: { type: "string", takes: "ID", doc: "Its id in the record; made from the name if not given." },
  language: { type: "string", takes: "TAG", doc: "The language of its replies; en if not given." },
  sender: { type: "string", takes: "NUMBER", doc: "What it texts from." },
  type: {
    type: "string",
    takes: "TYPE",
    doc: `One of ${numberTypes.join(", ")}; needed where the number doesn't show it.`,
  },
  country: { type: "string", takes: "CC", doc: "The sender's country: US, CA, GB, …" },
  "managed-by": { type: "string", takes: "WHO", doc: "Who answers STOP there: us or provider." },
  contact: { type: "string", takes: "PHONE|MAIL", doc: "Where people get help; the HELP text names it." },
  stop: { type: "string", takes: "TEXT", doc: "What STOP is answered." },
  start: { type: "string", takes: "TEXT", doc: "What START is answered." },
  "help-text": { type: "string", takes: "TEXT", doc: "What HELP is answered." },
  force: { type: "boolean", doc: "Replace the file if it is there." },
} as const;

type Flag = Exclude<keyof typeof options, "force">;
type Get = (flag: Flag, question: string, usual?: string) => Promise<string | undefined>;

/**
 * A flag's value, else the answer to its question, else what is usual. Who is asked is asked again at once: a slip in
 * the third of twelve answers shouldn't come to light after the twelfth.
 */
const createGet =
  ({ values }: ParsedArgs, asker: Asker | undefined, say: (line: string) => void): Get =>
  async (flag, question, usual) => {
    const rule = answerRules[flag];
    const given = values[flag];
    if (typeof given === "string") return rule?.tidy(given) ?? given;
    if (asker === undefined) return usual;
    for (;;) {
      const answer = await asker.ask(question, usual);
      if (answer === undefined || rule === undefined) return answer;
      const tidied = rule.tidy(answer);
      const wrong = rule.wrong(tidied);
      if (wrong === undefined) return tidied;
      say(wrong);
    }
  };

const texts = async (get: Get, language: string, name: string, contact: string) => {
  const usual = firstReplies(language, name, contact);
  return {
    stop: await get("stop", "What is STOP answered?", usual?.stop),
    start: await get("start", "What is START answered?", usual?.start),
    help: await get("help-text", "What is HELP answered?", usual?.help),
  };
};

/** All that is needed, in the order of the questions, and the flags of what nobody said. */
const collect = async (get: Get): Promise<{ first: FirstProgram; missing: readonly Flag[] }> => {
  const missing: Flag[] = [];
  const need = async (...[flag, question, usual]: Parameters<Get>): Promise<string> => {
    const value = await get(flag, question, usual);
    if (value === undefined) missing.push(flag);
    return value ?? "";
  };
  const name = await need("name", "What is the program called, as people know it?");
  const id = await need("id", "What is its id in the record?", toId(name) || undefined);
  const sender = await need("sender", "Which number, short code or alphanumeric ID does it text from?");
  const shown = typeShownBy(sender);
  const type = await need("type", `What type is that (${numberTypes.join(", ")})?`, shown);
  const usualCountry = shown === "toll-free" ? "US" : undefined;
  const country = await need("country", "Which country is it of (US, CA, GB, …)?", usualCountry);
  const managedBy = needsManagedBy(type, country)
    ? await need("managed-by", "Who answers STOP there: us, or the provider by itself (us, provider)?")
    : undefined;
  const language = await need("language", "Which language are its replies in?", "en");
  const contact = await need("contact", "Where do people get help (a phone number or an e-mail address)?");
  return {
    first: {
      id,
      name,
      language,
      sender,
      type,
      country,
      managedBy,
      ...(await texts(get, language, name, contact)),
      contact,
    },
    missing,
  };
};

/** Writes the file unless there is one; true when written. */
const write = async (file: string, text: string, force: boolean, io: CommandIo): Promise<boolean> => {
  try {
    await writeFile(resolve(io.cwd, file), text, { flag: force ? "w" : "wx" });
    return true;
  } catch (error) {
    if (!isErrorWithCode(error)) throw error;
    io.err(
      error.code === "EEXIST"
        ? `${file} is there already, and stays as it is. Name another file, or replace it with --force.`
        : `${file} can't be written (${error.code}).`,
    );
    return false;
  }
};

const finish = async (first: FirstProgram, file: string, force: boolean, io: CommandIo): Promise<number> => {
  const text = `${JSON.stringify(toProgramsJson(first), undefined, 2)}\n`;
  const parsed = parseProgramsJson(text);
  if (parsed.kind === "faults") {
    for (const fault of parsed.faults) io.err(escapeText(inOneLine(fault)));
    io.err("Nothing is written.");
    return 1;
  }
  if (!(await write(file, text, force, io))) return 1;
  for (const warning of parsed.warnings) io.err(`Warning: ${escapeText(inOneLine(warning))}`);
  io.out(`${file} is written. \`heed validate ${file}\` shows who answers what.`);
  return 0;
};

export const initCommand: Command = {
  name: "init",
  summary: "Write a first programs.json from a few questions, or from options.",
  usage: ["heed init [FILE]", "heed init [FILE] --name NAME --sender NUMBER --contact PHONE|MAIL [options]"],
  options,
  examples: [
    {
      line: 'heed init my-programs.json --name "Contoso Alerts" --sender 12345 --country US --managed-by us --contact 1-800-800-8000',
    },
  ],
  run: async (args, io) => {
    const { values, positionals } = args;
    const [file = "programs.json", ...more] = positionals;
    if (more.length > 0) throw new UsageError("Give one file, or none for programs.json.");
    // Whoever gives the two that nobody can guess has given all that they want to say.
    const asker =
      io.isTty && (values["name"] === undefined || values["sender"] === undefined)
        ? createAsker(io)
        : undefined;
    try {
      const { first, missing } = await collect(createGet(args, asker, io.err));
      if (missing.length === 0) return await finish(first, file, values["force"] === true, io);
      const flags = missing.map((flag) => `--${flag}`).join(", ");
      throw new UsageError(`Still needed: ${flags}. Nothing is written.`);
    } finally {
      asker?.close();
    }
  },
};
