import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { createReader } from "../../src/core/reading/create-reader.ts";

const read = createReader();
const keywords = [
  "stop",
  "quit",
  "end",
  "revoke",
  "opt out",
  "cancel",
  "unsubscribe",
  "stopall",
  "stop all",
  "optout",
  "unsub",
  "start",
  "unstop",
  "help",
  "info",
  "arret",
  "arrêt",
  "aide",
  "alto",
  "parar",
  "baja",
  "ayuda",
];
const seed = Number(process.env["HEED_SEED"] ?? 20_261_121);
const meaning = (text: string) => {
  const { means, scope, language } = read(text);
  return { means, scope, language };
};
const sameAs = (keyword: string, text: string): void =>
  assert.deepEqual(meaning(text), meaning(keyword), JSON.stringify(text));

const keyword = fc.constantFrom(...keywords);
const edge = fc
  .array(
    fc.constantFrom(
      " ",
      "\n",
      "\t",
      ".",
      "!",
      "?",
      ",",
      "…",
      '"',
      "'",
      "(",
      ")",
      "*",
      "🙏",
      "😡",
      "👍🏽",
      "❤️",
      "\u200b",
      "\u00a0",
      "“",
      "”",
      "¡",
      "-",
      "_",
    ),
    { maxLength: 6 },
  )
  .map((marks) => marks.join(""));

describe(`what a keyword means (seed ${seed}) is never changed by`, () => {
  it("case", () => {
    fc.assert(
      fc.property(keyword, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (word, upper) => {
        const text = Array.from(word, (letter, n) =>
          upper[n] === true ? letter.toUpperCase() : letter,
        ).join("");
        sameAs(word, text);
      }),
      { seed },
    );
  });

  it("the spacing between its words", () => {
    const space = fc.array(fc.constantFrom(" ", "  ", "\u00a0", "\t", "\n", ".", "-", "_"), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom("opt out", "stop all"), space, (word, between) => {
        sameAs(word, word.replace(" ", between.join("")));
      }),
      { seed },
    );
  });

  it("punctuation, blanks and emoji at its edges", () => {
    fc.assert(
      fc.property(keyword, edge, edge, (word, before, after) => sameAs(word, `${before}${word}${after}`)),
      { seed, numRuns: 500 },
    );
  });

  it("full-width letters and composed or decomposed accents", () => {
    const wide = (word: string): string =>
      Array.from(word, (letter) =>
        /[a-z]/u.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
      ).join("");
    for (const word of keywords) {
      sameAs(word, wide(word));
      sameAs(word, word.normalize("NFD"));
    }
  });
});

describe("reading is total and linear", () => {
  it("takes any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        assert.ok(["stop", "start", "help", "review", "none", "yes", "opt-in"].includes(read(text).means));
      }),
      { seed, numRuns: 500 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    "words of a keyword": "stop ",
    punctuation: "!?.-",
    negations: "please don't ",
    "starts of phrases": "stop sending me ",
    "letters without a space": "stopp",
    "marks piled on a letter": "e\u0301\u0301",
    "zero-width characters": "s\u200bt\u200b",
    emoji: "🙏🏽😡",
  };
  for (const [title, unit] of Object.entries(hostile)) {
    it(`to 1 MB of ${title}`, (t) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        const started = performance.now();
        read(text);
        return performance.now() - started;
      };
      time(20_000);
      // In turns, so that both meet the same machine; the quickest of each is what the reader itself takes.
      const tries = Array.from({ length: 5 }, () => [time(100_000), time(1_000_000)] as const);
      const small = Math.min(...tries.map(([one]) => one));
      const large = Math.min(...tries.map(([, one]) => one));
      const slope = Math.log10(large / small);
      t.diagnostic(
        `slope ${slope.toFixed(2)}: ${small.toFixed(1)} ms for 100 kB, ${large.toFixed(1)} ms for 1 MB`,
      );
      // A quadratic reader has a slope of 2; what a busy machine adds is less than a half.
      assert.ok(slope < 1.5, `slope ${slope}`);
    });
  }
});
