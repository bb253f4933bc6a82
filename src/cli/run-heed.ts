import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";

import { ConfigError } from "../core/faults.ts";
import type { Command, CommandIo, ParsedArgs } from "./command.ts";
import { isErrorWithCode } from "./error-code.ts";
import { maskLongNumbers } from "./output/escape-text.ts";
import { commandHelp, markdown, overview } from "./output/help.ts";
import { preface } from "./output/preface.ts";
import { UsageError } from "./usage-error.ts";

export type CommandMap = Readonly<Record<string, () => Promise<Command>>>;

/** Done; a fault, or a "no"; a command line that can't be understood. */
const exitCodes = { done: 0, fault: 1, usage: 2 } as const;

const print = (io: CommandIo, lines: readonly string[]): number => {
  for (const line of lines) io.out(line);
  return exitCodes.done;
};

const loadAll = async (map: CommandMap): Promise<readonly Command[]> =>
  await Promise.all(Object.values(map).map(async (load) => await load()));

/** An option's name is ours; what else stands there may be a number, which no error repeats. */
const optionIn = (message: string): string => /'(-{1,2}[a-z][a-z-]*)[ '=,]/iu.exec(message)?.[1] ?? "one";

const explainParsing = (name: string, error: Error & { readonly code: string }): string => {
  const option = optionIn(error.message);
  const see = `\`heed help ${name}\` shows what there is.`;
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `heed ${name} has no option ${option}; ${see}`;
  return `The option ${option} of heed ${name} lacks its value or has one that it doesn't take; ${see}`;
};

const helpOption = { type: "boolean", short: "h", doc: "Show this." } as const;

const parse = (command: Command, argv: readonly string[]): ParsedArgs => {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries({ help: helpOption, ...command.options }).map(([name, { type, short, ...rest }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }), multiple: "multiple" in rest },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const entries = Object.entries(values).map(
      ([name, value]) => [name, Array.isArray(value) ? value.map(String) : value] as const,
    );
    return { positionals, values: Object.fromEntries(entries) };
  } catch (error) {
    if (!isErrorWithCode(error) || !error.code.startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UsageError(explainParsing(command.name, error));
  }
};

const noCommand = (name: string, map: CommandMap): UsageError => {
  const told = /^[a-z][a-z-]{0,30}$/iu.test(name) ? `There is no command ${name}` : "That is no command";
  return new UsageError(`${told}; there are: ${Object.keys(map).join(", ")}.`);
};

const help = async (argv: readonly string[], io: CommandIo, map: CommandMap): Promise<number> => {
  const [name] = argv;
  if (name === undefined) return print(io, overview(await loadAll(map)));
  if (name === "--markdown") return print(io, markdown(await loadAll(map), preface));
  const load = map[name];
  if (load === undefined) throw noCommand(name, map);
  return print(io, commandHelp(await load()));
};

const dispatch = async (argv: readonly string[], io: CommandIo, map: CommandMap): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return help(rest, io, map);
  const load = Object.hasOwn(map, name) ? map[name] : undefined;
  if (load === undefined) throw noCommand(name, map);
  const command = await load();
  const args = parse(command, rest);
  return args.values["help"] === true ? print(io, commandHelp(command)) : command.run(args, io);
};

const tellFault = (error: unknown, io: CommandIo): number => {
  if (error instanceof ConfigError) {
    io.err("The configuration can't be used:");
    for (const fault of error.faults) io.err(`  ${maskLongNumbers(fault)}`);
    return exitCodes.fault;
  }
  const says = error instanceof Error ? error.message : "Something failed and didn't say what.";
  io.err(maskLongNumbers(says));
  return error instanceof UsageError ? exitCodes.usage : exitCodes.fault;
};

/** The command line from its words to its exit code; no stack is ever shown. */
export const runHeed = async (argv: readonly string[], io: CommandIo, map: CommandMap): Promise<number> => {
  try {
    return await dispatch(argv, io, map);
  } catch (error) {
    return tellFault(error, io);
  }
};
