import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { senderKind, senderKinds } from "../../src/core/policy/sender-kind.ts";
import type { SenderKind } from "../../src/core/policy/sender-kind.ts";
import { answersEveryTime, canAnswerFrom, reactionTo } from "../../src/core/policy/who-answers.ts";
import type { NumberType, Sender } from "../../src/core/program.ts";
import { reads } from "../support/circumstances.ts";

type Row = readonly [NumberType, country: string, by: "us" | "provider" | undefined, SenderKind];

const rows: readonly Row[] = [
  ["toll-free", "US", undefined, "toll-free"],
  ["toll-free", "CA", undefined, "toll-free"],
  ["short-code", "US", "provider", "short-code-us-provider"],
  ["short-code", "US", "us", "short-code-us-us"],
  ["short-code", "CA", undefined, "short-code-ca"],
  ["short-code", "GB", undefined, "short-code-other"],
  ["10dlc", "US", "us", "number-us"],
  ["10dlc", "US", "provider", "number-provider"],
  ["long-code", "DE", "us", "number-us"],
  ["long-code", "DE", "provider", "number-provider"],
  ["mobile", "AU", "us", "number-us"],
  ["mobile", "AU", "provider", "number-provider"],
  ["messaging-connect", "FR", undefined, "messaging-connect"],
  ["alphanumeric", "GB", undefined, "alphanumeric"],
];
const senderOf = ([type, country, by]: Row): Sender => ({
  key: "+14255550150",
  type,
  country,
  ...(by ? { optOutsManagedBy: by } : {}),
});

describe("a sender is, for the policy", () => {
  for (const row of rows) {
    it(`${row[3]}: ${row[0]} ${row[1]} ${row[2] ?? ""}`, () =>
      assert.equal(senderKind(senderOf(row)), row[3]));
  }
  it("one of the kinds that there are", () => {
    assert.deepEqual([...new Set(rows.map(([, , , kind]) => kind))].sort(), [...senderKinds].sort());
  });
});

describe("a carrier or provider reacts to the literal word only", () => {
  const stop = (more: Parameters<typeof reads>[1]) => reactionTo("toll-free", reads("stop", more));
  const { word: _, ...wordless } = reads("stop");

  it("STOP itself", () => assert.deepEqual(stop({}), { block: "set", answers: "always" }));
  it("not a variant of it", () => assert.equal(stop({ literal: false }), undefined));
  it("not a word that it doesn't know", () => assert.equal(stop({ word: "arret" }), undefined));
  it("not a word that every object has", () => assert.equal(stop({ word: "constructor" }), undefined));
  it("not a text without a word", () => assert.equal(reactionTo("toll-free", wordless), undefined));
});

describe("what a kind allows", () => {
  const silent: readonly SenderKind[] = ["messaging-connect", "alphanumeric"];
  for (const kind of senderKinds) {
    it(`${kind}: ${silent.includes(kind) ? "nothing can be answered" : "answers can go out"}`, () => {
      assert.equal(canAnswerFrom(kind), !silent.includes(kind));
    });
    it(`${kind}: answered ${kind === "short-code-ca" ? "every time" : "once in a window"}`, () => {
      assert.equal(answersEveryTime(kind), kind === "short-code-ca");
    });
  }
});
