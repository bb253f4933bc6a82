import assert from "node:assert/strict";
import { it } from "node:test";
import { readToy } from "./toy-pattern.ts";

const rules = [{ id: "ask", means: "stop", patterns: "a b" }] as const;
const quoted = { id: "quoted", to: "none", patterns: "said @" } as const;

it("a turn looks over a pause before the phrase where it says so, and never over a sentence's end", () => {
  const near = readToy(rules, [quoted]);
  const across = readToy(rules, [{ ...quoted, acrossPause: true }]);
  const meanings = (text: string) => [near(text).means, across(text).means];
  assert.deepEqual(meanings("x said a b"), ["none", "none"]);
  assert.deepEqual(meanings("x said: a b"), ["stop", "none"]);
  assert.deepEqual(meanings("x said. a b"), ["stop", "stop"]);
});
