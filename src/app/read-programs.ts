import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseProgramsJson } from "../config/parse-programs.ts";
import { ConfigError } from "../core/faults.ts";
import type { Programs } from "../core/program.ts";

/** Beside the bundle in a package, at the top of the project in its sources: the first found on the way up. */
const findUpwards = (name: string, from: string): string | undefined => {
  const path = join(from, name);
  if (existsSync(path)) return path;
  const up = dirname(from);
  return up === from ? undefined : findUpwards(name, up);
};

export const readPrograms = (name: string): Programs => {
  const here = dirname(fileURLToPath(import.meta.url));
  const path = isAbsolute(name) && existsSync(name) ? name : findUpwards(name, here);
  if (path === undefined) throw new ConfigError([`HEED_PROGRAMS names ${name}, and there is no such file.`]);
  const parsed = parseProgramsJson(readFileSync(path, "utf8"));
  if (parsed.kind === "programs") return parsed.programs;
  throw new ConfigError(
    parsed.faults.map((fault) => `${[name, fault.path].filter(Boolean).join(" ")}: ${fault.says}`),
  );
};
