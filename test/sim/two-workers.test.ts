import { describe } from "node:test";
import { minute } from "../../src/core/instant.ts";
import { pairs, sameStop, testPair } from "../support/sim-two-workers.ts";

// What takes longer (a claim that ends under somebody's hands) is in test/faults.
describe("two workers, every interleaving", () => {
  for (const pair of pairs) {
    testPair(pair, "undisturbed", {});
    testPair(pair, "one crash anywhere", { crashes: 1 });
  }
  testPair(sameStop, "a deadline passes under somebody's hands", { wait: 6 * minute });
});
