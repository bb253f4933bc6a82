import { describe } from "node:test";
import { pairs, testPair } from "../support/sim-two-workers.ts";

// What takes longer (a claim or a deadline that ends under somebody's hands) is in test/faults.
describe("two workers, every interleaving", () => {
  for (const pair of pairs) {
    testPair(pair, "undisturbed", {});
    testPair(pair, "one crash anywhere", { crashes: 1 });
  }
});
