import type { Command } from "../command.ts";
import { tableLines } from "./table.ts";

const optionLabel = (name: string, { type, takes, short }: Command["options"][string]): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${type === "string" ? ` ${takes ?? "TEXT"}` : ""}`;

const optionRows = (command: Command): readonly (readonly string[])[] =>
  Object.entries(command.options).map(([name, option]) => [
    optionLabel(name, option),
    option.multiple ? `${option.doc} May be given several times.` : option.doc,
  ]);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...indented(lines)];

export const commandHelp = (command: Command): readonly string[] => [
  command.summary,
  ...section("Usage:", command.usage),
  ...section("Options:", tableLines(optionRows(command))),
  ...section(
    "Examples:",
    command.examples.map(({ line }) => line),
  ),
  ...(command.notes ?? []).flatMap((note) => ["", note]),
];

export const overview = (commands: readonly Command[]): readonly string[] => [
  "Heed hears every text that comes back, keeps the opt-out record and stops you from texting who said stop.",
  "",
  "Usage: heed <command> [options]",
  ...section("Commands:", tableLines(commands.map(({ name, summary }) => [name, summary]))),
  "",
  "`heed help <command>` shows its options and examples.",
];

const codeBlock = (lines: readonly string[]): readonly string[] => ["```", ...lines, "```", ""];

const cell = (text: string): string => text.replaceAll("|", "\\|");

const optionTable = (command: Command): readonly string[] => {
  const rows = optionRows(command).map(([label = "", doc = ""]) => `| \`${cell(label)}\` | ${cell(doc)} |`);
  return rows.length === 0 ? [] : ["| option | |", "|---|---|", ...rows, ""];
};

const commandPage = (command: Command): readonly string[] => [
  `## ${command.name}`,
  "",
  command.summary,
  "",
  ...codeBlock(command.usage),
  ...optionTable(command),
  ...(command.notes ?? []).flatMap((note) => [note, ""]),
  "For example:",
  "",
  ...codeBlock(command.examples.map(({ line }) => line)),
];

/** docs/cli.md. */
export const markdown = (commands: readonly Command[], preface: readonly string[]): readonly string[] => [
  "# The command line",
  "",
  ...preface.flatMap((paragraph) => [paragraph, ""]),
  "| command | |",
  "|---|---|",
  ...commands.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${cell(summary)} |`),
  "",
  ...commands.flatMap(commandPage),
];
