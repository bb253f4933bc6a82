import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import { reviewsAtMost } from "../../src/core/fold.ts";
import type { PeopleRecord } from "../../src/core/ports.ts";
import { decideOpenReview, openReviews, undoDecision, workDueReviews } from "../../src/core/spine/reviews.ts";
import { createDoubtWorld, day, hand, start, until } from "../support/doubt-world.ts";
import { ann, bob } from "../support/sim-programs.ts";

const second = 1_000;

const doubts = async (count: number) => {
  const world = createDoubtWorld();
  for (let index = 0; index < count; index += 1) {
    world.at(start + index * second);
    await world.text("cancel");
  }
  return world;
};

describe("doubtful texts without end", () => {
  it("leave a row of bounded size, the gate closed, and every text in the history", async () => {
    const world = await doubts(reviewsAtMost + 5);
    assert.equal((await world.person())?.reviews.length, reviewsAtMost);
    assert.equal((await world.rows()).length, reviewsAtMost);
    const history = await world.spine.ports.record.readHistory(ann, until);
    assert.equal(history.filter((entry) => entry.reading?.means === "review").length, reviewsAtMost + 5);
  });

  it("are decided one after the other: each decision makes room for the next in line", async () => {
    const count = reviewsAtMost + 2;
    const world = await doubts(count);
    for (let decided = 0; decided < count; decided += 1) {
      const [open] = await openReviews(world.spine, until);
      assert.ok(open, `review ${decided + 1} of ${count}`);
      assert.equal(open.row.suffix.slice(0, 15), String(start + decided * second).padStart(15, "0"));
      await decideOpenReview(world.spine, { row: open.row, verdict: "no-opt-out", hand }, until);
    }
    assert.deepEqual(await openReviews(world.spine, until), []);
    assert.deepEqual((await world.person())?.reviews, []);
  });
});

describe("a decision that closed several reviews", () => {
  for (const [count, which] of [
    [2, 1],
    [45, 19],
  ] as const) {
    it(`opens all of them again when it is taken back, each with its row: number ${which + 1} of ${count}`, async () => {
      const world = await doubts(count);
      const open = await openReviews(world.spine, until);
      const decided = open[which];
      assert.ok(decided);
      await decideOpenReview(world.spine, { row: decided.row, verdict: "opt-out", hand }, until);
      world.at(start + 100 * second);
      await undoDecision(world.spine, decided.row, hand, until);
      const after = await openReviews(world.spine, until);
      assert.deepEqual(
        after.map(({ row }) => row.suffix),
        open.map(({ row }) => row.suffix),
      );
      assert.equal((await world.person())?.reviews.length, open.length);
    });
  }
});

describe("rule 4: one person's trouble isn't another's, at the timer", () => {
  it("decides the reviews that are due behind one that can't be read, and fails for that one", async () => {
    const world = await doubts(1);
    const { control, record } = world.spine.ports;
    await control.openReview(
      { person: bob, suffix: `${"0".repeat(15)}|${"b".repeat(32)}`, program: world.program.id, due: 1 },
      until,
    );
    const damaged: PeopleRecord = {
      ...record,
      readHistory: async (key, by) => {
        if (key === bob) throw new RecordUnreachable("a history row that this version can't read");
        return record.readHistory(key, by);
      },
    };
    const spine = { ...world.spine, ports: { ...world.spine.ports, record: damaged } };
    world.at(start + 7 * day);
    await assert.rejects(workDueReviews(spine, until), RecordUnreachable);
    assert.equal(await world.standing(), "opted-out");
    assert.deepEqual(
      (await world.rows()).map((row) => row.person),
      [bob],
    );
  });
});
