import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { builtInLanguages } from "../../src/core/reading/built-in-languages.ts";
import { createReader } from "../../src/core/reading/create-reader.ts";
import type { Case } from "./reading-cases.ts";
import { toKey } from "./reading-cases.ts";
import { findIdle } from "./reading-removal.ts";
import { eo } from "./toy-language/eo.ts";

const texts = readFileSync(new URL("toy-language/eo.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Case => JSON.parse(line));

describe("a language that somebody adds", () => {
  const languages = [...builtInLanguages, eo];
  const read = createReader({ languages });
  const readAlone = createReader({ languages: [eo] });

  for (const one of texts)
    it(`reads ${JSON.stringify(one.text)} beside the others and by itself`, () => {
      assert.equal(toKey(readAlone(one.text)), toKey(one));
      if (one.means !== "none") assert.equal(toKey(read(one.text)), toKey(one));
      assert.equal(read(one.text).means, one.means);
    });

  it("is heard by nobody before", () => {
    const before = createReader();
    for (const { text } of texts) assert.notEqual(before(text).language, "eo");
    assert.equal(before("Ne plu sendu tian reklamon").means, "none");
  });

  it("takes nothing from the others", () => {
    for (const [text, language] of [
      ["STOP", "en"],
      ["take me off your list", "en"],
      ["arrêtez de m'envoyer des messages", "fr"],
      ["ya no me manden mensajes", "es"],
    ])
      assert.deepEqual([read(text ?? "").means, read(text ?? "").language], ["stop", language]);
  });

  it("has no word and no pattern that doesn't matter", () => {
    assert.deepEqual(findIdle(eo, texts), []);
  });

  it("would be told of a word that no text needs", () => {
    const spare = { ...eo, words: { ...eo.words, stop: [...eo.words.stop, "finu"] } };
    assert.deepEqual(findIdle(spare, texts), ["stop: finu"]);
  });

  it("is named in no code, only in the list of languages", () => {
    const folder = new URL("../../src/core/reading/", import.meta.url);
    const naming = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .filter((file) =>
        /"(?:en|fr|es)"|languages\/(?:en|fr|es)/u.test(readFileSync(new URL(file, folder), "utf8")),
      );
    assert.deepEqual(naming, ["built-in-languages.ts"]);
  });
});
