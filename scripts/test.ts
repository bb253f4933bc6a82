import { globSync } from "node:fs";
import { run } from "node:test";
import { startAzurite } from "../local/azurite/start-azurite.ts";
import { collect } from "./test-report.ts";
import type { SuiteResult } from "./test-report.ts";
import { suites } from "./test-suites.ts";

/** `npm test [-- suite …]`: all suites against one Azurite of its own; nothing is left behind. */
const wanted = process.argv.slice(2);
const chosen = suites.filter((suite) => wanted.length === 0 || wanted.includes(suite.name));
if (chosen.length === 0)
  throw new Error(`No such suite. There are: ${suites.map((s) => s.name).join(", ")}.`);

const runSuite = async (suite: (typeof suites)[number]): Promise<SuiteResult> => {
  const files = suite.files.flatMap((pattern) => globSync(pattern)).sort();
  const started = performance.now();
  const stream = run({ files, concurrency: 2, isolation: "process", timeout: 120_000 });
  const counted = await collect(stream);
  return { name: suite.name, least: suite.least, seconds: (performance.now() - started) / 1_000, ...counted };
};

const azurite = await startAzurite({});
process.env["HEED_TEST_AZURITE"] = azurite.connectionString;
const results: SuiteResult[] = [];
try {
  for (const suite of chosen) results.push(await runSuite(suite));
} finally {
  await azurite.stop();
}

let isGood = true;
for (const { name, passed, failed, skipped, least, seconds } of results) {
  const tooFew = passed + failed < least ? ` — fewer than the ${least} expected` : "";
  const notRun = skipped > 0 ? ` — ${skipped} skipped` : "";
  if (failed > 0 || tooFew !== "" || notRun !== "") isGood = false;
  console.log(
    `${name.padEnd(10)} ${String(passed).padStart(5)} passed ${seconds.toFixed(1).padStart(6)} s${tooFew}${notRun}`,
  );
}
const sum = (pick: (result: SuiteResult) => number): number =>
  results.reduce((all, one) => all + pick(one), 0);
console.log(`in all ${sum((one) => one.seconds).toFixed(1)} s`);
console.log(`${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed`);
process.exitCode = isGood ? 0 : 1;
