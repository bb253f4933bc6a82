import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { builtInLanguages } from "../../src/core/reading/built-in-languages.ts";
import { createReader } from "../../src/core/reading/create-reader.ts";
import { casesOf } from "./reading-cases.ts";

describe("each case of its language, read by that language alone", () => {
  for (const language of builtInLanguages) {
    const cases = casesOf(language.tag);
    it(`${language.tag}: ${cases.length} cases`, () => {
      const read = createReader({ languages: [language] });
      assert.ok(cases.length >= 500);
      for (const { text, language: tag, ...expected } of cases) {
        assert.equal(tag, language.tag);
        assert.partialDeepStrictEqual(read(text), expected, text);
      }
    });
  }
});
