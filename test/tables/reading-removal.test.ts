import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { builtInLanguages } from "../../src/core/reading/built-in-languages.ts";
import { casesOf } from "../core/reading-cases.ts";
import { findIdle } from "../core/reading-removal.ts";
import { unitsOf } from "../core/reading-units.ts";

describe("the tables hold nothing that doesn't matter", () => {
  for (const language of builtInLanguages)
    it(`${language.tag}: without any one of its ${unitsOf(language).length} words and patterns a named case fails`, () => {
      assert.deepEqual(findIdle(language, casesOf(language.tag)), []);
    });
});
