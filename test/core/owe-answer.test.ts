import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Person } from "../../src/core/person.ts";
import type { Heard } from "../../src/core/policy/owe-answer.ts";
import type { Sender } from "../../src/core/program.ts";
import { annAfter, reads } from "../support/circumstances.ts";
import { owes, program } from "../support/heard.ts";
import { everything, into, out } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { managedCode, shortCode, tenDlc, tollFree } from "../support/sim-programs.ts";

const minute = 60_000;
const code: Sender = { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" };
const canada: Sender = { key: shortCode, type: "short-code", country: "CA" };
const managed: Sender = { key: managedCode, type: "short-code", country: "US", optOutsManagedBy: "provider" };
const free: Sender = { key: tollFree, type: "toll-free", country: "US" };
const provider: Sender = { key: tenDlc, type: "10dlc", country: "US", optOutsManagedBy: "provider" };
const connect: Sender = { key: tenDlc, type: "messaging-connect", country: "FR" };
const question = { en: "Reply STOP to stop" };
const optIn = { words: [], question: { en: "YES?" }, reply: { en: "welcome" } };

const after = (...effects: readonly Effect[]): Person => annAfter(...effects).person;
const blocked = (sender: Sender) => after({ kind: "block", sender: sender.key });
const answered = (meaning: string): Effect => ({
  kind: "answered",
  program: program.id,
  sender: shortCode,
  meaning,
});

describe("why a text isn't answered", () => {
  const help = reads("help");
  const variant = reads("stop", { literal: false });
  const late = { now: noon + 5 * minute + 1 };
  const four = [1, 2, 3, 4, 5, 6].map((n) => answered(`m${n}`));
  const rows: readonly (readonly [string, Partial<Heard>, why: string])[] = [
    ["from a short code", { before: newPerson("short:77777") }, "own-sender"],
    ["from one of our own senders", { before: newPerson(tollFree) }, "own-sender"],
    ["through Messaging Connect", { sender: connect }, "cannot-send"],
    [
      "in no language that the program has",
      { reading: reads("stop", { language: "es" }), program: { ...program, language: "de" } },
      "cannot-send",
    ],
    ["literal STOP to a toll-free number", { sender: free }, "provider-answers"],
    ["another form of it", { sender: free, reading: variant }, "owed"],
    ["START to a toll-free number that isn't blocked", { sender: free, reading: reads("start") }, "owed"],
    [
      "START to a toll-free number that is blocked",
      { sender: free, reading: reads("start"), before: blocked(free), after: after() },
      "provider-answers",
    ],
    [
      "START to it, blocked elsewhere",
      { sender: free, reading: reads("start"), before: blocked(code) },
      "owed",
    ],
    ["HELP to a managed short code", { sender: managed, reading: help }, "provider-answers"],
    ["STOP to a number that the provider manages", { sender: provider }, "provider-answers"],
    ["HELP to a blocked sender", { sender: free, reading: help, before: blocked(free) }, "blocked"],
    ["STOP as its deadline ends", { now: noon + 5 * minute }, "owed"],
    ["STOP a millisecond after its deadline", late, "late"],
    ["HELP after its deadline", { ...late, reading: help }, "late"],
    [
      "STOP within a program's longer time",
      { ...late, program: { ...program, answerWithinMinutes: 6 } },
      "owed",
    ],
    ["STOP, the same said a moment ago", { before: after(answered("stop")) }, "window"],
    ["HELP, something else said a moment ago", { before: after(answered("stop")), reading: help }, "owed"],
    [
      "STOP a window after the same",
      { before: after(answered("stop")), place: { at: noon + 10 * minute, rank: 2, hash: "f" } },
      "owed",
    ],
    [
      "STOP within a program's longer window",
      {
        before: after(answered("stop")),
        place: { at: noon + 10 * minute, rank: 2, hash: "f" },
        program: { ...program, replyWindowMinutes: 11 },
      },
      "window",
    ],
    [
      "STOP to Canada's short code, the same said a moment ago",
      { sender: canada, before: after(answered("stop")) },
      "owed",
    ],
    ["STOP after six answers", { before: after(...four) }, "limit"],
    ["STOP to Canada's short code after six answers", { sender: canada, before: after(...four) }, "limit"],
    ["STOP where the program observes", { program: { ...program, mode: "observe" } }, "observe"],
    [
      "STOP after the deadline where it observes",
      { ...late, program: { ...program, mode: "observe" } },
      "late",
    ],
  ];
  for (const [title, heard, why] of rows) {
    it(`${title}: ${why}`, () => {
      const { answer, text } = owes(heard);
      assert.equal(answer.kind === "none" ? answer.why : answer.kind, why);
      if (answer.kind !== "owed") assert.equal(text, undefined);
    });
  }

  it("a managed short code's answer is in the entry, a toll-free number's isn't: the carrier words that", () => {
    assert.deepEqual(owes({ sender: managed }).answer, {
      kind: "none",
      why: "provider-answers",
      text: "stop en",
    });
    assert.deepEqual(owes({ sender: free }).answer, { kind: "none", why: "provider-answers" });
  });
});

describe("a word that a newer one has overtaken", () => {
  const older = { place: { at: noon - 10, rank: 2, hash: "f" } } as const;
  const says = (means: Parameters<typeof reads>[0], ...effects: readonly Effect[]) => {
    const { answer } = owes({
      ...older,
      reading: reads(means),
      after: after(...effects),
      program: { ...program, onDoubt: "ask", question, optIn },
    });
    return answer.kind === "none" ? answer.why : answer.kind;
  };

  it("isn't answered where the answer speaks of the standing", () => {
    assert.equal(says("stop", into), "late");
    assert.equal(says("start", out), "late");
    assert.equal(says("yes", out), "late");
    assert.equal(says("start", everything), "late");
    assert.equal(says("stop", out), "late", "nor where the newer word says the same");
  });

  it("is answered where it doesn't", () => {
    assert.equal(says("help", out), "owed");
  });

  it("isn't asked to say YES, which would answer nothing", () => {
    assert.equal(says("opt-in", out), "late");
  });

  it("isn't asked back where it was in doubt", () => {
    assert.equal(says("review", out), "not-asked");
  });

  it("is answered while nothing newer is on record", () => {
    assert.equal(says("stop"), "owed");
    assert.equal(owes({ after: after(out) }).answer.kind, "owed");
  });
});
