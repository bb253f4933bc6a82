import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gap, normalise, tokenise } from "../../src/core/reading/normalise.ts";

const { none, pause, end, question } = gap;

/** The words, and what stands before each and after the last. */
const texts: readonly { text: string; words: string; gaps: readonly number[] }[] = [
  { text: "", words: "", gaps: [end] },
  { text: "a", words: "a", gaps: [end, end] },
  { text: "a b", words: "a b", gaps: [end, none, end] },
  { text: "A  B", words: "a b", gaps: [end, none, end] },
  { text: "a-b_c+d", words: "a b c d", gaps: [end, none, none, none, end] },
  ...[",", ":", "(", ")", "[", "]", "{", "}", "<", ">", '"', "/", "\\", "|", "~", " – ", "—", "―"].map(
    (mark) => ({
      text: `a${mark}b`,
      words: "a b",
      gaps: [end, pause, end],
    }),
  ),
  ...["! ", ";", "\n", "。", "؟", "¡", "¿"].map((mark) => ({
    text: `a${mark}b`,
    words: "a b",
    gaps: [end, mark === "。" || mark === "؟" || mark === "¡" || mark === "¿" ? pause : end, end],
  })),
  { text: "a. b", words: "a b", gaps: [end, end, end] },
  { text: "a.b", words: "a b", gaps: [end, pause, end] },
  { text: "a.. b", words: "a b", gaps: [end, pause, end] },
  { text: "a...b", words: "a b", gaps: [end, pause, end] },
  { text: "a .b", words: "a b", gaps: [end, pause, end] },
  { text: "5.30", words: "5 30", gaps: [end, pause, end] },
  { text: "a? b", words: "a b", gaps: [end, question, end] },
  { text: "a?, b", words: "a b", gaps: [end, question, end] },
  { text: "a,? b", words: "a b", gaps: [end, question, end] },
  { text: "a?", words: "a", gaps: [end, question] },
  { text: "?a", words: "a", gaps: [question, end] },
  { text: "a,", words: "a", gaps: [end, end] },
  { text: "a 🛑 b", words: "a b", gaps: [end, pause, end] },
  { text: "a 1️⃣ b", words: "a b", gaps: [end, pause, end] },
  { text: "a1\u20e3b", words: "a b", gaps: [end, pause, end] },
  { text: "a 🇫🇷 b", words: "a b", gaps: [end, pause, end] },
  { text: "don't", words: "dont", gaps: [end, end] },
  {
    text: "don’t don‘t donʼt don′t don´t don`t",
    words: "dont dont dont dont dont dont",
    gaps: [end, none, none, none, none, none, end],
  },
  { text: "rock'n'roll", words: "rocknroll", gaps: [end, end] },
  { text: "o'clock'", words: "oclock", gaps: [end, end] },
  { text: "dogs' 'a'", words: "dogs a", gaps: [end, none, end] },
  { text: "m'envoyez", words: "m envoyez", gaps: [end, none, end] },
  {
    text: "c'd'j'l'm'n'qu's't'a",
    words: "c d j l m n qu s t a",
    gaps: [end, none, none, none, none, none, none, none, none, none, end],
  },
  { text: "jusqu'a", words: "jusqua", gaps: [end, end] },
  { text: "y'all'd", words: "yalld", gaps: [end, end] },
  { text: "qu’il, s’en", words: "qu il s en", gaps: [end, none, pause, none, end] },
  { text: "Œuvre, Æ ß ø ł ı", words: "oeuvre ae ss o l i", gaps: [end, pause, none, none, none, none, end] },
  { text: "ÉTÉ à l'arrêt", words: "ete a l arret", gaps: [end, none, none, none, end] },
  { text: "e\u0301te\u0301", words: "ete", gaps: [end, end] },
  { text: "ﬁn ２ ½", words: "fin 2 1 2", gaps: [end, none, none, none, end] },
  { text: "st\u200b\u00adop\u202e", words: "stop", gaps: [end, end] },
  { text: "st\u0000op\u0007\u009f", words: "stop", gaps: [end, end] },
  { text: "a\u0085b\tc\rd", words: "a b c d", gaps: [end, none, none, none, end] },
  { text: "привет stop", words: "привет stop", gaps: [end, none, end] },
  { text: "\u0080a\u007fb", words: "ab", gaps: [end, end] },
  { text: "a • b § c", words: "a b c", gaps: [end, none, none, end] },
];

describe("the words of a text, and what stands between them", () => {
  for (const { text, words, gaps } of texts)
    it(JSON.stringify(text), () => {
      const tokens = tokenise(text);
      assert.equal(tokens.words.join(" "), words);
      assert.deepEqual(tokens.gaps, gaps);
      assert.equal(normalise(text), words);
    });

  it("no more than eight marks stay on a letter", () => {
    const marks = "\u0940".repeat(30);
    assert.equal(normalise(`क${marks} x`), `क${"\u0940".repeat(8)} x`);
    const seven = "\u0940".repeat(7);
    assert.equal(normalise(`क${seven}ख`), `क${seven}ख`);
    assert.equal(normalise("abcdefghijklmnop é"), "abcdefghijklmnop e");
  });

  it("hears an emoji that laughs, and no other", () => {
    for (const text of ["stop 😂", "🤣", "a 😜 b", "😘"]) assert.equal(tokenise(text).laughs, true, text);
    for (const text of ["stop", "", "stop 🛑", "é", "a 😡 b"])
      assert.equal(tokenise(text).laughs, false, text);
  });
});
