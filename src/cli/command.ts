import type { Connect } from "./parts/connection.ts";

/** One option of a command: what the help shows and the parser reads. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  /** It may be given several times; its value is then a list. */
  readonly multiple?: true;
  readonly short?: string;
  /** How the help names its value: `--sender NUMBER`. */
  readonly takes?: string;
  readonly doc: string;
}

export interface ParsedArgs {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
}

/** What a command sees of the terminal; tests hand in their own. */
export interface CommandIo {
  /** One line on standard output: the answer. */
  readonly out: (line: string) => void;
  /** One line on standard error: what is said about the answer. */
  readonly err: (line: string) => void;
  readonly stdin: AsyncIterable<string> | NodeJS.ReadableStream;
  readonly isTty: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Opens the record that the settings name; tests hand in one in memory. */
  readonly connect?: Connect;
}

export interface CommandExample {
  readonly line: string;
  /** What has to be there before the example works. */
  readonly needs?: "record";
}

/** A command of `heed`: one file each in commands/, loaded when it is called. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly CommandExample[];
  /** What else is worth knowing: paragraphs under the usage. */
  readonly notes?: readonly string[];
  /** Resolves to the exit code. */
  readonly run: (args: ParsedArgs, io: CommandIo) => Promise<number>;
}
