import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reader } from "../../src/core/reading/create-reader.ts";
import { readToy } from "./toy-pattern.ts";

/** What each text's words are that the pattern matches; none where there is nothing after the arrow. */
const notations: readonly { pattern: string; means: string; texts: readonly string[] }[] = [
  {
    pattern: "a b",
    means: "two words in a row, within a sentence",
    texts: [
      "a b > a b",
      "x a b y > a b",
      "A, B > a b",
      "a a b > a b",
      "a x b",
      "b a",
      "a. b",
      "a? b",
      "a",
      "b",
    ],
  },
  { pattern: "a|b c", means: "one of several words", texts: ["a c > a c", "b c > b c", "c c", "a b"] },
  { pattern: "AB c", means: "a class of words", texts: ["a c > a c", "b c > b c", "ab c"] },
  { pattern: "x|AB c", means: "a word or a class", texts: ["x c > x c", "b c > b c", "y c"] },
  {
    pattern: "a b? d",
    means: "a word that may be missing",
    texts: ["a b d > a b d", "a d > a d", "a b b d", "a c d"],
  },
  {
    pattern: "a b? b d",
    means: "the same word after it",
    texts: ["a b d > a b d", "a b b d > a b b d", "a d"],
  },
  {
    pattern: "b? a",
    means: "a first word that may be missing",
    texts: ["a > a", "b a > b a", "c a > a", "b"],
  },
  {
    pattern: "a b !c",
    means: "a word that must not follow",
    texts: ["a b > a b", "a b d > a b", "a b c", "a b. c > a b"],
  },
  {
    pattern: "a !c ~1 d",
    means: "a word that must not come next",
    texts: ["a d > a d", "a x d > a x d", "a c d"],
  },
  {
    pattern: "a ~2 d",
    means: "up to two words between",
    texts: ["a d > a d", "a x d > a x d", "a x y d > a x y d", "a x y z d", "a x. d", "a x, y d > a x y d"],
  },
  {
    pattern: "a ~2 d",
    means: "nothing over what bars the way",
    texts: ["a wall d", "a x wall d", "wall a x d > a x d", "a x d wall > a x d"],
  },
  {
    pattern: "a ~2 d $$",
    means: "the gap that lets the rest fit",
    texts: ["a d d > a d d", "a d x d > a d x d", "a d x"],
  },
  {
    pattern: "^ a",
    means: "a clause begins",
    texts: ["a > a", "x, a > a", "x. a > a", "hey a > a", "well a", "x a"],
  },
  {
    pattern: "a $",
    means: "a clause ends",
    texts: ["a > a", "a, x > a", "a. x > a", "a then > a", "a well", "a x"],
  },
  {
    pattern: "^. a",
    means: "a sentence begins",
    texts: [
      "a > a",
      "x. a > a",
      "well a > a",
      "x! well so a > a",
      "x, a",
      "x, well a",
      "hey a",
      "x a",
      "x well a",
    ],
  },
  {
    pattern: "a $.",
    means: "a sentence ends",
    texts: [
      "a > a",
      "a. x > a",
      "a well > a",
      "a so well! x > a",
      "a, x",
      "a well, x",
      "a then",
      "a x",
      "a well x",
    ],
  },
  {
    pattern: "^. a",
    means: "four fillers before it at most",
    texts: ["x. so so so so a > a", "x. so so so so so a"],
  },
  {
    pattern: "a $.",
    means: "four fillers after it at most",
    texts: ["a so so so so. x > a", "a so so so so so. x"],
  },
  {
    pattern: "^^ a",
    means: "the text begins",
    texts: ["a > a", "a x > a", "well, so. a > a", "x a", "x. a", "hey a"],
  },
  {
    pattern: "a $$",
    means: "the text ends",
    texts: ["a > a", "x a > a", "a. so, well > a", "a x", "a. x", "a then"],
  },
  {
    pattern: "^^ a b $$",
    means: "the whole text",
    texts: ["a b > a b", "well a b so > a b", "x a b", "a b x"],
  },
  {
    pattern: "^^2 a",
    means: "with two words before it",
    texts: ["x y a > a", "x. y a > a", "x y z a", "so x y a > a"],
  },
  {
    pattern: "a $$2",
    means: "with two words after it",
    texts: ["a x y > a", "a x. y > a", "a x y z", "a x y so > a"],
  },
  { pattern: "^^ a so $$", means: "a filler by its name", texts: ["a so > a so", "a so x"] },
  { pattern: "c b", means: "a frequent word and a rare one", texts: ["c b > c b", "c", "b", "b c"] },
  { pattern: "e c", means: "frequent words only", texts: ["e c > e c", "c e"] },
  { pattern: "a c; e b", means: "either of two", texts: ["a c > a c", "e b > e b", "a b", "e c"] },
  { pattern: "a c\n e b", means: "either of two lines", texts: ["a c > a c", "e b > e b", "a b", "e c"] },
];

const show = (read: Reader, text: string): string => {
  const [said = ""] = text.split(" > ");
  const { means, word } = read(said);
  return means === "stop" ? `${said} > ${word}` : said;
};

describe("the notation of the patterns", () => {
  for (const { pattern, means, texts } of notations)
    it(`${JSON.stringify(pattern)}: ${means}`, () => {
      const read = readToy([{ id: "one", means: "stop", patterns: pattern }]);
      assert.deepEqual(
        texts.map((text) => show(read, text)),
        texts,
      );
    });

  for (const [pattern, fault] of [
    ["a LACKING", /The pattern "a LACKING" names a class that isn't there/u],
    ["a|LACKING b", /names a class that isn't there/u],
    ["~2 a", /A pattern begins with a word/u],
    ["!a b", /A pattern begins with a word/u],
    ["b? !a c", /A pattern begins with a word/u],
  ] as const)
    it(`${pattern} is a fault of the table`, () => {
      const read = readToy([{ id: "one", means: "stop", patterns: pattern }]);
      assert.throws(() => read("x"), { name: "TypeError", message: fault });
    });
});
