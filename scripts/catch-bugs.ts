import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { run } from "node:test";
import * as z from "zod";

/** A defect as somebody might write it one day: text to find, once, and what stands there instead. */
const bugShape = z.strictObject({
  bug: z.string(),
  edits: z.array(z.strictObject({ file: z.string(), find: z.string(), replace: z.string() })).min(1),
});
type Bug = z.infer<typeof bugShape> & { readonly name: string };

const readBugs = (): readonly Bug[] =>
  globSync("test/faults/bugs/*.json")
    .sort()
    .map((file) => ({
      name: basename(file, ".json"),
      ...bugShape.parse(JSON.parse(readFileSync(file, "utf8"))),
    }));

const copied = ["src", "test", "local", "scripts", "package.json", "programs.json"];

/** The quick suites that guard the spine; the quickest to find something first. */
const suites = [
  "test/sim/rules-*.test.ts",
  "test/sim/{bypass,crash,outage,without-redelivery}.test.ts",
  "test/core/fold*.test.ts",
  "test/core/model.test.ts",
  "test/replay/*.test.ts",
  "test/sim/{schedules,two-workers}.test.ts",
];

interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly file?: string;
    readonly details?: { readonly type?: string };
  };
}

/** The first test that fails in that folder; the others are then stopped. */
const firstFailure = async (folder: string): Promise<string | undefined> => {
  const files = suites.flatMap((pattern) => globSync(pattern, { cwd: folder }).sort());
  const controller = new AbortController();
  const stream = run({
    cwd: folder,
    files: files.map((file) => join(folder, file)),
    concurrency: 2,
    isolation: "process",
    timeout: 60_000,
    signal: controller.signal,
  });
  let caught: string | undefined;
  for await (const event of stream as AsyncIterable<TestEvent>) {
    const { type, data } = event;
    if (caught !== undefined || type !== "test:fail" || data.details?.type === "suite") continue;
    caught = `${basename(data.file ?? "")}: ${data.name ?? ""}`;
    controller.abort();
  }
  return caught;
};

const apply = (folder: string, bug: Bug): void => {
  for (const { file, find, replace } of bug.edits) {
    const path = join(folder, file);
    const parts = readFileSync(path, "utf8").split(find);
    if (parts.length !== 2) {
      throw new Error(
        `${bug.name}: its text is in ${file} ${parts.length - 1} times; it has to be there once.`,
      );
    }
    writeFileSync(path, parts.join(replace));
  }
};

const undo = (folder: string, bug: Bug): void => {
  for (const { file } of bug.edits) cpSync(file, join(folder, file));
};

/** Each bug alone in a copy of the sources: the suites have to fail, and the test that did is named. */
export const catchBugs = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), "heed-bugs-"));
  try {
    for (const path of copied) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const bugs = readBugs();
    // All of them first: a patch that no longer fits is said at once.
    for (const bug of bugs) {
      apply(folder, bug);
      undo(folder, bug);
    }
    const before = await firstFailure(folder);
    if (before !== undefined) throw new Error(`The suites fail without any bug: ${before}`);
    let survivors = 0;
    for (const bug of bugs) {
      apply(folder, bug);
      const started = performance.now();
      const caught = await firstFailure(folder);
      undo(folder, bug);
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      if (caught === undefined) survivors += 1;
      console.log(
        `${caught === undefined ? "SURVIVED" : "caught  "} ${bug.bug} (${seconds} s)\n           ${caught ?? "by nothing"}`,
      );
    }
    console.log(`bugs ${bugs.length}, caught ${bugs.length - survivors}, survived ${survivors}`);
    return survivors === 0 && bugs.length >= 10;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
