import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface ProjectCopy {
  readonly folder: string;
  /** Adds to a file; the answer puts the file back. */
  readonly append: (file: string, text: string) => () => void;
  /** Runs a tool of node_modules/.bin in the copy. */
  readonly run: (
    tool: string,
    ...args: readonly string[]
  ) => Promise<{ readonly code: number; readonly output: string }>;
  readonly remove: () => void;
}

const copied = [
  "src",
  "local",
  "package.json",
  "tsconfig.json",
  "tsconfig.base.json",
  ".oxlintrc.json",
  "programs.json",
];

/** A temporary copy of what the guards read: a failing build must not leave its traces beside our sources. */
export const createCopy = async (): Promise<ProjectCopy> => {
  const folder = mkdtempSync(join(tmpdir(), "heed-copy-"));
  for (const path of copied) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return {
    folder,
    append: (file, text) => {
      const path = join(folder, file);
      const was = readFileSync(path);
      appendFileSync(path, `\n${text}\n`);
      return () => writeFileSync(path, was);
    },
    run: (tool, ...args) =>
      new Promise((done, fail) => {
        const child = spawn(resolve("node_modules/.bin", tool), args, { cwd: folder, timeout: 60_000 });
        let output = "";
        child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
        child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
        child.on("error", fail);
        child.on("close", (code) => done({ code: code ?? 1, output }));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
