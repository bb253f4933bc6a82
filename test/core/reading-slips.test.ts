import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { slipsOf, squeeze } from "../../src/core/reading/slips.ts";

/** What a thumb may hit instead, by the rows of a phone's keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  a: "qwsz",
  b: "ghvn",
  c: "dfxv",
  d: "erscfx",
  e: "wrsd",
  f: "rtdgcv",
  g: "tyfhvb",
  h: "yugjbn",
  i: "uojk",
  j: "uihknm",
  k: "iojlm",
  l: "opk",
  m: "jkn",
  n: "hjbm",
  o: "ipkl",
  p: "ol",
  q: "wa",
  r: "etdf",
  s: "weadzx",
  t: "ryfg",
  u: "yihj",
  v: "fgcb",
  w: "qeas",
  x: "sdzc",
  y: "tugh",
  z: "asx",
};

describe("one slip of the finger", () => {
  for (const [key, others] of Object.entries(neighbours))
    it(`hits ${others.split("").join(", ")} for ${key}, or it twice, or not at all`, () => {
      assert.deepEqual([...slipsOf(key)].sort(), ["", key + key, ...others.split("")].sort());
    });

  it("swaps, doubles, leaves out, or hits the key beside, at any place of a word", () => {
    const stop = ["top", "sop", "stp", "sto", "sstop", "sttop", "stoop", "stopp", "tsop", "sotp", "stpo"];
    const beside = "wtop etop atop dtop ztop xtop srop syop sfop sgop stip stpp stkp stlp stoo stol".split(
      " ",
    );
    assert.deepEqual([...slipsOf("stop")].sort(), [...new Set([...stop, ...beside])].sort());
  });

  it("is never the word itself, where two letters are the same", () => {
    assert.equal(slipsOf("ll").has("ll"), false);
    assert.deepEqual([...slipsOf("ll")].sort(), ["kl", "l", "lk", "lll", "lo", "lp", "ol", "pl"]);
  });

  it("knows no keys beside a letter that the keyboard lacks", () => {
    assert.deepEqual([...slipsOf("é")].sort(), ["", "éé"]);
  });
});

describe("letters held too long", () => {
  for (const [word, squeezed] of [
    ["stooop", "stop"],
    ["stopppp", "stop"],
    ["sssstop", "stop"],
    ["sssttoopp", "stop"],
    ["aaa", "a"],
    ["stoop", undefined],
    ["ssttoopp", undefined],
    ["sosos", undefined],
    ["aa", undefined],
    ["", undefined],
  ] as const)
    it(`"${word}" is ${squeezed ?? "left as it is"}`, () => {
      assert.equal(squeeze(word), squeezed);
    });
});
