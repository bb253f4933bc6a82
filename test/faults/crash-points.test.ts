import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { crashEverywhere } from "../support/sim-crash.ts";
import { scenarios } from "../support/sim-scenarios.ts";
import { reportTally } from "../support/tally.ts";

describe("a crash at every step, and a second one at every step after it", () => {
  let crashPointsTried = 0;
  let crashPointsCounted = 0;
  let events = 0;

  for (const scenario of scenarios) {
    it(scenario.name, async (t) => {
      const { tried, counted, runs } = await crashEverywhere(scenario, true);
      crashPointsTried += tried;
      crashPointsCounted += counted;
      events += runs * scenario.phases.length;
      t.diagnostic(`${scenario.name}: ${tried} of ${counted} points tried`);
      assert.equal(tried, counted);
    });
  }

  after(() => reportTally({ crashPointsTried, crashPointsCounted, events, faults: crashPointsTried }));
});
