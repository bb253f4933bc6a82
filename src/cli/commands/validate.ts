import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { parseProgramsJson } from "../../config/parse-programs.ts";
import type { ParsedPrograms } from "../../config/parse-programs.ts";
import { inOneLine } from "../../core/checks/finding.ts";
import type { Finding } from "../../core/checks/finding.ts";
import type { Command, CommandIo } from "../command.ts";
import { describeProgram, programLines } from "../describe-program.ts";
import { isErrorWithCode } from "../error-code.ts";
import { escapeText } from "../output/escape-text.ts";
import { UsageError } from "../usage-error.ts";

const count = (items: readonly unknown[], word: string): string =>
  `${items.length === 0 ? "no" : items.length} ${word}${items.length === 1 ? "" : "s"}`;

const read = async (file: string, io: CommandIo): Promise<string | undefined> => {
  try {
    return await readFile(resolve(io.cwd, file), "utf8");
  } catch (error) {
    if (!isErrorWithCode(error)) throw error;
    const hint = error.code === "ENOENT" ? ": there is no such file. `heed init` writes a first one" : "";
    io.err(`${file} can't be read (${error.code})${hint}.`);
    return undefined;
  }
};

const findingLines = (title: string, findings: readonly Finding[]): string[] =>
  findings.length === 0 ? [] : ["", `${title}:`, ...findings.map((finding) => `  ${inOneLine(finding)}`)];

const print = (file: string, parsed: ParsedPrograms, io: CommandIo): void => {
  const faults = parsed.kind === "faults" ? parsed.faults : [];
  const programs = parsed.kind === "programs" ? parsed.programs.all.map(describeProgram) : [];
  const lines = [
    ...programs.flatMap((program, index) => [...(index === 0 ? [] : [""]), ...programLines(program)]),
    ...findingLines("Faults", faults),
    ...findingLines("Warnings", parsed.warnings),
    "",
    `${file}: ${count(faults, "fault")}, ${count(parsed.warnings, "warning")}.`,
  ];
  for (const line of lines.slice(lines[0] === "" ? 1 : 0)) io.out(escapeText(line));
};

const printJson = (file: string, parsed: ParsedPrograms, io: CommandIo): void => {
  const programs = parsed.kind === "programs" ? parsed.programs.all.map(describeProgram) : [];
  const faults = parsed.kind === "faults" ? parsed.faults : [];
  io.out(JSON.stringify({ file, programs, faults, warnings: parsed.warnings }, undefined, 2));
};

export const validateCommand: Command = {
  name: "validate",
  summary:
    "Check programs.json: programs, senders, who answers, what each reply costs, and all that is wrong.",
  usage: ["heed validate [FILE] [--json]"],
  options: {
    json: { type: "boolean", doc: "Print one JSON object: programs, faults, warnings." },
  },
  examples: [{ line: "heed validate" }, { line: "heed validate programs.json --json" }],
  notes: ["Without FILE it is the file that HEED_PROGRAMS names, else programs.json."],
  run: async ({ values, positionals }, io) => {
    const [file = io.env["HEED_PROGRAMS"]?.trim() || "programs.json", ...more] = positionals;
    if (more.length > 0) throw new UsageError("Give one file at most.");
    const text = await read(file, io);
    if (text === undefined) return 1;
    const parsed = parseProgramsJson(text);
    if (values["json"] === true) printJson(file, parsed, io);
    else print(file, parsed, io);
    return parsed.kind === "faults" ? 1 : 0;
  },
};
