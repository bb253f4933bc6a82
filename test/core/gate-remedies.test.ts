import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import type { SenderKey } from "../../src/core/phone-number.ts";
import { mayText } from "../../src/core/policy/may-text.ts";
import type { GateQuestion } from "../../src/core/policy/may-text.ts";
import { annAfter } from "../support/circumstances.ts";
import { everything, out } from "../support/sim-entries.ts";
import { alerts, managedCode, offers, shortCode, strayCode, tollFree } from "../support/sim-programs.ts";

const review: Effect = { kind: "review", program: alerts.id, due: 0 };
const block = (sender: SenderKey): Effect => ({ kind: "block", sender });

describe("a closed gate says what would open it", () => {
  const rows: readonly (readonly [
    string,
    effects: readonly Effect[],
    Partial<GateQuestion>,
    says: RegExp,
  ])[] = [
    ["the brake", [], { brakes: ["*"] }, /heed gate open/u],
    ["a sender of nobody", [], { sender: strayCode }, /programs\.json/u],
    ["an opt-out", [out], {}, /only their own START/u],
    ["an opt-out of everything", [everything], {}, /everything.*START from them to this program/u],
    ["a text in doubt", [review], {}, /a person must decide/u],
    ["no opt-in on record", [], { program: { ...alerts, requires: "opt-in" } }, /needs an opt-in/u],
    ["a dead number", [{ kind: "dead", code: "4004" }], {}, /a text from it ends that/u],
    [
      "a carrier's block",
      [block(tollFree)],
      { sender: tollFree },
      /until they text START or UNSTOP to \+18005550100\.$/u,
    ],
    [
      "a block that no word lifts",
      [block(shortCode)],
      { sender: shortCode },
      /blocks 12345 for them; its support, or a message/u,
    ],
    [
      "a managed block",
      [block(managedCode)],
      { program: offers, sender: managedCode },
      /until they text START to 54321\.$/u,
    ],
  ];
  for (const [title, effects, question, says] of rows) {
    it(title, () => {
      const { person } = annAfter(...effects);
      const verdict = mayText({ program: alerts, person, brakes: [], ...question });
      assert.equal(verdict.allowed, false);
      assert.match(verdict.remedy ?? "", says);
    });
  }
});

describe("somebody who isn't on record", () => {
  for (const sender of [undefined, shortCode] as const) {
    it(`may be texted ${sender === undefined ? "" : "from a named sender "}where no opt-in is needed`, () => {
      const question = { program: alerts, person: undefined, brakes: [] };
      const { allowed } = mayText(sender === undefined ? question : { ...question, sender });
      assert.equal(allowed, true);
    });
  }
});
