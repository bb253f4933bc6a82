import assert from "node:assert/strict";
import { it } from "node:test";
import { createReader } from "../../src/core/reading/create-reader.ts";
import { toToy } from "./toy-pattern.ts";

const one = toToy([
  { id: "ask", means: "stop", patterns: "x y" },
  { id: "words", means: "review", patterns: "k l m n o" },
]);
const other = toToy(
  [
    { id: "ask", means: "stop", patterns: "y z" },
    { id: "words", means: "review", patterns: "q r s" },
  ],
  [{ id: "not", to: "none", patterns: "k @" }],
);
const read = createReader({ languages: [one, { ...other, tag: "toy2" }] });

it("a language that knows far fewer of a text's words than another has no say in it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["y z", "stop"],
    ["k y z", "none"],
    ["k l y z", "stop"],
    ["k l m y z", "stop"],
    ["k l m n y z", "none"],
    ["k l m n q y z", "stop"],
    ["k l m x y", "stop"],
    ["q r q r x y", "none"],
    ["unknown words all y z", "stop"],
  ];
  for (const [text, means] of cases) assert.equal(read(text).means, means, text);
});
