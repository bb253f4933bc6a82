import { checkPrograms } from "../core/checks/check-programs.ts";
import type { FaultCode, Finding, Findings, WarningCode } from "../core/checks/finding.ts";
import { createPrograms } from "../core/program.ts";
import type { Programs } from "../core/program.ts";
import { readDrafts } from "./programs-draft.ts";
import { programsShape } from "./programs-schema.ts";
import { toShapeFaults } from "./shape-faults.ts";
import { toProgram } from "./to-program.ts";

export type ParsedPrograms =
  | {
      readonly kind: "programs";
      readonly programs: Programs;
      readonly warnings: readonly Finding<WarningCode>[];
    }
  | {
      readonly kind: "faults";
      readonly faults: readonly Finding<FaultCode>[];
      readonly warnings: readonly Finding<WarningCode>[];
    };

type Json = { readonly raw: unknown } | { readonly fault: Finding<FaultCode> };

/** What a byte becomes that isn't UTF-8: a file that an editor saved in a code page of its own, or as UTF-16. */
const lostCharacter = /[\ufffd\0]/u;

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** The parser's message quotes the file; we say the place only. */
const readJson = (file: string): Json => {
  const text = file.replace(/^\uFEFF/u, "");
  const lost = text.search(lostCharacter);
  if (lost !== -1) {
    const says = `The file isn't saved as UTF-8: a character is lost in line ${lineOf(text, lost)}. Save it as UTF-8, and look at that line again.`;
    return { fault: { path: "", code: "not-utf8", says } };
  }
  if (text.trim() === "") {
    const says = "The file is empty. `heed init` writes a first one, under another name or with --force.";
    return { fault: { path: "", code: "not-json", says } };
  }
  try {
    return { raw: JSON.parse(text) };
  } catch (cause) {
    const place = /line (\d+) column (\d+)/u.exec(String(cause));
    const where = place === null ? "" : `: line ${place[1]}, column ${place[2]}`;
    const says = `The file isn't JSON${where}. A comma too many, a missing quote, a comment or a file cut short is the usual reason.`;
    return { fault: { path: "", code: "not-json", says } };
  }
};

/** What has the wrong shape is one fault; what its absence would mean besides is none. */
const withoutEchoes = (
  meaning: Findings["faults"],
  shape: readonly Finding<FaultCode>[],
): Findings["faults"] => {
  const said = new Set(shape.map(({ path }) => path));
  return meaning.filter(({ path }) => !said.has(path));
};

/** By program, as the file has them; what is said of the file itself comes first. */
const inOrder = (faults: readonly Finding<FaultCode>[]): readonly Finding<FaultCode>[] => {
  const program = ({ path }: Finding) => Number(/^programs\[(\d+)\]/u.exec(path)?.[1] ?? -1);
  return faults.toSorted((a, b) => program(a) - program(b));
};

/** Reads programs.json, as text or already parsed: the programs, or everything that is wrong at once. */
export const parseProgramsJson = (input: unknown): ParsedPrograms => {
  const json: Json = typeof input === "string" ? readJson(input) : { raw: input };
  if ("fault" in json) return { kind: "faults", faults: [json.fault], warnings: [] };
  const shape = programsShape.safeParse(json.raw);
  if (shape.success) {
    const { faults, warnings } = checkPrograms(shape.data.programs);
    if (faults.length > 0) return { kind: "faults", faults, warnings };
    return { kind: "programs", programs: createPrograms(shape.data.programs.map(toProgram)), warnings };
  }
  const shapeFaults = toShapeFaults(shape.error, json.raw);
  const drafts = readDrafts(json.raw);
  const { faults, warnings } = drafts === undefined ? { faults: [], warnings: [] } : checkPrograms(drafts);
  return {
    kind: "faults",
    faults: inOrder([...shapeFaults, ...withoutEchoes(faults, shapeFaults)]),
    warnings,
  };
};
