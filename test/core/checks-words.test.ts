import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { checkWords } from "../../src/core/checks/check-words.ts";
import type { ProgramDraft } from "../../src/core/checks/draft.ts";

const senders: ProgramDraft["senders"] = [
  { number: "65432", type: "short-code", country: "GB" },
  { number: "+44 7700 900123", type: "long-code", country: "GB", optOutsManagedBy: "us" },
];

const found = (program: ProgramDraft): string[] => {
  const { faults, warnings } = checkWords({ language: "de", senders, ...program }, "p");
  return [...faults, ...warnings].map(({ path, code }) => `${path} ${code}`);
};

const optIn = (...words: readonly string[]): ProgramDraft => ({ optIn: { words } });

describe("a word of start, help or opting in", () => {
  const optOuts = [
    ["with a courtesy", "Please stop!"],
    ["with a slip", "stpo"],
    ["in a phrase", "stop texting me"],
    ["with the sender's number", "stop 65432"],
    ["with the number as people there write it", "STOP 7700 900123"],
    ["twice", "stop stop"],
    ["perhaps", "please cancel"],
  ] as const;
  for (const [how, word] of optOuts) {
    it(`can't be an opt-out ${how}`, () =>
      assert.deepEqual(found(optIn(word)), ["p.optIn.words[0] word-opts-out"]));
  }

  it("can't be one by the program's own words", () =>
    assert.deepEqual(found({ words: { stop: { add: ["genug"] } }, ...optIn("genug genug", "mehr") }), [
      "p.optIn.words[0] word-opts-out",
    ]));

  it("can't be one whatever it is to mean", () =>
    assert.deepEqual(
      found({ words: { start: { add: ["weiter", "unsub me"] }, help: { add: ["wrong number"] } } }),
      ["p.words.start.add[1] word-opts-out", "p.words.help.add[0] word-opts-out"],
    ));

  it("may hold somebody else's number behind STOP, which no text to this program means", () =>
    assert.deepEqual(found(optIn("stop 12345")), []));

  it("may be one that the program took from stop, though phrases know it too", () =>
    assert.deepEqual(found({ words: { stop: { remove: ["Baja"] } }, ...optIn("baja") }), []));
});

describe("a word of stop", () => {
  it("may be what is an opt-out anyway, or might be", () =>
    assert.deepEqual(
      found({ words: { stop: { add: ["please stop", "stop 65432", "wrong number", "remove my number"] } } }),
      [],
    ));
});
