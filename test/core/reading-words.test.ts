import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createReader } from "../../src/core/reading/create-reader.ts";
import { builtInLanguages } from "../../src/core/reading/built-in-languages.ts";
import { normalise } from "../../src/core/reading/normalise.ts";
import type { Reading } from "../../src/core/reading/reading.ts";

const read = createReader();
const none: Reading = { means: "none", rule: "none", literal: false };
const stop = { means: "stop", scope: "program", language: "en" } as const;
const everything = { means: "stop", scope: "everything", language: "en" } as const;

/** Every word alone: what it means, and whether a carrier would take it for its own. */
const alone: readonly { readonly text: string; readonly is: Omit<Reading, "rule"> }[] = [
  { text: "STOP", is: { ...stop, word: "stop", literal: true } },
  { text: "quit", is: { ...stop, word: "quit", literal: true } },
  { text: "End", is: { ...stop, word: "end", literal: true } },
  { text: "revoke", is: { ...stop, word: "revoke", literal: true } },
  { text: "OPT OUT", is: { ...stop, word: "opt out", literal: true } },
  { text: "cancel", is: { ...stop, word: "cancel", literal: true } },
  { text: "Unsubscribe", is: { ...stop, word: "unsubscribe", literal: true } },
  { text: "optout", is: { ...stop, word: "optout", literal: true } },
  { text: "unsub", is: { ...stop, word: "unsub", literal: true } },
  { text: "STOPALL", is: { ...everything, word: "stopall", literal: true } },
  { text: "stop all", is: { ...everything, word: "stop all", literal: true } },
  { text: "arret", is: { ...stop, language: "fr", word: "arret", literal: true } },
  { text: "alto", is: { ...stop, language: "es", word: "alto", literal: true } },
  { text: "parar", is: { ...stop, language: "es", word: "parar", literal: true } },
  { text: "baja", is: { ...stop, language: "es", word: "baja", literal: true } },
  { text: "start", is: { means: "start", language: "en", word: "start", literal: true } },
  { text: "UnStop", is: { means: "start", language: "en", word: "unstop", literal: true } },
  { text: "HELP", is: { means: "help", language: "en", word: "help", literal: true } },
  { text: "info", is: { means: "help", language: "en", word: "info", literal: true } },
  { text: "aide", is: { means: "help", language: "fr", word: "aide", literal: true } },
  { text: "ayuda", is: { means: "help", language: "es", word: "ayuda", literal: true } },
  { text: "YES", is: { means: "yes", language: "en", word: "yes", literal: true } },
  { text: "y", is: { means: "yes", language: "en", word: "y", literal: true } },
  { text: "yep", is: { means: "yes", language: "en", word: "yep", literal: true } },
  { text: "yeah", is: { means: "yes", language: "en", word: "yeah", literal: true } },
  { text: "oui", is: { means: "yes", language: "fr", word: "oui", literal: true } },
  { text: "si", is: { means: "yes", language: "es", word: "si", literal: true } },
  { text: " \n stop\t", is: { ...stop, word: "stop", literal: true } },
  { text: "stop.", is: { ...stop, word: "stop", literal: false } },
  { text: "“STOP”", is: { ...stop, word: "stop", literal: false } },
  { text: "ＳＴＯＰ", is: { ...stop, word: "stop", literal: false } },
  { text: "ST\u200bOP", is: { ...stop, word: "stop", literal: false } },
  { text: "S\u0000TO\u007fP", is: { ...stop, word: "stop", literal: false } },
  { text: "\u202eSTOP\u202c", is: { ...stop, word: "stop", literal: false } },
  { text: "st\u00adop", is: { ...stop, word: "stop", literal: false } },
  { text: "🛑STOP🛑", is: { ...stop, word: "stop", literal: false } },
  { text: "STOP ™️", is: { ...stop, word: "stop", literal: false } },
  { text: "STOP 1️⃣", is: { ...stop, word: "stop", literal: false } },
  { text: "STOP 👍🏽🇺🇸", is: { ...stop, word: "stop", literal: false } },
  { text: "STOP ¡—…«", is: { ...stop, word: "stop", literal: false } },
  { text: "\ud83dSTOP", is: { ...stop, word: "stop", literal: false } },
  { text: "opt-out", is: { ...stop, word: "opt out", literal: false } },
  { text: "OPT_OUT!", is: { ...stop, word: "opt out", literal: false } },
  { text: "opt  out", is: { ...stop, word: "opt out", literal: false } },
  { text: "opt . - _ out", is: { ...stop, word: "opt out", literal: false } },
  { text: "stop\u00a0all", is: { ...everything, word: "stop all", literal: false } },
  { text: "ARRÊT", is: { ...stop, language: "fr", word: "arret", literal: false } },
  { text: "arre\u0302t", is: { ...stop, language: "fr", word: "arret", literal: false } },
  { text: "sí", is: { means: "yes", language: "es", word: "si", literal: false } },
  { text: "UNSUBSCRİBE", is: { ...stop, word: "unsubscribe", literal: false } },
];

