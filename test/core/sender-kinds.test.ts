import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainSender } from "../../src/core/policy/explain-sender.ts";
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

const elsewhere = "Heed records and answers every other opt-out, opt-in and help text.";
const seven = "STOP, QUIT, END, REVOKE, OPT OUT, CANCEL, UNSUBSCRIBE";
const explained: Readonly<Record<SenderKind, readonly string[]>> = {
  "toll-free": [
    "The carrier blocks this sender for whoever texts exactly STOP.",
    "The carrier lifts that block on exactly START, UNSTOP.",
    "The carrier answers STOP itself; Heed records it and stays silent.",
    "The carrier answers START, UNSTOP where it lifts a block; else Heed answers.",
    elsewhere,
  ],
  "short-code-us-provider": [
    `The provider blocks this sender for whoever texts exactly ${seven}.`,
    "The provider lifts that block on exactly START.",
    `The provider answers ${seven}, START, HELP itself; Heed records it and stays silent.`,
    elsewhere,
  ],
  "short-code-us-us": [elsewhere],
  "short-code-ca": [elsewhere, "Every keyword is answered every time, in the language of its word."],
  "short-code-other": [elsewhere],
  "number-us": [elsewhere],
  "number-provider": [
    "The provider blocks this sender for whoever texts exactly STOP.",
    "The provider answers STOP itself; Heed records it and stays silent.",
    elsewhere,
  ],
  "messaging-connect": [
    `The provider blocks this sender for whoever texts exactly ${seven}.`,
    "The provider lifts that block on exactly START, UNSTOP.",
    "Heed records every text and can't answer: nothing can be sent through this sender yet.",
  ],
  alphanumeric: ["Nobody can text an alphanumeric ID: offer an opt-out by another way."],
};

describe("who answers what, in sentences", () => {
  for (const row of rows) {
    it(`${row[0]} ${row[1]} ${row[2] ?? ""}`, () => {
      assert.deepEqual(explainSender(senderOf(row)), explained[row[3]]);
    });
  }
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
