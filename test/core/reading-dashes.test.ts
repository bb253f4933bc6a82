import assert from "node:assert/strict";
import { it } from "node:test";
import { gap, tokenise } from "../../src/core/reading/normalise.ts";

const between = (text: string): readonly number[] => tokenise(text).gaps.slice(1, -1);

it("a dash that stands by itself is a pause, one that touches a word is nothing", () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ["stop - please", [gap.pause]],
    ["stop -- please", [gap.pause]],
    ["opt-out", [gap.none]],
    ["opt -out", [gap.none]],
    ["opt- out", [gap.none]],
    ["555-0142 - stop", [gap.none, gap.pause]],
    ["- stop now", [gap.none]],
    ["stop. - please", [gap.end]],
  ];
  for (const [text, gaps] of cases) assert.deepEqual(between(text), gaps, text);
});
