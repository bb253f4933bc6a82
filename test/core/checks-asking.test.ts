import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkPrograms } from "../../src/core/checks/check-programs.ts";
import type { ProgramDraft, SenderDraft } from "../../src/core/checks/draft.ts";

const british: SenderDraft = { number: "65432", type: "short-code", country: "GB" };
const connect: SenderDraft = { number: "+33755550100", type: "messaging-connect", country: "FR" };
const alpha: SenderDraft = { number: "Acme", type: "alphanumeric", country: "DE" };
const optIn = { words: [], question: { de: "JA?" } };
const doubt = { onDoubt: "ask", question: { de: "STOP?" } } as const;

const rows: readonly (readonly [string, ProgramDraft, found: readonly string[]])[] = [
  [
    "senders that send nothing",
    { senders: [alpha, connect], optIn, ...doubt },
    ["optIn.question", "question"],
  ],
  ["one sender that sends", { senders: [alpha, british], optIn, ...doubt }, []],
  ["a sender that can't be read", { senders: [alpha, { number: "65432" }], optIn, ...doubt }, []],
  ["no question to send", { senders: [alpha], optIn: { words: ["DABEI"] } }, []],
  ["a question of doubt where doubts are held", { senders: [alpha], ...doubt, onDoubt: "hold" }, []],
  ["no sender at all, which is said already", { senders: [], optIn, ...doubt }, []],
];

describe("a question that a program would ask", () => {
  for (const [title, changes, expected] of rows) {
    it(`${expected.length === 0 ? "is nothing to warn of with" : "is warned of with"} ${title}`, () => {
      const draft: ProgramDraft = { id: "acme", name: "Acme", language: "de", ...changes };
      const { warnings } = checkPrograms([draft]);
      const found = warnings.filter(({ code }) => code === "cannot-ask").map(({ path }) => path);
      assert.deepEqual(
        found,
        expected.map((path) => `programs[0].${path}`),
      );
    });
  }
});
