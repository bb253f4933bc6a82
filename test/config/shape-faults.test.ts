import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { parseProgramsJson } from "../../src/config/parse-programs.ts";

/** One sound program, but for what stands in the place of a field. */
const faultsWith = (changes: object): string[] => {
  const text = { en: "." };
  const program = {
    id: "acme",
    name: ".",
    senders: [{ number: "Acme", type: "alphanumeric", country: "GB" }],
    replies: { stop: text, start: text, help: text },
    ...changes,
  };
  const parsed = parseProgramsJson(JSON.stringify({ programs: [program] }));
  return parsed.kind === "faults" ? parsed.faults.map(({ path, says }) => `${path}: ${says}`) : [];
};

const cases: readonly (readonly [changes: object, fault: string])[] = [
  [{ name: 5 }, `name: It is a whole number. Write a text in quotes ("…").`],
  [{ name: 0.5 }, `name: It is a fraction. Write a text in quotes ("…").`],
  [{ name: true }, `name: It is true or false. Write a text in quotes ("…").`],
  [{ name: null }, `name: It is null. Write a text in quotes ("…").`],
  [{ name: ["."] }, `name: It is a list. Write a text in quotes ("…").`],
  [{ name: undefined }, `name: It is missing. Add it: a text in quotes ("…").`],
  [{ senders: {} }, "senders: It is an object. Write a list ([ … ])."],
  [{ senders: "Acme" }, "senders: It is a string. Write a list ([ … ])."],
  [{ replies: undefined }, "replies: It is missing. Add it: an object ({ … })."],
  [{ optIn: "JOIN" }, "optIn: It is a string. Write an object ({ … })."],
  [{ question: "?" }, 'question: It is a string. Write texts by language ({ "en": "…" }).'],
  [{ replyWindowMinutes: "10" }, "replyWindowMinutes: It is a string. Write a whole number."],
  [{ replyWindowMinutes: 1.5 }, "replyWindowMinutes: It is a fraction. Write a whole number."],
  [{ mode: "off" }, `mode: "off" isn't known here. Write one of "act", "observe".`],
  [{ mode: 1 }, `mode: It is a whole number. Write one of "act", "observe".`],
  [{ "two words": 1 }, `["two words"]: "two words" isn't known here. Take it out, or correct its spelling.`],
];

describe("the shape of programs.json", () => {
  for (const [changes, fault] of cases) {
    it(`is refused: ${JSON.stringify(changes)}`, () => {
      const separator = fault.startsWith("[") ? "" : ".";
      assert.deepEqual(faultsWith(changes), [`programs[0]${separator}${fault}`]);
    });
  }

  it("keeps each part of opting in, and the question of doubt", () => {
    const optIn = { words: ["JOIN"], reply: { en: "in" }, question: { en: "YES?" } };
    const question = { en: "STOP?" };
    const program = {
      id: "acme",
      name: ".",
      senders: [],
      replies: { stop: question, start: question, help: question },
      optIn,
      question,
      words: { help: { add: ["sos"] } },
    };
    const parsed = parseProgramsJson({
      programs: [program, { ...program, id: "b", optIn: { words: ["JOIN"] } }],
    });
    assert.equal(parsed.kind, "programs");
    const [first, second] = parsed.programs.all;
    assert.deepEqual(first?.optIn, optIn);
    assert.deepEqual(first?.question, question);
    assert.deepEqual(first?.words.help, { add: ["sos"], remove: [] });
    assert.deepEqual(second?.optIn, { words: ["JOIN"] });
  });
});
