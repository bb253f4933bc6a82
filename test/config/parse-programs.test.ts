import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import * as fc from "fast-check";

import { parseProgramsJson } from "../../src/config/parse-programs.ts";
import { faultCodes } from "../../src/core/checks/finding.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

const faultsOf = (input: unknown): string[] => {
  const parsed = parseProgramsJson(input);
  assert.equal(parsed.kind, "faults");
  return parsed.faults.map(({ path, code }) => `${path} ${code}`);
};

const everyFault = read("every-fault.json")
  .replace("TOO LONG FOR ANYBODY", "x".repeat(2_049))
  .replace("TOO LONG", `Second: no more messages. ${"x".repeat(140)}`);

const sample: unknown = JSON.parse(read("../../programs.json"));

const pathsIn = (value: unknown): string[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...pathsIn(inner).map((rest) => [key, ...rest]),
      ])
    : [];

const replaceAt = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined || typeof value !== "object" || value === null) return by;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? replaceAt(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaceAt(inner, rest, by) : inner]),
  );
};

/** The program's language and its senders' countries decide what its replies must be. */
const isElsewhereToo = (path: readonly string[]) => path[2] === "language" || path[2] === "senders";

const expected = `
programs[0].mode unknown-value
programs[0].bypassGraceMinutes wrong-type
programs[0].senders[3].optOutsManagedBy unknown-value
programs[0].replies.stop.pt_br wrong-type
programs[0].colour unknown-key
programs[0].id bad-id
programs[0].name blank
programs[0].language bad-language
programs[0].senders[0].number bad-number
programs[0].senders[0].optOutsManagedBy managed-by-missing
programs[0].senders[1].number bad-number
programs[0].senders[1].country country-for-type
programs[0].senders[2].optOutsManagedBy managed-by-unwanted
programs[0].senders[3].number bad-number
programs[0].senders[3].number duplicate-sender
programs[0].senders[4].number number-for-country
programs[0].senders[5].number bad-number
programs[0].senders[5].country bad-country
programs[0].senders[6].number bad-number
programs[0].replies.stop.en shortener
programs[0].replies.start.en blank
programs[0].replies.help.en text-malformed
programs[0].question text-missing
programs[0].replyWindowMinutes out-of-range
programs[0].reviewBusinessDays out-of-range
programs[0].answerWithinMinutes answers-too-late
programs[1].optIn.reply wrong-type
programs[1].senders[1].number duplicate-sender
programs[1].senders[2].country country-for-type
programs[1].senders[2].number duplicate-sender
programs[1].replies.stop.en canada-too-long
programs[1].replies.start.en text-missing
programs[1].replies.help.en text-too-long
programs[1].replies.help.en canada-too-long
programs[1].replies.stop.fr canada-text-missing
programs[1].words.stop.add[0] word-empty
programs[1].words.stop.add[2] word-reserved
programs[1].words.stop.add[3] word-twice
programs[1].optIn.words[0] word-twice
programs[1].optIn.words[1] word-opts-out
programs[1].words.stop.remove[0] word-demanded
programs[1].words.stop.remove[1] word-demanded
programs[1].words.help.remove[0] word-demanded
programs[2].name missing
programs[2].senders[0] wrong-type
programs[2].replies.help wrong-type
programs[2].id duplicate-id
programs[2].senders[1].country bad-country
programs[2].replies.start.en text-missing
programs[2].optIn opt-in-empty
`;

describe("programs.json", () => {
  it("is named with every fault of every program at once, each with its path", () => {
    assert.deepEqual(faultsOf(everyFault), expected.trim().split("\n"));
  });

  it("meets every kind of fault in this test", () => {
    const met = [
      everyFault,
      "{",
      "\ufffd",
      { programs: [] },
      { programs: Array.from({ length: 501 }, () => ({})) },
    ]
      .flatMap(faultsOf)
      .map((fault) => fault.split(" ").at(-1));
    assert.deepEqual(new Set(met), new Set(faultCodes));
  });

  it("says in each sentence what is wrong and what to do", () => {
    const parsed = parseProgramsJson(everyFault);
    assert.equal(parsed.kind, "faults");
    for (const { says } of parsed.faults) assert.match(says, /^\S.*[.] (?:\S.*)[.]$/su);
  });

  it("has neither fault nor warning in the sample", () => {
    const parsed = parseProgramsJson(read("../../programs.json"));
    assert.equal(parsed.kind, "programs");
    assert.deepEqual(parsed.warnings, []);
    const found = parsed.programs.bySender("+18005550199");
    assert.equal(found?.program.id, "contoso-alerts");
    assert.equal(found?.sender.type, "toll-free");
    assert.equal(parsed.programs.bySender("short:12345")?.sender.optOutsManagedBy, "us");
  });

  it("takes the defaults of what it leaves out", () => {
    const parsed = parseProgramsJson({
      programs: [
        {
          id: "a",
          name: "A",
          senders: [{ number: "Contoso", type: "alphanumeric", country: "GB" }],
          replies: { stop: { en: "." }, start: { en: "." }, help: { en: "." } },
        },
      ],
    });
    assert.equal(parsed.kind, "programs");
    const [program] = parsed.programs.all;
    assert.deepEqual(program, {
      id: "a",
      name: "A",
      language: "en",
      senders: [{ key: "alpha:contoso", type: "alphanumeric", country: "GB" }],
      replies: { stop: { en: "." }, start: { en: "." }, help: { en: "." } },
      words: {
        stop: { add: [], remove: [] },
        start: { add: [], remove: [] },
        help: { add: [], remove: [] },
      },
      stopCovers: "program",
      requires: "no-opt-out",
      mode: "act",
      answerWithinMinutes: 5,
      replyWindowMinutes: 10,
      bypassGraceMinutes: 15,
      onDoubt: "hold",
      reviewBusinessDays: 5,
    });
  });

  it("says where the file stops being JSON, without quoting it", () => {
    const parsed = parseProgramsJson('{\n  "programs": [ "secret" "x" ] }');
    assert.equal(parsed.kind, "faults");
    assert.match(parsed.faults[0]?.says ?? "", /line 2, column 26/u);
    assert.doesNotMatch(parsed.faults[0]?.says ?? "", /secret/u);
  });

  it("is no programs where it is something else altogether", () => {
    assert.deepEqual(faultsOf("null"), [" wrong-type"]);
    assert.deepEqual(faultsOf("[]"), [" wrong-type"]);
    assert.deepEqual(faultsOf({ programs: {} }), ["programs wrong-type"]);
    assert.deepEqual(faultsOf({}), ["programs missing"]);
  });

  it("never throws, whatever stands in the place of whatever, and finds no fault elsewhere", () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("toString", [[]], {}, "\ud800", [null]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(sample)), odd, (path, value) => {
        const parsed = parseProgramsJson(replaceAt(sample, path, value));
        const faults = parsed.kind === "faults" ? parsed.faults : [];
        for (const fault of faults) {
          const near = path
            .slice(0, 3)
            .join(".")
            .replace(/\.(\d+)/gu, "[$1]");
          assert.ok(fault.path === "" || fault.path.startsWith(near) || isElsewhereToo(path), fault.path);
        }
      }),
    );
  });
});
