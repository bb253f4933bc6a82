import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Mutation testing: `npm run test:mutation [-- --mutate src/core/fold.ts] [-- --force]`.
 *
 * A mutant costs one process per test file that reaches it, so the tests of an area run as one file. Stryker's
 * incremental mode knows such a file by its name alone (the tap runner reports no positions), so the name holds a
 * digest of all that the tests are made of: after a change to them the mutants that they killed are tried again.
 */
const areas = ["policy", "reading", "register", "spine"] as const;
const made = ".cache/mutation";

const config: { readonly mutate: readonly string[] } = JSON.parse(
  readFileSync("stryker.config.json", "utf8"),
);
/** What is mutated Stryker compares by itself. */
const mutated = new Set(config.mutate.flatMap((pattern) => globSync(pattern)).map((file) => resolve(file)));

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A file and all of ours that it names: imports and data. */
const sourcesOf = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file) || mutated.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/"(\.\.?\/[^"\n]+)"/gu)) {
    const named = resolve(dirname(file), path);
    if (isFile(named)) sourcesOf(named, seen);
  }
  return seen;
};

const digestOf = (file: string): string => {
  const hash = createHash("sha256");
  for (const source of [...sourcesOf(file)].sort()) hash.update(readFileSync(source));
  return hash.digest("hex").slice(0, 12);
};

rmSync(made, { recursive: true, force: true });
mkdirSync(join(made, "compiled"), { recursive: true });
for (const area of areas) {
  const name = `${area}.${digestOf(resolve("test/mutation", `${area}.ts`))}.ts`;
  writeFileSync(join(made, name), `import "../../test/mutation/${area}.ts";\n`);
}

const stryker = spawn("stryker", ["run", ...process.argv.slice(2)], {
  stdio: "inherit",
  // Thousands of processes load the same modules: compile each once.
  env: { ...process.env, NODE_COMPILE_CACHE: resolve(made, "compiled") },
});
stryker.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
