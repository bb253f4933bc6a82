import { describe } from "node:test";
import { minute, second } from "../../src/core/instant.ts";
import { pairs, testPair } from "../support/sim-two-workers.ts";

describe("two workers, every interleaving, while time passes", () => {
  for (const pair of pairs) {
    testPair(pair, "a claim ends under somebody's hands", { wait: 16 * second });
    testPair(pair, "a deadline passes under somebody's hands", { wait: 6 * minute });
  }
});
