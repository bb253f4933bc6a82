import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runSeed } from "../support/sim-long.ts";

const only = process.env["HEED_SEED"];
const seeds = only === undefined ? Array.from({ length: 250 }, (_, index) => index + 1) : [Number(only)];

describe("seeded schedules with crashes and failing services", () => {
  it("leave the same record, one text at most for each reply and nothing owed", async (t) => {
    let events = 0;
    let faults = 0;
    for (const seed of seeds) {
      const result = await runSeed(seed);
      events += result.events;
      faults += result.faults;
      if (result.broken) throw result.broken;
    }
    t.diagnostic(`${seeds.length} schedules, ${events} events, ${faults} faults`);
    assert.ok(faults > 0);
  });

  it("are the same schedule again for the same seed", async (t) => {
    const [first, again, other] = [await runSeed(7), await runSeed(7), await runSeed(10)];
    t.diagnostic(`seed 7: ${first.traceHash.slice(0, 16)}`);
    assert.equal(first.traceHash, again.traceHash);
    assert.notEqual(first.traceHash, other.traceHash);
  });
});
