import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createReader } from "../../src/core/reading/create-reader.ts";
import type { ReaderOptions } from "../../src/core/reading/create-reader.ts";
import type { Reading } from "../../src/core/reading/reading.ts";

const none: Reading = { means: "none", rule: "none", literal: false };
const stop = { means: "stop", scope: "program", language: "en" } as const;

const change = (add: readonly string[] = [], remove: readonly string[] = []) => ({ add, remove });
const program: NonNullable<ReaderOptions["program"]> = {
  language: "de",
  words: {
    stop: change(["Schluß!", "Lass-es"], ["Alto", "opt-out"]),
    start: change(["Los"], ["unstop"]),
    help: change(["Hilfe"], ["ayuda"]),
  },
  optIn: { words: ["Join", "привет"] },
};
const readOwn = createReader({ program });

const own: readonly { readonly text: string; readonly is: Partial<Reading> }[] = [
  { text: "SCHLUSS", is: { ...stop, rule: "exact", word: "schluss", language: "de", literal: true } },
  { text: "lass es", is: { ...stop, rule: "exact", word: "lass es", language: "de", literal: true } },
  { text: "los", is: { means: "start", rule: "exact", word: "los", language: "de", literal: true } },
  { text: "hilfe", is: { means: "help", rule: "exact", word: "hilfe", language: "de", literal: true } },
  { text: "join", is: { means: "opt-in", rule: "exact", word: "join", language: "de", literal: true } },
  { text: "join please", is: { means: "opt-in", rule: "courtesy", word: "join", literal: false } },
  { text: "привет", is: { means: "opt-in", rule: "exact", word: "привет", literal: false } },
  { text: "stop", is: { ...stop, rule: "exact", word: "stop", literal: true } },
  { text: "baja", is: { ...stop, rule: "exact", word: "baja", language: "es", literal: true } },
];

describe("the words of a program", () => {
  for (const { text, is } of own)
    it(`${text} means ${is.means}`, () => {
      const got = readOwn(text);
      assert.deepEqual({ ...got, ...is }, got);
      assert.equal(got.scope, is.scope);
    });

  for (const text of ["alto", "opt out", "unstop", "ayuda"])
    it(`takes ${text} away`, () => assert.notEqual(readOwn(text).rule, "exact"));

  it("brings no word that was taken away back as a phrase", () => {
    const remove = ["baja", "Parar", "arret", "optout", "unsub", "stopall", "stop all", "alto", "!"];
    const words = { ...program.words, stop: change([], remove) };
    const readLess = createReader({ program: { language: "en", words } });
    for (const text of [...remove, "baja baja", "Baja, por favor", "please UNSUB!", "stop-all alto"])
      assert.deepEqual(readLess(text), none, text);
    for (const text of ["stop", "please stop", "unsubscribe", "denme de baja"])
      assert.equal(readLess(text).means, "stop", text);
    for (const text of ["por favor", "please", ""]) assert.deepEqual(readLess(text), none, text);
  });

  it("takes a word away for its own meaning only", () => {
    const words = { ...program.words, stop: change(), start: change([], ["alto"]) };
    assert.equal(createReader({ program: { language: "en", words } })("alto").means, "stop");
  });

  it("come before the built-in ones", () => {
    const words = { stop: change(), start: change(), help: change(["si"]) };
    assert.equal(createReader({ program: { language: "es", words } })("si").means, "help");
  });

  it("count for nothing where only punctuation is left of them", () => {
    const words = { stop: change(["!"]), start: change(), help: change() };
    assert.equal(createReader({ program: { language: "en", words } })("!").means, "none");
  });
});
