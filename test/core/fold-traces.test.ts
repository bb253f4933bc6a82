import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counting, fold, placeOf, step } from "../../src/core/fold.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import type { SenderKey } from "../../src/core/phone-number.ts";
import {
  blocked,
  entryAt,
  everything,
  into,
  key,
  out,
  own,
  program,
  sender,
} from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { tollFree } from "../support/sim-programs.ts";

const hour = 3_600_000;
const alive: Effect = { kind: "alive" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };
const answered = (meaning: string, by: SenderKey = sender): Effect => ({
  kind: "answered",
  program: program.id,
  sender: by,
  meaning,
});
/** One entry a millisecond, from noon on. */
const folded = (...each: readonly (readonly Effect[])[]) =>
  fold(
    key,
    each.map((does, index) => entryAt(noon + index, `${index}`, ...does)),
  );
const place = (index: number, rank: 0 | 1 | 2) => ({
  at: noon + index,
  rank,
  hash: `${index}`.padStart(32, "0"),
});

describe("what an entry leaves in the person", () => {
  it("a register with its place, source, sender and word", () => {
    const said: HistoryEntry = {
      ...entryAt(noon, "1", out),
      reading: { means: "stop", rule: "exact", word: "quit", literal: true },
    };
    const register = { state: "opted-out", place: place(0, 2), source: "text", sender };
    const { hash } = placeOf(said);
    assert.deepEqual(fold(key, [said]).registers, {
      [own]: { ...register, place: { ...place(0, 2), hash }, word: "quit" },
    });
    assert.deepEqual(folded([out]).registers, { [own]: register });
  });

  it("registers side by side", () => {
    const { registers } = folded([everything], [into]);
    assert.deepEqual([registers["everything"]?.state, registers[own]?.state], ["opted-out", "opted-in"]);
  });

  it("a block with its place and source, the first one's if it is set again", () => {
    const block: Effect = { kind: "block", sender };
    assert.deepEqual(folded([block], [block]).blocks, { [sender]: { place: place(0, 2), source: "text" } });
    assert.deepEqual(folded([blocked], [blocked]).blocks, {
      [sender]: { place: place(0, 2), source: "text" },
    });
    const both = folded([block], [{ kind: "block", sender: tollFree }]);
    assert.deepEqual(Object.keys(both.blocks), [sender, tollFree]);
  });

  it("no block where it was lifted, others untouched", () => {
    const both = [
      { kind: "block", sender },
      { kind: "block", sender: tollFree },
    ] as const;
    assert.deepEqual(Object.keys(folded(both, [{ kind: "lift", sender }]).blocks), [tollFree]);
  });

  it("an opt-out beside a block found, and nothing of a block that stood", () => {
    const { registers } = folded([blocked]);
    assert.deepEqual(registers, {
      [own]: { state: "opted-out", place: place(0, 2), source: "text", sender },
    });
    assert.deepEqual(folded([{ kind: "block", sender }], [blocked]).registers, {});
  });

  it("a dead mark with its code, until a sign of life", () => {
    const dead: Effect = { kind: "dead", code: "4004" };
    assert.deepEqual(folded([dead]).dead, { place: place(0, 2), code: "4004" });
    assert.equal("dead" in folded([dead], [alive]), false);
  });

  it("a review that only its own decision or a plain word of that program closes", () => {
    const [first] = folded([review]).reviews;
    assert.deepEqual(first, {
      program: program.id,
      due: noon + 9,
      place: place(0, 1),
      suffix: entryAt(noon, "0").suffix,
      sender,
    });
    const other: Effect = { ...review, program: "other" };
    const left = (...does: readonly Effect[]) =>
      folded([review], [other], does).reviews.map((one) => one.program);
    assert.deepEqual(left({ kind: "close-review", suffix: entryAt(noon, "0").suffix }), ["other"]);
    assert.deepEqual(left({ kind: "close-review", suffix: "another" }), [program.id, "other"]);
    assert.deepEqual(left(into), ["other"]);
    assert.deepEqual(left(out), ["other"]);
    assert.deepEqual(left(everything), []);
    assert.deepEqual(left({ ...out, scope: `sender:${sender}` } as Effect), [program.id, "other"]);
    assert.deepEqual(left(blocked), ["other"]);
  });

  it("twenty reviews of a program, and another program's beside them", () => {
    const doubts = (count: number) => Array.from({ length: count }, (): readonly Effect[] => [review]);
    const other: Effect = { ...review, program: "other" };
    assert.equal(folded(...doubts(20)).reviews.length, 20);
    assert.equal(folded(...doubts(21)).reviews.length, 20);
    assert.equal(folded(...doubts(20), [other]).reviews.length, 21);
  });

  it("the newest place, whichever entry came last", () => {
    const newer = step(newPerson(key), entryAt(noon + 1, "1", out));
    assert.deepEqual(newer.newest, place(1, 2));
    assert.deepEqual(step(newer, entryAt(noon, "0", into)).newest, place(1, 2));
  });
});

describe("the replies to count", () => {
  it("come to the same in whatever order they are counted", () => {
    const entries = [
      entryAt(noon, "1", answered("stop", tollFree)),
      entryAt(noon, "2", answered("help")),
      entryAt(noon, "3", answered("start")),
      entryAt(noon - 1, "4", answered("help", tollFree)),
    ];
    const count = (list: readonly HistoryEntry[]) => list.reduce(step, newPerson(key)).answered;
    const expected = [
      { at: noon - 1, program: program.id, sender: tollFree, meaning: "help" },
      { at: noon, program: program.id, sender: tollFree, meaning: "stop" },
      { at: noon, program: program.id, sender, meaning: "help" },
      { at: noon, program: program.id, sender, meaning: "start" },
    ];
    assert.deepEqual(count(entries), expected);
    assert.deepEqual(count(entries.toReversed()), expected);
  });

  it("are those of the three hours before the newest", () => {
    const ages = (...ats: readonly number[]) =>
      fold(
        key,
        ats.map((at, index) => entryAt(noon + at, `${index}`, answered("help"))),
      ).answered.map((one) => one.at - noon);
    assert.deepEqual(ages(0, 3 * hour), [3 * hour]);
    assert.deepEqual(ages(1, 3 * hour), [1, 3 * hour]);
  });
});

describe("taking back", () => {
  it("takes out the effects of the entry it names and of no other", () => {
    const kept = entryAt(noon, "1", out);
    const wrong = entryAt(noon + 1, "2", into);
    const back = entryAt(noon + 2, "3", { kind: "undo", of: wrong.suffix });
    assert.deepEqual(
      counting([back, wrong, kept]).map((entry) => entry.does.length),
      [1, 0, 1],
    );
    assert.equal(fold(key, [back, wrong, kept]).registers[own]?.state, "opted-out");
  });
});
