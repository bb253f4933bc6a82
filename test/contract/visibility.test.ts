import assert from "node:assert/strict";
import { it } from "node:test";
import { visibilitySeconds } from "../../src/adapters/queue/visibility.ts";

const cases = [
  { delay: 0, seconds: 0, why: "at once" },
  { delay: 1, seconds: 1, why: "a part of a second counts as a whole one" },
  { delay: 5_000, seconds: 5, why: "whole seconds stay" },
  { delay: 5_001, seconds: 6, why: "rounded up, or the claim would still be live" },
  { delay: -5, seconds: 0, why: "an instant that has passed is now" },
  { delay: 30 * 86_400_000, seconds: 604_800, why: "seven days at most" },
];

for (const { delay, seconds, why } of cases) {
  it(`a delay of ${delay} ms hides a message for ${seconds} s: ${why}`, () => {
    assert.equal(visibilitySeconds(delay), seconds);
  });
}
