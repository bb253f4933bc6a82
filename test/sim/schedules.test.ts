import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runSeed } from "../support/sim-long.ts";
import { seedsUpTo, testSeeds } from "../support/sim-many.ts";

// Ten thousand of them are in test/faults.
describe("seeded schedules of three workers with crashes and failing services", () => {
  testSeeds("leave the same record, one text at most for each reply and nothing owed", seedsUpTo(250));

  it("are the same schedule again for the same seed", async (t) => {
    const [first, again, other] = [await runSeed(7), await runSeed(7), await runSeed(10)];
    t.diagnostic(`seed 7: ${first.traceHash.slice(0, 16)}`);
    assert.equal(first.traceHash, again.traceHash);
    assert.notEqual(first.traceHash, other.traceHash);
  });
});