describe("a text that is a word and nothing else", () => {
  for (const { text, is } of alone)
    it(JSON.stringify(text), () => assert.deepEqual(read(text), { rule: "exact", ...is }));

  it("is read in the normal form that the table is written in", () => {
    for (const { words: table, courtesy, doubtful } of builtInLanguages)
      for (const word of [...Object.values(table).flat(), ...courtesy, ...doubtful])
        assert.equal(normalise(word), word);
  });
});

const variants: readonly { readonly text: string; readonly is: Partial<Reading>; readonly to?: string }[] = [
  { text: "stop stop", is: { ...stop, rule: "repeated", word: "stop" } },
  { text: "STOP! STOP! STOP!", is: { ...stop, rule: "repeated", word: "stop" } },
  { text: "stop, end, unsubscribe", is: { ...stop, rule: "repeated", word: "stop" } },
  { text: "opt out opt-out", is: { ...stop, rule: "repeated", word: "opt out" } },
  { text: "stop stop all", is: { ...everything, rule: "repeated", word: "stop all" } },
  { text: "help help", is: { means: "help", rule: "repeated", word: "help", language: "en" } },
  { text: "cancel cancel", is: { ...stop, rule: "repeated", word: "cancel" } },
  { text: "please stop", is: { ...stop, rule: "courtesy", word: "stop" } },
  { text: "STOP thanks", is: { ...stop, rule: "courtesy", word: "stop" } },
  { text: "end please", is: { ...stop, rule: "courtesy", word: "end" } },
  { text: "pls stop thank you", is: { ...stop, rule: "courtesy", word: "stop" } },
  { text: "stop stop please", is: { ...stop, rule: "courtesy", word: "stop" } },
  { text: "thanks, stop all", is: { ...everything, rule: "courtesy", word: "stop all" } },
  { text: "arrêt s'il vous plaît", is: { ...stop, rule: "courtesy", word: "arret", language: "fr" } },
  { text: "por favor, alto", is: { ...stop, rule: "courtesy", word: "alto", language: "es" } },
  { text: "please help", is: { means: "help", rule: "courtesy", word: "help", language: "en" } },
  { text: "start please", is: { means: "start", rule: "courtesy", word: "start", language: "en" } },
  { text: "please cancel", is: { means: "review", rule: "courtesy", word: "cancel", language: "en" } },
  { text: "cancel thanks", is: { means: "review", rule: "courtesy", word: "cancel", language: "en" } },
  { text: "cancel 12345 please", is: { means: "review", rule: "courtesy", word: "cancel" }, to: "12345" },
  { text: "please stop cancel", is: { ...stop, rule: "courtesy", word: "stop" } },
  { text: "STOP 12345", is: { ...stop, rule: "own-number", word: "stop" }, to: "12345" },
  { text: "please stop 12345", is: { ...stop, rule: "own-number", word: "stop" }, to: "short:12345" },
  { text: "stop 12345 please", is: { ...stop, rule: "own-number", word: "stop" }, to: "12345" },
  { text: "stop +1 (800) 555-0199", is: { ...stop, rule: "own-number", word: "stop" }, to: "+18005550199" },
  { text: "stop 800.555.0199", is: { ...stop, rule: "own-number", word: "stop" }, to: "18005550199" },
  { text: "stop 5550199", is: { ...stop, rule: "own-number", word: "stop" }, to: "18005550199" },
  { text: "stopall 12345", is: { ...everything, rule: "own-number", word: "stopall" }, to: "12345" },
];

const notRead: readonly { readonly text: string; readonly to?: string }[] = [
  { text: "" },
  { text: "  " },
  { text: "🛑" },
  { text: "..." },
  { text: "please" },
  { text: "thanks thanks" },
  { text: "stopping" },
  { text: "the end" },
  { text: "stop start" },
  { text: "stop help" },
  { text: "hello" },
  { text: "12345", to: "12345" },
  { text: "12345 stop", to: "12345" },
  { text: "stop 12345" },
  { text: "stop 54321", to: "12345" },
  { text: "stop 2345", to: "12345" },
  { text: "stop 550199", to: "18005550199" },
  { text: "stop 8005550199 5", to: "18005550199" },
  { text: "stop 12345 now by the road", to: "12345" },
];

describe("a word with what no reasonable person minds", () => {
  for (const { text, is, to } of variants)
    it(`${JSON.stringify(text)} means ${is.means}, by ${is.rule}`, () => {
      const got = read(text, to === undefined ? {} : { senderNumber: to });
      assert.deepEqual({ ...got, ...is, literal: false }, got);
      assert.equal(got.scope, is.means === "stop" ? is.scope : undefined);
    });

  for (const { text, to } of notRead)
    it(`${JSON.stringify(text)} isn't one`, () => {
      const { rule } = read(text, to === undefined ? {} : { senderNumber: to });
      assert.ok(!["exact", "repeated", "courtesy", "own-number"].includes(rule), rule);
    });

  it("says nothing but none of a plain text", () => assert.deepEqual(read("see you at five"), none));
});
