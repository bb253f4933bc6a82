import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Person, Register, Scope } from "../../src/core/person.ts";
import { askedOfSender, isInReview, sinceOf, standingOf } from "../../src/core/standing.ts";
import type { Asked } from "../../src/core/standing.ts";
import { clear, entryAt, everything, into, key, out, own, program, sender } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { strayCode, tollFree } from "../support/sim-programs.ts";

const register = (state: Register["state"], at: number, rank: 0 | 1 | 2 = 2): Register => ({
  state,
  place: { at, rank, hash: "0" },
  source: "text",
  sender,
});
const elsewhere = (state: Register["state"]): Register => ({ ...register(state, 1), sender: strayCode });
const person = (registers: Readonly<Partial<Record<Scope, Register>>>): Person => ({
  ...newPerson(key),
  registers: registers as Person["registers"],
});
const two: Asked = { id: program.id, senders: [{ key: sender }, { key: tollFree }] };

describe("a standing is that of the newest register that isn't cleared", () => {
  const rows: readonly (readonly [string, Parameters<typeof person>[0], string, Scope | undefined])[] = [
    ["nothing on record", {}, "unknown", undefined],
    ["the program's", { [own]: register("opted-in", 1) }, "opted-in", own],
    ["everything's", { everything: register("opted-out", 1) }, "opted-out", "everything"],
    [
      "the program's newer than everything's",
      { [own]: register("opted-in", 2), everything: register("opted-out", 1) },
      "opted-in",
      own,
    ],
    [
      "everything's newer than the program's",
      { [own]: register("opted-in", 1), everything: register("opted-out", 2) },
      "opted-out",
      "everything",
    ],
    [
      "at one instant: opted out",
      { [own]: register("opted-in", 1, 0), everything: register("opted-out", 1) },
      "opted-out",
      "everything",
    ],
    [
      "at one instant, the other way round",
      { [own]: register("opted-out", 1), everything: register("opted-in", 1, 0) },
      "opted-out",
      own,
    ],
    [
      "everything's, cleared since",
      { [own]: register("opted-in", 1), everything: register("cleared", 2) },
      "opted-in",
      own,
    ],
    ["nothing but what was cleared", { everything: register("cleared", 2) }, "unknown", undefined],
    [
      "its second sender's",
      { [`sender:${tollFree}`]: register("opted-out", 1) },
      "opted-out",
      `sender:${tollFree}`,
    ],
    ["a sender's of nobody", { [`sender:${strayCode}`]: register("opted-out", 1) }, "unknown", undefined],
    ["another program's", { "program:other": elsewhere("opted-out") }, "unknown", undefined],
    [
      "another program's, said to a sender that this one has now",
      { "program:other": register("opted-out", 1) },
      "opted-out",
      "program:other",
    ],
    [
      "the same, and this one's own newer",
      { "program:other": register("opted-out", 1), [own]: register("opted-in", 2) },
      "opted-in",
      own,
    ],
    [
      "an opt-in of another program, said to a sender that this one has now",
      { "program:other": register("opted-in", 1) },
      "unknown",
      undefined,
    ],
  ];
  for (const [title, registers, state, scope] of rows) {
    it(title, () => {
      const standing = standingOf(person(registers), two);
      assert.equal(standing.state, state);
      assert.equal(standing.by?.scope, scope);
      assert.equal(standing.by?.place, scope && registers[scope]?.place);
    });
  }

  it("nobody on record", () => assert.deepEqual(standingOf(undefined, two), { state: "unknown" }));

  it("of a sender that no program has: its own and everything's", () => {
    const asked = askedOfSender(strayCode);
    assert.equal(
      standingOf(person({ [`sender:${strayCode}`]: register("opted-out", 1) }), asked).state,
      "opted-out",
    );
    assert.equal(standingOf(person({ everything: register("opted-out", 1) }), asked).state, "opted-out");
    assert.equal(standingOf(person({ [own]: register("opted-out", 1) }), asked).state, "unknown");
  });
});

describe("since when a standing holds", () => {
  const rows: readonly (readonly [string, readonly Effect[], string, number | undefined])[] = [
    ["nothing said", [], "unknown", undefined],
    ["STOP", [out], "opted-out", 0],
    ["STOP three times: the first", [out, out, out], "opted-out", 0],
    ["STOP, START, STOP: the last", [out, into, out], "opted-out", 2],
    ["STOP, STOPALL: one run", [out, everything], "opted-out", 0],
    ["STOPALL, cleared: unknown again", [everything, clear], "unknown", 1],
    ["HELP after STOP moves nothing", [out, { kind: "alive" }], "opted-out", 0],
    ["STOP, taken back", [out, { kind: "undo", of: entryAt(noon, "0").suffix }], "unknown", undefined],
  ];
  for (const [title, effects, state, since] of rows) {
    it(title, () => {
      const entries = effects.map((effect, index) => entryAt(noon + index, `${index}`, effect));
      const expected = since === undefined ? { state } : { state, since: noon + since };
      assert.deepEqual(sinceOf(key, entries, program), expected);
      assert.deepEqual(sinceOf(key, entries.toReversed(), program), expected);
    });
  }
});

describe("a review holds", () => {
  const open = { program: "former", suffix: "s", place: { at: 5, rank: 1, hash: "0" }, due: 9 } as const;
  const rows: readonly (readonly [
    string,
    Partial<Person["reviews"][number]>,
    Person["registers"],
    boolean,
  ])[] = [
    ["its own program", { program: program.id }, {}, true],
    ["the program that has its sender now", { sender }, {}, true],
    ["that program, whatever was said before", { sender }, { [own]: register("opted-in", 4) }, true],
    ["nobody once that program was told more", { sender }, { [own]: register("opted-in", 6) }, false],
    ["that program also after a cleared opt-out", { sender }, { [own]: register("cleared", 6) }, true],
    ["no program that hasn't its sender", { sender: strayCode }, {}, false],
    ["no other program where an older row names no sender", {}, {}, false],
  ];
  for (const [title, changes, registers, holds] of rows) {
    it(title, () => {
      const doubted = { ...person({}), registers, reviews: [{ ...open, ...changes }] };
      assert.equal(isInReview(doubted, two), holds);
    });
  }

  it("the program that has its sender now, where none had it, and no other sender of none", () => {
    const { program: _, ...rest } = open;
    const doubted = { ...person({}), reviews: [{ ...rest, sender }] } as const;
    assert.equal(isInReview(doubted, two), true);
    assert.equal(isInReview(doubted, askedOfSender(sender)), true);
    assert.equal(isInReview(doubted, askedOfSender(strayCode)), false);
  });

  it("nobody who isn't on record", () => {
    assert.equal(isInReview(undefined, two), false);
  });
});
