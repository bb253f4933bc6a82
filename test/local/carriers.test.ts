import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reactTo } from "../../local/acs-emulator/carriers.ts";
import type { EmulatedNumber } from "../../local/acs-emulator/emulated-number.ts";

const replies = { stop: "You are out.", start: "You are in.", help: "Call us." };
const tollFree: EmulatedNumber = { number: "+18005550100", type: "toll-free" };
const managed: EmulatedNumber = { number: "12345", type: "short-code", managedByAcs: true, replies };
const ours: EmulatedNumber = { number: "12345", type: "short-code" };
const provided: EmulatedNumber = { number: "+14255550100", type: "10dlc", managedByAcs: true, replies };
const connected: EmulatedNumber = { number: "+14255550101", type: "messaging-connect" };

type Row = readonly [EmulatedNumber, text: string, blocked: boolean, expected: string];

const rows: readonly Row[] = [
  [tollFree, "STOP", false, "carrier set NETWORK MSG: You replied with the word STOP"],
  [tollFree, " stop ", false, "carrier set NETWORK MSG: You replied with the word STOP"],
  [tollFree, "please stop", false, "nothing"],
  [tollFree, "STOP.", false, "nothing"],
  [tollFree, "CANCEL", false, "nothing"],
  [tollFree, "UNSTOP", true, "carrier lift NETWORK MSG: You have replied UNSTOP"],
  [tollFree, "start", true, "carrier lift NETWORK MSG: You have replied UNSTOP"],
  [tollFree, "START", false, "nothing"],
  [tollFree, "HELP", false, "nothing"],
  [managed, "STOP", false, "acs set You are out."],
  [managed, "Opt Out", false, "acs set You are out."],
  [managed, "optout", false, "nothing"],
  [managed, "START", true, "acs lift You are in."],
  [managed, "UNSTOP", true, "nothing"],
  [managed, "HELP", true, "acs keep Call us."],
  [managed, "STOP please", false, "nothing"],
  [ours, "STOP", false, "nothing"],
  [provided, "STOP", false, "acs set You are out."],
  [provided, "CANCEL", false, "nothing"],
  [provided, "UNSTOP", true, "acs lift "],
  [{ ...provided, managedByAcs: false }, "STOP", false, "nothing"],
  [connected, "STOP", false, "acs set "],
  [connected, "HELP", false, "nothing"],
];

describe("what the network does with a text", () => {
  for (const [number, text, blocked, expected] of rows) {
    const managedBy = number.managedByAcs === true ? " managed by ACS" : "";
    it(`"${text}" to a ${number.type}${managedBy}${blocked ? " that is blocked" : ""}: ${expected}`, () => {
      const reaction = reactTo(number, text, blocked);
      const said =
        reaction === undefined ? "nothing" : `${reaction.by} ${reaction.block} ${reaction.reply ?? ""}`;
      assert.equal(said.slice(0, expected.length), expected);
      if (expected === "nothing" || expected.endsWith(" ")) assert.equal(said, expected);
    });
  }
});
