import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold } from "../../src/core/fold.ts";
import type { Effect } from "../../src/core/history.ts";
import { entryAt, everything, key, out, own, program } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";

const alive: Effect = { kind: "alive" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };
const question: Effect = { kind: "question", program: program.id, until: noon + 5 };
const accept: Effect = { kind: "accept", program: program.id };
/** One entry a millisecond, from noon on. */
const folded = (...each: readonly (readonly Effect[])[]) =>
  fold(
    key,
    each.map((does, index) => entryAt(noon + index, `${index}`, ...does)),
  );

describe("a question", () => {
  it("is open until a plain word to that program", () => {
    const other: Effect = { ...question, program: "other" };
    const left = (...does: readonly Effect[]) => Object.keys(folded([question], [other], does).questions);
    const { suffix } = entryAt(noon, "0", question);
    assert.deepEqual(folded([question]).questions, {
      [program.id]: { place: { at: noon, rank: 1, hash: "0".repeat(32) }, until: noon + 5, suffix },
    });
    assert.deepEqual(left(alive), [program.id, "other"]);
    assert.deepEqual(left(out), ["other"]);
    assert.deepEqual(left(accept), ["other"]);
    assert.deepEqual(left(everything), []);
  });

  it("is closed by a doubt of that program, also by one that waits in line", () => {
    const doubts = (count: number) => Array.from({ length: count }, () => [review]);
    const other: Effect = { ...question, program: "other" };
    for (const count of [0, 20]) {
      const { questions } = folded(...doubts(count), [question], [other], [review]);
      assert.deepEqual(Object.keys(questions), ["other"]);
    }
  });

  it("is answered by YES up to its last millisecond", () => {
    const yes = (at: number) =>
      fold(key, [entryAt(noon, "0", question), entryAt(at, "1", accept)]).registers[own]?.state;
    assert.equal(yes(noon + 5), "opted-in");
    assert.equal(yes(noon + 6), undefined);
  });
});
