import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import { textEffects, unclaimedTextEffects } from "../../src/core/policy/text-effects.ts";
import type { Program, Sender } from "../../src/core/program.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { reads } from "../support/circumstances.ts";
import { alerts, shortCode, strayCode, tollFree } from "../support/sim-programs.ts";

/** A Monday. */
const monday = Date.parse("2026-09-21T12:00:00Z");
const day = 86_400_000;
const own = "program:contoso-alerts";
const alive: Effect = { kind: "alive" };
const out: Effect = { kind: "register", scope: own, to: "opted-out" };
const into: Effect = { kind: "register", scope: own, to: "opted-in" };
const everything: Effect = { kind: "register", scope: "everything", to: "opted-out" };
const question: Effect = { kind: "question", program: alerts.id, until: monday + day };
const code: Sender = { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" };
const free: Sender = { key: tollFree, type: "toll-free", country: "US" };
const asks = { optIn: { words: [], question: { en: "YES?" } } };

describe("what a text to one of our senders does", () => {
  const rows: readonly (readonly [
    title: string,
    reading: Reading,
    program: Partial<Program>,
    sender: Sender,
    does: readonly Effect[],
  ])[] = [
    ["STOP", reads("stop"), {}, code, [out]],
    ["STOPALL", reads("stop", { scope: "everything" }), {}, code, [everything]],
    ["STOP in so many words", reads("stop", { scope: "program" }), {}, code, [out]],
    ["STOP where it covers everything", reads("stop"), { stopCovers: "everything" }, code, [everything]],
    ["START", reads("start"), {}, code, [into]],
    ["START where STOP covers everything", reads("start"), { stopCovers: "everything" }, code, [into]],
    ["START where the program asks back", reads("start"), asks, code, [into]],
    ["HELP", reads("help"), {}, code, []],
    ["plain talk", reads("none"), {}, code, []],
    ["JOIN", reads("opt-in"), {}, code, [into]],
    [
      "JOIN where a reply is configured and no question",
      reads("opt-in"),
      { optIn: { words: [], reply: { en: "" } } },
      code,
      [into],
    ],
    ["JOIN where the program asks back", reads("opt-in"), asks, code, [question]],
    ["YES", reads("yes"), asks, code, [{ kind: "accept", program: alerts.id }]],
    [
      "a doubt, held for business days",
      reads("review"),
      {},
      code,
      [{ kind: "review", program: alerts.id, due: monday + 3 * day }],
    ],
    [
      "a doubt where the program asks",
      reads("review"),
      { onDoubt: "ask" },
      code,
      [{ kind: "review", program: alerts.id, due: monday + 3 * day }],
    ],
    ["a doubt that counts as STOP", reads("review"), { onDoubt: "optOut" }, code, [out]],
    [
      "the same where STOP covers everything",
      reads("review"),
      { onDoubt: "optOut", stopCovers: "everything" },
      code,
      [everything],
    ],
    [
      "literal STOP to a toll-free number",
      reads("stop"),
      {},
      free,
      [out, { kind: "block", sender: tollFree }],
    ],
    ["another form of it", reads("stop", { literal: false }), {}, free, [out]],
    [
      "literal START to a toll-free number",
      reads("start"),
      {},
      free,
      [into, { kind: "lift", sender: tollFree }],
    ],
    ["literal HELP to a toll-free number", reads("help"), {}, free, []],
  ];
  for (const [title, reading, program, sender, does] of rows) {
    it(title, () => {
      assert.deepEqual(textEffects({ ...alerts, ...program }, sender, reading, monday), [alive, ...does]);
    });
  }
});

describe("what a text to a sender of no program does", () => {
  const scope = `sender:${strayCode}` as const;
  const rows: readonly (readonly [string, Reading, readonly Effect[]])[] = [
    ["STOP", reads("stop"), [{ kind: "register", scope, to: "opted-out" }]],
    ["STOPALL", reads("stop", { scope: "everything" }), [everything]],
    ["START", reads("start"), [{ kind: "register", scope, to: "cleared" }]],
    ["HELP", reads("help"), []],
    ["a doubt", reads("review"), [{ kind: "review", due: monday + 7 * day }]],
  ];
  for (const [title, reading, does] of rows) {
    it(title, () => assert.deepEqual(unclaimedTextEffects(strayCode, reading, monday), [alive, ...does]));
  }
});
