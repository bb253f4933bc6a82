import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PhraseRule } from "../../src/core/reading/phrase-table.ts";
import { readToy } from "./toy-pattern.ts";

const ask: PhraseRule = { id: "ask", means: "stop", patterns: "a b" };
const doubt: PhraseRule = { id: "doubt", means: "review", patterns: "p" };

describe("what turns a phrase round", () => {
  const read = readToy(
    [
      ask,
      { id: "deaf", means: "stop", patterns: "d", ignores: "said not" },
      { id: "other", means: "stop", patterns: "o" },
    ],
    [
      { id: "kept", to: "keep", patterns: "truly @" },
      { id: "said", to: "none", patterns: "he ~2 @" },
      { id: "only", to: "none", only: "other ask", patterns: "@ k" },
      { id: "late", to: "review", patterns: "@ ~1 later; later @" },
      { id: "not", to: "none", patterns: "not @" },
    ],
  );

  for (const [text, means, against] of [
    ["a b", "stop"],
    ["he a b", "none", "he"],
    ["he x y a b", "none", "he x y"],
    ["he x y z a b", "stop"],
    ["he, x a b", "stop"],
    ["he wall a b", "stop"],
    ["he a x b", "none"],
    ["a b k", "none", "k"],
    ["a b, k", "none", "k"],
    ["a b. k", "stop"],
    ["o k", "none", "k"],
    ["d k", "stop"],
    ["a b later", "review", "later"],
    ["a b x later", "review", "x later"],
    ["a b x y later", "stop"],
    ["later a b", "review", "later"],
    ["not a b", "none", "not"],
    ["not a b later", "review", "later"],
    ["he a b later", "none", "he"],
    ["truly a b", "stop"],
    ["he truly a b later", "stop"],
    ["he d", "stop"],
    ["not d", "stop"],
    ["d later", "review", "later"],
    ["he x a b. a b", "stop"],
    ["he a b. a b later", "review", "later"],
    ["a b later. he a b", "review", "later"],
  ] as const)
    it(`${JSON.stringify(text)} is ${means}${against ? ` by "${against}"` : ""}`, () => {
      const got = read(text);
      assert.equal(got.means, means);
      assert.equal(got.against, against);
      assert.equal(got.literal, false);
      assert.equal(got.scope, means === "stop" ? "program" : undefined);
    });

  it("looks back over seven words and no more", () => {
    const far = readToy([ask], [{ id: "far", to: "none", patterns: "he ~9 @" }]);
    assert.equal(far("he 1 2 3 4 5 6 a b").means, "none");
    assert.equal(far("he 1 2 3 4 5 6 7 a b").means, "stop");
    assert.equal(far("x he a b").against, "he");
  });

  it("says by which rule of which language, and by which words", () => {
    assert.deepEqual(read("x he A, B"), {
      means: "none",
      rule: "toy.ask",
      word: "a b",
      against: "he",
      literal: false,
    });
    assert.deepEqual(read("x A, B later"), {
      means: "review",
      rule: "toy.ask",
      word: "a b",
      against: "later",
      language: "toy",
      literal: false,
    });
  });
});

describe("what a rule asks for", () => {
  const rules: readonly PhraseRule[] = [
    { ...ask, unlessLaughing: true },
    { id: "all", means: "stop", scope: "everything", patterns: "g" },
    doubt,
    { id: "backed", means: "stop", context: "AB", patterns: "s" },
    { id: "strict", means: "stop", context: "AB", lacking: "none", patterns: "r" },
  ];
  const read = readToy(rules);

  for (const [text, means, rule] of [
    ["a b", "stop", "toy.ask"],
    ["a b haha", "none", "toy.ask"],
    ["haha. a b", "none", "toy.ask"],
    ["a b 😂", "none", "toy.ask"],
    ["a b 🛑", "stop", "toy.ask"],
    ["g haha", "stop", "toy.all"],
    ["p", "review", "toy.doubt"],
    ["p. a b", "stop", "toy.ask"],
    ["a b. p", "stop", "toy.ask"],
    ["a b haha p", "review", "toy.doubt"],
    ["s", "review", "toy.backed"],
    ["s. x b", "stop", "toy.backed"],
    ["r", "none", "none"],
    ["r. x b", "stop", "toy.strict"],
    ["x", "none", "none"],
    ["", "none", "none"],
  ] as const)
    it(`${JSON.stringify(text)} is ${means} by ${rule}`, () => {
      const got = read(text);
      assert.deepEqual([got.means, got.rule], [means, rule]);
    });

  it("says the scope and what laughed", () => {
    assert.equal(read("g").scope, "everything");
    assert.equal(read("s. b").scope, "program");
    assert.equal(read("s").scope, undefined);
    assert.equal(read("a b haha").against, "a laugh");
    assert.equal(read("r").word, undefined);
  });
});

describe("how a word is really written", () => {
  const read = readToy(
    [{ id: "quit", means: "stop", patterns: "quit texting; texting quit; texting then; haha loaf" }],
    [],
    {
      spellings: { texting: "txting, text ing, mess-ING", quit: "leave it" },
      endings: { ING: "ing _ in" },
      slips: "quit texting leave",
      notSlips: "quid quiet",
    },
  );

  for (const [text, word] of [
    ["quit texting", "quit texting"],
    ["quit txting", "quit txting"],
    ["quit text ing", "quit text ing"],
    ["quit text, ing", undefined],
    ["quit text", undefined],
    ["quit messing", "quit messing"],
    ["quit mess", "quit mess"],
    ["quit messin", "quit messin"],
    ["x leave it txting", "leave it txting"],
    ["leave txting", undefined],
    ["quti textign", "quti textign"],
    ["quit txeting", "quit txeting"],
    ["quiit texting", "quiit texting"],
    ["quid texting", undefined],
    ["quiet texting", undefined],
    ["qiut texting", "qiut texting"],
    ["quuuit texting", "quuuit texting"],
    ["quuuit txxxting", "quuuit txxxting"],
    ["quit messsing", undefined],
    ["messsin quit", undefined],
    ["messsing quit", undefined],
    ["quuit messsin", undefined],
    ["quit", undefined],
    ["texxxting quit", "texxxting quit"],
    ["texting then", "texting then"],
    ["haha loooaf", "haha loooaf"],
    ["haha looaf", undefined],
    ["haha laof", undefined],
  ] as const)
    it(`${JSON.stringify(text)} ${word ? "is understood" : "is something else"}`, () => {
      const got = read(text);
      assert.equal(got.word, word);
      assert.equal(got.means, word ? "stop" : "none");
    });
});
