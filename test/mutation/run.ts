import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Mutation testing: `npm run test:mutation [-- policy register --mutate src/core/fold.ts --force]`.
 *
 * Each area is a run of its own with its own tests in one file, so a mutant costs one short process. Stryker's
 * incremental mode knows such a file by its name alone (the tap runner reports no positions), so the name holds a
 * digest of all that the tests are made of: after a change to them the mutants that they killed are tried again.
 */
const areas: Readonly<Record<string, readonly string[]>> = {
  policy: ["src/core/policy/*.ts"],
  register: ["src/core/fold.ts", "src/core/standing.ts"],
  spine: ["src/core/spine/finish.ts", "src/core/spine/try-reply.ts"],
  reading: ["src/core/reading/*.ts"],
};
const made = ".cache/mutation";
const compiled = ".cache/compiled-for-mutants";

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A file and all of ours that it names, imports and data; what is mutated Stryker compares by itself. */
const sourcesOf = (
  file: string,
  mutated: ReadonlySet<string>,
  seen = new Set<string>(),
): ReadonlySet<string> => {
  if (seen.has(file) || mutated.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/"(\.\.?\/[^"\n]+)"/gu)) {
    const named = resolve(dirname(file), path);
    if (isFile(named)) sourcesOf(named, mutated, seen);
  }
  return seen;
};

const digestOf = (files: ReadonlySet<string>): string => {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
};

/** A mutant that can't even be loaded is a killed one: without a failing test Stryker would leave it uncounted. */
const loading = (path: string): string => `import { it } from "node:test";
try {
  await import("${path}");
} catch (error) {
  it("loads", () => {
    throw error;
  });
}
`;

const configOf = (area: string, mutate: readonly string[]) => {
  const mutated = new Set(mutate.flatMap((pattern) => globSync(pattern)).map((file) => resolve(file)));
  const tests = join(
    made,
    `${area}.${digestOf(sourcesOf(resolve("test/mutation", `${area}.ts`), mutated))}.ts`,
  );
  writeFileSync(tests, loading(`../../test/mutation/${area}.ts`));
  const common = JSON.parse(readFileSync("stryker.config.json", "utf8"));
  return {
    ...common,
    mutate,
    tap: { ...common.tap, testFiles: [tests] },
    incrementalFile: `reports/mutation/${area}.json`,
  };
};

const mutateArea = (area: string, mutate: readonly string[], flags: readonly string[]): Promise<number> => {
  const config = join(made, `${area}.json`);
  writeFileSync(config, JSON.stringify(configOf(area, mutate)));
  const stryker = spawn("stryker", ["run", config, ...flags], {
    stdio: "inherit",
    // Thousands of processes load the same modules: compile each once.
    env: { ...process.env, NODE_COMPILE_CACHE: resolve(compiled) },
  });
  return new Promise((done, fail) => {
    stryker.on("error", fail);
    stryker.on("exit", (code) => done(code ?? 1));
  });
};

const wanted = process.argv.slice(2);
const firstFlag = wanted.findIndex((word) => word.startsWith("-"));
const names = firstFlag < 0 ? wanted : wanted.slice(0, firstFlag);
const unknown = names.filter((name) => areas[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`No area called ${unknown.join(", ")}. There are: ${Object.keys(areas).join(", ")}.`);
}

for (const folder of [made, compiled]) rmSync(folder, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
for (const [area, mutate] of Object.entries(areas)) {
  if (names.length > 0 && !names.includes(area)) continue;
  const code = await mutateArea(area, mutate, firstFlag < 0 ? [] : wanted.slice(firstFlag));
  if (code !== 0) process.exitCode = code;
}
