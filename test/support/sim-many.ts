import assert from "node:assert/strict";
import { it } from "node:test";
import { runSeed } from "./sim-long.ts";
import { reportTally } from "./tally.ts";

/** Registers a test that runs the schedules of these seeds; HEED_SEED=<seed> runs that one alone. */
export const testSeeds = (title: string, seeds: readonly number[]): void => {
  it(title, async (t) => {
    const only = process.env["HEED_SEED"];
    const chosen = only === undefined ? seeds : [Number(only)];
    const sum = { schedules: 0, events: 0, faults: 0, lost: 0, doubled: 0, owed: 0 };
    const broken: Error[] = [];
    for (const seed of chosen) {
      const result = await runSeed(seed);
      sum.schedules += 1;
      for (const what of ["events", "faults", "lost", "doubled", "owed"] as const) sum[what] += result[what];
      if (result.broken) broken.push(result.broken);
    }
    reportTally(sum);
    t.diagnostic(`${sum.schedules} schedules, ${sum.events} events, ${sum.faults} faults`);
    assert.equal(sum.schedules, chosen.length);
    if (broken[0]) {
      const more = broken.slice(1, 6).map((error) => error.message);
      throw new Error([broken[0].message, ...more].join("\n"), { cause: broken[0].cause });
    }
  });
};

/** Every `of`-th seed up to `count`, beginning with `first`: two files share the work of two cores. */
export const seedsUpTo = (count: number, first = 1, of = 1): readonly number[] =>
  Array.from({ length: Math.ceil((count - first + 1) / of) }, (_, index) => first + index * of);
