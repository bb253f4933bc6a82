import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tokenise } from "../../src/core/reading/normalise.ts";
import type { PhraseRule } from "../../src/core/reading/phrase-table.ts";
import { readToy } from "./toy-pattern.ts";

const quotedOf = (text: string): string => {
  const { words, quoted } = tokenise(text);
  return words.filter((_, index) => quoted?.has(index)).join(" ");
};

describe("the words in quotation marks", () => {
  for (const [text, quoted] of [
    ['he said "stop it" to me', "stop it"],
    ["il a dit « arrête » hier", "arrete"],
    ["“stop” and „end“", "stop end"],
    ["he said 'stop it' to me", "stop it"],
    ["he said 'don't stop' to me", "dont stop"],
    ["he said ‘stop it’ to me", "stop it"],
    ["‹a› b", "a"],
    ['"stop it"', ""],
    ["“stop”", ""],
    ['"stop it', ""],
    ['stop it"', ""],
    ['a "b c', ""],
    ['a "b" c "d', "b"],
    ["don't stop", ""],
    ["the dogs' bowl and cats' too", ""],
    ["'cause I said so", ""],
    ["it's l'été d'hier", ""],
    ['a "" b', ""],
    ["a 'b ' c", ""],
    ["a ' b' c", ""],
    ["", ""],
  ] as const)
    it(`${JSON.stringify(text)}: ${quoted || "none"}`, () => {
      assert.equal(quotedOf(text), quoted);
    });
});

it("are nowhere to be found where nothing is quoted, or everything", () => {
  for (const text of ["a b", '"a b"', ""]) assert.equal(tokenise(text).quoted, undefined, text);
});

describe("a phrase in quotation marks", () => {
  const rules: readonly PhraseRule[] = [{ id: "ask", means: "stop", patterns: "a b" }];
  const read = readToy(rules, [], { classes: { OWNQUOTE: "repeat" } });

  for (const [text, means, against] of [
    ['x "a b"', "none", "quotation marks"],
    ['x "c a b d" y', "none", "quotation marks"],
    ["x 'a b'", "none", "quotation marks"],
    ['"a b"', "stop"],
    ['a "b"', "stop"],
    ['"x" a b', "stop"],
    ['x "a b" a b', "stop"],
    ['I repeat: "a b"', "stop"],
  ] as const)
    it(`${text} is ${means}`, () => {
      const got = read(text);
      assert.equal(got.means, means);
      assert.equal(got.against, against);
    });
});
