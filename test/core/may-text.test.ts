import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newPerson } from "../../src/core/person.ts";
import type { Person, Register } from "../../src/core/person.ts";
import { mayText } from "../../src/core/policy/may-text.ts";
import type { GateQuestion } from "../../src/core/policy/may-text.ts";
import type { Program } from "../../src/core/program.ts";
import { simProgram, shortCode, strayCode, tollFree } from "../support/sim-programs.ts";

const place = (at: number, rank: 0 | 1 | 2 = 2) => ({ at, rank, hash: "0" });
const register = (state: Register["state"], at = 1): Register => ({
  state,
  place: place(at),
  source: "text",
  sender: shortCode,
});
const person = (more: Partial<Person> = {}): Person => ({ ...newPerson("+14255550123"), ...more });
const program: Program = simProgram("p", "P", [
  { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" },
  { key: tollFree, type: "toll-free", country: "US" },
]);
const ask = (more: Partial<GateQuestion> = {}) =>
  mayText({ program, person: undefined, brakes: [], ...more });

interface Row {
  readonly title: string;
  readonly question: Partial<GateQuestion>;
  readonly reason: string | undefined;
}

const rows: readonly Row[] = [
  { title: "an unknown number, no opt-in needed", question: {}, reason: undefined },
  {
    title: "an unknown number, opt-in needed",
    question: { program: { ...program, requires: "opt-in" } },
    reason: "not-opted-in",
  },
  {
    title: "opted in, opt-in needed",
    question: {
      program: { ...program, requires: "opt-in" },
      person: person({ registers: { "program:p": register("opted-in") } }),
    },
    reason: undefined,
  },
  {
    title: "opted out of the program",
    question: { person: person({ registers: { "program:p": register("opted-out") } }) },
    reason: "opted-out",
  },
  {
    title: "opted out of everything",
    question: { person: person({ registers: { everything: register("opted-out") } }) },
    reason: "opted-out",
  },
  {
    title: "opted out of everything, then into the program",
    question: {
      person: person({
        registers: { everything: register("opted-out"), "program:p": register("opted-in", 2) },
      }),
    },
    reason: undefined,
  },
  {
    title: "opted into the program, then out of everything",
    question: {
      person: person({
        registers: { everything: register("opted-out", 2), "program:p": register("opted-in") },
      }),
    },
    reason: "opted-out",
  },
  {
    title: "opted out under a sender that came to the program later",
    question: { person: person({ registers: { [`sender:${tollFree}`]: register("opted-out") } }) },
    reason: "opted-out",
  },
  {
    title: "cleared under that sender",
    question: { person: person({ registers: { [`sender:${tollFree}`]: register("cleared") } }) },
    reason: undefined,
  },
  {
    title: "opted out of another program",
    question: {
      person: person({ registers: { "program:q": { ...register("opted-out"), sender: strayCode } } }),
    },
    reason: undefined,
  },
  {
    title: "in review for the program",
    question: { person: person({ reviews: [{ program: "p", suffix: "s", place: place(1), due: 2 }] }) },
    reason: "in-review",
  },
  {
    title: "in review for another program",
    question: { person: person({ reviews: [{ program: "q", suffix: "s", place: place(1), due: 2 }] }) },
    reason: undefined,
  },
  {
    title: "a dead number",
    question: { person: person({ dead: { place: place(1), code: "4004" } }) },
    reason: "dead-number",
  },
  { title: "the brake on the program", question: { brakes: ["p"] }, reason: "gate-closed" },
  { title: "the brake on everything", question: { brakes: ["*"] }, reason: "gate-closed" },
  { title: "the brake on another program", question: { brakes: ["q"] }, reason: undefined },
  { title: "a sender of another program", question: { sender: strayCode }, reason: "unknown-sender" },
  {
    title: "a sender that is blocked",
    question: {
      sender: tollFree,
      person: person({ blocks: { [tollFree]: { place: place(1), source: "text" } } }),
    },
    reason: "blocked",
  },
  {
    title: "a sender that isn't, beside one that is",
    question: {
      sender: shortCode,
      person: person({ blocks: { [tollFree]: { place: place(1), source: "text" } } }),
    },
    reason: undefined,
  },
  {
    title: "no sender named, one of two blocked",
    question: { person: person({ blocks: { [tollFree]: { place: place(1), source: "text" } } }) },
    reason: undefined,
  },
  {
    title: "no sender named, all blocked",
    question: {
      person: person({
        blocks: {
          [tollFree]: { place: place(1), source: "text" },
          [shortCode]: { place: place(1), source: "report" },
        },
      }),
    },
    reason: "blocked",
  },
];

describe("the gate", () => {
  for (const { title, question, reason } of rows) {
    it(`${reason === undefined ? "opens" : `closes (${reason})`} for ${title}`, () => {
      const verdict = ask(question);
      assert.equal(verdict.reason, reason);
      assert.equal(verdict.allowed, reason === undefined);
      assert.equal(verdict.remedy === undefined, reason === undefined);
      assert.equal(verdict.mode, "act");
    });
  }

  it("names the word that lifts a block, and an open sender of the program", () => {
    const blocked = person({ blocks: { [tollFree]: { place: place(1), source: "text" } } });
    const verdict = ask({ sender: tollFree, person: blocked });
    assert.match(verdict.remedy ?? "", /START or UNSTOP to \+18005550100/u);
    assert.equal(verdict.openSender, "12345");
  });

  it("names no open sender where all are blocked, and the provider's support where no word helps", () => {
    const blocks = {
      [tollFree]: { place: place(1), source: "text" as const },
      [shortCode]: { place: place(1), source: "report" as const },
    };
    const verdict = ask({ sender: shortCode, person: person({ blocks }) });
    assert.match(verdict.remedy ?? "", /its support/u);
    assert.equal(verdict.openSender, undefined);
  });

  it("tells an opt-out of everything from one of the program", () => {
    const everything = ask({ person: person({ registers: { everything: register("opted-out") } }) });
    const one = ask({ person: person({ registers: { "program:p": register("opted-out") } }) });
    assert.match(everything.remedy ?? "", /everything/u);
    assert.doesNotMatch(one.remedy ?? "", /everything/u);
  });

  it("offers an alphanumeric ID as an open sender, never a Messaging Connect number", () => {
    const blocked = person({ blocks: { [tollFree]: { place: place(1), source: "text" } } });
    const mixed = simProgram("p", "P", [
      { key: tollFree, type: "toll-free", country: "US" },
      { key: "+33755550100", type: "messaging-connect", country: "FR" },
      { key: "alpha:contoso", type: "alphanumeric", country: "GB" },
    ]);
    assert.equal(ask({ program: mixed, sender: tollFree, person: blocked }).openSender, "contoso");
  });

  it("is open for a program that Heed itself can't send for: somebody else may", () => {
    const french = simProgram("p", "P", [{ key: "+33755550100", type: "messaging-connect", country: "FR" }]);
    assert.deepEqual(ask({ program: french }), { allowed: true, mode: "act" });
  });

  it("says observe where the program only observes", () => {
    assert.equal(ask({ program: { ...program, mode: "observe" } }).mode, "observe");
    const verdict = ask({ program: { ...program, mode: "observe" }, brakes: ["*"] });
    assert.deepEqual([verdict.allowed, verdict.mode], [false, "observe"]);
  });
});
