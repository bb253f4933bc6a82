import assert from "node:assert/strict";
import { it } from "node:test";
import { compileClasses, compilePattern } from "../../src/core/reading/compile-pattern.ts";
import { matchAt } from "../../src/core/reading/match-pattern.ts";
import { tokenise } from "../../src/core/reading/normalise.ts";

const classes = compileClasses({ ADV: "please just ever" });
const none: ReadonlySet<string> = new Set();
const edgeWords = { bar: none, filler: none, opener: none, closer: none };

const endOf = (pattern: string, text: string): number => {
  const tokens = tokenise(text);
  const clauses = { ...tokens, first: 0, last: tokens.words.length };
  return matchAt(compilePattern(pattern, classes), clauses, 0, { edgeWords, wall: 2 });
};

it("a star stands for none to three of a word or class", () => {
  const cases: readonly (readonly [string, number])[] = [
    ["never text", 2],
    ["never ever text", 3],
    ["never just please ever text", 5],
    ["never just please just ever text", -1],
    ["never once text", -1],
  ];
  for (const [text, end] of cases) assert.equal(endOf("never ADV* text", text), end, text);
});

it("a star leaves to the next step what that needs", () => {
  assert.equal(endOf("never ADV* please text", "never just please text"), 4);
});
