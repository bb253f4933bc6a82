import { readFileSync } from "node:fs";
import { parseProgramsJson } from "../src/config/parse-programs.ts";

/** Every fault of the file, a line each; none when it is good. */
export const checkProgramsFile = (path: string): readonly string[] => {
  const parsed = parseProgramsJson(readFileSync(path, "utf8"));
  return parsed.kind === "faults" ? parsed.faults.map((fault) => `${path} ${fault.path}: ${fault.says}`) : [];
};
