import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crashEverywhere } from "../support/sim-crash.ts";
import { scenarios } from "../support/sim-scenarios.ts";

describe("a crash at every step leaves the same record and exactly the expected texts", () => {
  for (const scenario of scenarios) {
    it(scenario.name, async (t) => {
      const { tried, counted } = await crashEverywhere(scenario);
      t.diagnostic(`${scenario.name}: ${tried} of ${counted} points tried`);
      assert.ok(counted > 0);
      assert.equal(tried, counted);
    });
  }
});
