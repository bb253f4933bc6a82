import { describe } from "node:test";
import { minute, second } from "../../src/core/instant.ts";
import { pairs, testPair } from "../support/sim-two-workers.ts";

// Of one instant or of two: the ways are the same, and they are many.
const different = pairs.filter((pair) => !pair.name.endsWith("of one instant"));

describe("two workers, every interleaving, while time passes", () => {
  for (const pair of different) {
    testPair(pair, "a claim ends under somebody's hands", { wait: 16 * second });
    testPair(pair, "a deadline passes under somebody's hands", { wait: 6 * minute });
  }
});
