import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BicepFile, readBicepFile } from "./bicep-file.ts";
import { createBicepParser } from "./bicep-tree.ts";

/** Something that a check found wrong. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Infra {
  readonly bicep: readonly BicepFile[];
  /** Every other file, by its path under infra/. */
  readonly texts: ReadonlyMap<string, string>;
}

export type Check = (infra: Infra) => readonly Fault[];

const parse = await createBicepParser();
const known = new Map<string, BicepFile>();

/** Trees are kept by path and text, so that a mistake in one file parses one file. */
function readBicep(path: string, text: string): BicepFile {
  const key = `${path}\n${text}`;
  const file = known.get(key) ?? readBicepFile(path, parse(text));
  known.set(key, file);
  return file;
}

export function readInfra(directory: string): Infra {
  const paths = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return toInfra(new Map(paths.map((path) => [path, readFileSync(join(directory, path), "utf8")])));
}

/** The same with the text of one file changed. */
export function withText({ bicep, texts }: Infra, path: string, change: (text: string) => string): Infra {
  const all = new Map([...texts, ...bicep.map((file) => [file.path, file.root.text] as const)]);
  const text = all.get(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  return toInfra(all.set(path, change(text)));
}

function toInfra(texts: ReadonlyMap<string, string>): Infra {
  const isBicep = (path: string): boolean => path.endsWith(".bicep");
  return {
    bicep: [...texts].filter(([path]) => isBicep(path)).map(([path, text]) => readBicep(path, text)),
    texts: new Map([...texts].filter(([path]) => !isBicep(path))),
  };
}
