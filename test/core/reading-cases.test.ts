import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { builtInLanguages } from "../../src/core/reading/built-in-languages.ts";
import { createReader } from "../../src/core/reading/create-reader.ts";

interface Case {
  readonly text: string;
  readonly language: string;
  readonly means: string;
  readonly rule?: string;
  readonly word?: string;
  readonly scope?: string;
}

const cases = readFileSync(new URL("reading-cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Case => JSON.parse(line));

describe("each case of its language, read by that language alone", () => {
  for (const language of builtInLanguages) {
    const own = cases.filter((one) => one.language === language.tag);
    it(`${language.tag}: ${own.length} cases`, () => {
      const read = createReader({ languages: [language] });
      assert.ok(own.length >= 500);
      for (const one of own) {
        const { text, language: _, ...expected } = one;
        assert.partialDeepStrictEqual(read(text), expected, text);
      }
    });
  }
});
