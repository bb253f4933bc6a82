import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { parseProgramsJson } from "../../config/parse-programs.ts";
import { inOneLine } from "../../core/checks/finding.ts";
import { ConfigError } from "../../core/faults.ts";
import type { Programs } from "../../core/program.ts";
import type { CommandIo } from "../command.ts";
import { isErrorWithCode } from "../error-code.ts";
import { UsageError } from "../usage-error.ts";

/** programs.json of the folder one is in, or the file that HEED_PROGRAMS names. */
export const readPrograms = async ({ cwd, env }: CommandIo): Promise<Programs> => {
  const file = env["HEED_PROGRAMS"]?.trim() || "programs.json";
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    if (!isErrorWithCode(error)) throw error;
    throw new UsageError(`${file} can't be read (${error.code}); it says which words a program has.`);
  }
  const parsed = parseProgramsJson(text);
  if (parsed.kind === "programs") return parsed.programs;
  throw new ConfigError(parsed.faults.map(inOneLine));
};
