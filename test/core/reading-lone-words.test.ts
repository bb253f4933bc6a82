import assert from "node:assert/strict";
import { test } from "node:test";
import { createReader } from "../../src/core/reading/create-reader.ts";
import { joinLoneWords } from "../../src/core/reading/lone-words.ts";
import { normalise, tokenise } from "../../src/core/reading/normalise.ts";

const gapsOf = (text: string): readonly number[] => joinLoneWords(tokenise(text)).gaps;

const tables = [
  { text: "Stop. Texting. Me.", gaps: [2, 0, 0, 2], why: "three sentences of a word are one" },
  { text: "Stop! Texting! Me!", gaps: [2, 0, 0, 2], why: "whatever ends them" },
  {
    text: "Guys: stop. texting. my. store.",
    gaps: [2, 1, 0, 0, 0, 2],
    why: "its first word may end another",
  },
  { text: "Yes. Thanks.", gaps: [2, 2, 2], why: "two are answers" },
  { text: "Why? Stop? Me?", gaps: [2, 3, 3, 3], why: "questions stay apart" },
  { text: "Stop it. Take care. Bye.", gaps: [2, 0, 2, 0, 2, 2], why: "longer sentences stay apart" },
  { text: "", gaps: [2], why: "nothing is nothing" },
] as const;

for (const { text, gaps, why } of tables)
  test(`words with a dot behind each: ${why} (${normalise(text)})`, () => {
    assert.deepEqual(gapsOf(text), gaps);
  });

test("a text whose words all have a dot behind them is read as one sentence", () => {
  const read = createReader();
  assert.equal(read("Asked you nicely twice. No. More. Texts.").means, "stop");
  assert.equal(read("Best. Tacos. Ever.").means, "none");
});
