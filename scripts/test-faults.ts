import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { catchBugs } from "./catch-bugs.ts";
import { collect } from "./test-report.ts";

/**
 * `npm run test:faults`: everything in test/faults. Each file there reports what it did by `reportTally`
 * (test/support/tally.ts), so a further suite is a further file. `-- --bugs`: see catch-bugs.ts.
 */
const counted = [
  "crashPointsTried",
  "crashPointsCounted",
  "schedules",
  "events",
  "faults",
  "lost",
  "doubled",
  "owed",
] as const;

const addUp = (file: string): Record<(typeof counted)[number], number> => {
  const sum = Object.fromEntries(counted.map((name) => [name, 0])) as Record<
    (typeof counted)[number],
    number
  >;
  const lines = readFileSync(file, { encoding: "utf8", flag: "a+" }).split("\n");
  for (const line of lines.filter((one) => one !== "")) {
    const told: unknown = JSON.parse(line);
    for (const name of counted) {
      const value: unknown = Reflect.get(Object(told), name);
      if (typeof value === "number") sum[name] += value;
    }
  }
  return sum;
};

const runFaults = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), "heed-faults-"));
  const tally = join(folder, "tally.jsonl");
  process.env["HEED_TALLY"] = tally;
  const started = performance.now();
  try {
    const files = globSync("test/faults/**/*.test.ts").sort();
    const { passed, failed, skipped } = await collect(
      run({ files, concurrency: 2, isolation: "process", timeout: 540_000 }),
    );
    const { crashPointsTried, crashPointsCounted, ...sum } = addUp(tally);
    console.log(
      `${files.length} suites, ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1_000).toFixed(1)} s`,
    );
    console.log(
      `crash points ${crashPointsTried}/${crashPointsCounted}, schedules ${sum.schedules}, events ${sum.events}, faults ${sum.faults}, lost ${sum.lost}, doubled ${sum.doubled}, owed ${sum.owed}`,
    );
    const isWhole =
      crashPointsTried > 0 &&
      crashPointsTried === crashPointsCounted &&
      sum.schedules >= 10_000 &&
      skipped === 0;
    return isWhole && failed === 0 && sum.lost === 0 && sum.doubled === 0 && sum.owed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const isGood = process.argv.includes("--bugs") ? await catchBugs() : await runFaults();
process.exitCode = isGood ? 0 : 1;
