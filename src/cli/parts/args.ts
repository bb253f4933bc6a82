import type { ParsedArgs } from "../command.ts";
import { UsageError } from "../usage-error.ts";

export const textOption = ({ values }: ParsedArgs, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};

export const isSet = ({ values }: ParsedArgs, name: string): boolean => values[name] === true;

export const requiredOption = (args: ParsedArgs, name: string, what: string): string => {
  const value = textOption(args, name)?.trim();
  if (value === undefined || value === "") throw new UsageError(`--${name} is missing: ${what}.`);
  return value;
};

/** The only word after the command and its options. */
export const onePositional = ({ positionals }: ParsedArgs, what: string): string => {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError(`${what} is missing.`);
  if (more.length > 0)
    throw new UsageError(`There is one word too many: give ${what} in quotes if it has spaces.`);
  return first;
};

export const numberOption = (args: ParsedArgs, name: string, usual: number, most: number): number => {
  const text = textOption(args, name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < 1 || value > most)
    throw new UsageError(`--${name} is a whole number from 1 to ${most}.`);
  return value;
};
