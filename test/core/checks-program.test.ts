import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { checkPrograms } from "../../src/core/checks/check-programs.ts";
import type { ProgramDraft, SenderDraft } from "../../src/core/checks/draft.ts";

const tollFree: SenderDraft = { number: "+18005550199", type: "toll-free", country: "CA" };
const british: SenderDraft = { number: "65432", type: "short-code", country: "GB" };
const canadian: SenderDraft = { number: "54321", type: "short-code", country: "CA" };
const german: SenderDraft = { number: "Acme", type: "alphanumeric", country: "DE" };

const replies = {
  stop: { de: "Ende." },
  start: { de: "Anfang." },
  help: { de: "Hilfe." },
};

/** A sound program in a language whose content isn't checked. */
const program = (changes: ProgramDraft = {}): ProgramDraft => ({
  id: "acme",
  name: "Acme",
  language: "de",
  senders: [german],
  replies,
  ...changes,
});

const found = (...programs: readonly ProgramDraft[]): string[] => {
  const { faults, warnings } = checkPrograms(programs);
  return [...faults, ...warnings].map(({ path, code }) => `${path.replace("programs[0].", "")} ${code}`);
};

const cases: readonly { readonly what: string; readonly program: ProgramDraft; readonly found: string[] }[] =
  [
    { what: "a sound program", program: program(), found: [] },
    { what: "a program whose senders can't be read", program: program({ senders: undefined }), found: [] },
    { what: "a program without senders", program: program({ senders: [] }), found: ["senders no-senders"] },
    { what: "an id of 40", program: program({ id: "a".repeat(40) }), found: [] },
    { what: "an id of 41", program: program({ id: "a".repeat(41) }), found: ["id bad-id"] },
    { what: "an empty id", program: program({ id: "" }), found: ["id bad-id"] },
    { what: "a starred id", program: program({ id: "*" }), found: ["id bad-id"] },
    {
      what: "six minutes for Britain",
      program: program({ senders: [british], answerWithinMinutes: 6 }),
      found: [],
    },
    {
      what: "six minutes for a toll-free number, which reaches the United States",
      program: program({ senders: [tollFree], answerWithinMinutes: 6 }),
      found: ["answerWithinMinutes answers-too-late"],
    },
    {
      what: "five minutes for it",
      program: program({ senders: [tollFree], answerWithinMinutes: 5 }),
      found: [],
    },
    {
      what: "61 minutes anywhere",
      program: program({ answerWithinMinutes: 61 }),
      found: ["answerWithinMinutes out-of-range"],
    },
    { what: "nine business days", program: program({ reviewBusinessDays: 9 }), found: [] },
    {
      what: "the law's ten business days",
      program: program({ reviewBusinessDays: 10 }),
      found: ["reviewBusinessDays out-of-range"],
    },
    {
      what: "asking with a question",
      program: program({ senders: [british], onDoubt: "ask", question: { de: "STOP?" } }),
      found: [],
    },
    {
      what: "asking without one",
      program: program({ onDoubt: "ask" }),
      found: ["question text-missing"],
    },
    {
      what: "a question in another language only",
      program: program({ senders: [british], onDoubt: "ask", question: { pl: "STOP?" } }),
      found: ["question.de text-missing"],
    },
    {
      what: "a Canadian short code with English and French",
      program: program({
        senders: [canadian],
        replies: {
          ...replies,
          stop: { de: "Ende.", en: "Acme: no more messages.", "fr-CA": "Acme : plus aucun message." },
          help: { de: "Hilfe.", en: "Acme: help@example.com", fr: "Acme : aide@example.com" },
        },
      }),
      found: [],
    },
    {
      what: "a Canadian short code without them",
      program: program({ senders: [canadian] }),
      found: ["stop.en", "stop.fr", "help.en", "help.fr"].map((at) => `replies.${at} canada-text-missing`),
    },
    {
      what: "words of its own",
      program: program({
        words: { stop: { add: ["Schluss!"], remove: ["baja", "arret"] }, help: { remove: ["info"] } },
        optIn: { words: ["dabei"] },
      }),
      found: [],
    },
    {
      what: "a word that it took from another meaning",
      program: program({ words: { stop: { add: ["info"] }, help: { remove: ["INFO"] } } }),
      found: [],
    },
    {
      what: "a word added and removed",
      program: program({ words: { stop: { add: ["baja"], remove: ["Baja"] } } }),
      found: ["words.stop.add[0] word-twice"],
    },
    {
      what: "a built-in word of another meaning",
      program: program({ optIn: { words: ["Unstop"] } }),
      found: ["optIn.words[0] word-twice"],
    },
    {
      what: "a removal that does nothing",
      program: program({ words: { stop: { remove: ["halt"] }, start: { remove: ["baja"] } } }),
      found: ["words.stop.remove[0] word-not-there", "words.start.remove[0] word-not-there"],
    },
    {
      what: "removals that rules forbid",
      program: program({
        words: {
          stop: {
            remove: ["stop", "Quit", "END", "revoke", "opt-out", "opt out", "cancel", "unsubscribe"],
          },
          start: { remove: ["start", "unstop"] },
          help: { remove: ["help"] },
        },
      }),
      found: [
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `words.stop.remove[${index}] word-demanded`),
        "words.start.remove[0] word-demanded",
        "words.start.remove[1] word-demanded",
        "words.help.remove[0] word-demanded",
      ],
    },
    {
      what: "opting in by nothing",
      program: program({ optIn: { words: [] } }),
      found: ["optIn opt-in-empty"],
    },
    {
      what: "opting in by a question alone",
      program: program({ senders: [british], optIn: { words: [], question: { de: "JA?" } } }),
      found: [],
    },
  ];

describe("what a program means", () => {
  for (const { what, program: draft, found: expected } of cases) {
    it(`${expected.length === 0 ? "allows" : "refuses or warns of"} ${what}`, () =>
      assert.deepEqual(found(draft), expected));
  }

  it("gives a sender to one program, however it is written", () => {
    const twice = found(
      program({ senders: [{ number: "+1 800 555-0199", type: "toll-free", country: "US" }, german] }),
      program({ id: "other", senders: [tollFree, { ...german, number: "ACME" }] }),
    );
    assert.deepEqual(twice, [
      "programs[1].senders[0].number duplicate-sender",
      "programs[1].senders[1].number duplicate-sender",
    ]);
  });
});

describe("the number of programs", () => {
  const many = (count: number) =>
    checkPrograms(Array.from({ length: count }, (_, index) => program({ id: `p${index}`, senders: [] })));

  it("may be 500: what STOPALL announces of each must fit into one row", () => {
    assert.deepEqual(many(500).faults, []);
    assert.deepEqual(
      many(501).faults.map(({ path, code }) => `${path} ${code}`),
      ["programs too-many-programs"],
    );
  });
});
