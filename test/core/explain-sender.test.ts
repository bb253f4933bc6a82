import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainSender } from "../../src/core/policy/explain-sender.ts";
import { senderKind, senderKinds } from "../../src/core/policy/sender-kind.ts";
import type { SenderKind } from "../../src/core/policy/sender-kind.ts";
import type { Sender } from "../../src/core/program.ts";

const alone =
  "Nobody else answers here: Heed records and answers every opt-out, opt-in and request for help.";
const others =
  "Heed records and answers every other opt-out, opt-in and request for help, unless a block stands: then nothing would arrive.";
const silent = "and answers it; Heed records it and stays silent.";
const seven = "STOP, QUIT, END, REVOKE, OPT OUT, CANCEL or UNSUBSCRIBE";
const number = "+14255550123";
const code = "short:12345";

const rows: Readonly<Record<SenderKind, { readonly sender: Sender; readonly says: readonly string[] }>> = {
  "toll-free": {
    sender: { key: "+18005550199", type: "toll-free", country: "US" },
    says: [
      `The carrier blocks this sender for whoever texts exactly STOP, ${silent}`,
      "The carrier lifts that block on exactly START or UNSTOP, and answers it; where there is no block, Heed answers.",
      others,
    ],
  },
  "short-code-us-provider": {
    sender: { key: code, type: "short-code", country: "US", optOutsManagedBy: "provider" },
    says: [
      `The provider blocks this sender for whoever texts exactly ${seven}, ${silent}`,
      `The provider lifts that block on exactly START, ${silent}`,
      "The provider answers exactly HELP; Heed records it and stays silent.",
      others,
    ],
  },
  "short-code-us-us": {
    sender: { key: code, type: "short-code", country: "US", optOutsManagedBy: "us" },
    says: [alone],
  },
  "short-code-ca": {
    sender: { key: code, type: "short-code", country: "CA" },
    says: [
      alone,
      "Every keyword is answered every time, in the language of its word; only six replies an hour are the limit.",
    ],
  },
  "short-code-other": { sender: { key: code, type: "short-code", country: "GB" }, says: [alone] },
  "number-us": {
    sender: { key: number, type: "10dlc", country: "US", optOutsManagedBy: "us" },
    says: [alone],
  },
  "number-provider": {
    sender: { key: number, type: "mobile", country: "GB", optOutsManagedBy: "provider" },
    says: [
      `The provider blocks this sender for whoever texts exactly STOP, ${silent}`,
      "No word is documented to lift that block: the provider's support does, or a message that it delivers.",
      others,
    ],
  },
  "messaging-connect": {
    sender: { key: "+33755550100", type: "messaging-connect", country: "FR" },
    says: [
      `The provider blocks this sender for whoever texts exactly ${seven}, and answers nothing.`,
      "The provider lifts that block on exactly START or UNSTOP, and answers nothing.",
      "Heed records every text and answers none: it can't send through this sender.",
    ],
  },
  alphanumeric: {
    sender: { key: "alpha:contoso", type: "alphanumeric", country: "GB" },
    says: ["Nobody can text an alphanumeric ID: give people another way to opt out, and record it by hand."],
  },
};

describe("who answers what, in sentences", () => {
  for (const kind of senderKinds) {
    it(kind, () => {
      const { sender, says } = rows[kind];
      assert.equal(senderKind(sender), kind);
      assert.deepEqual(explainSender(sender), says);
    });
  }
});
