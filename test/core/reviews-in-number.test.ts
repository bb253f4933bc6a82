import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reviewsAtMost } from "../../src/core/fold.ts";
import { decideOpenReview, openReviews, undoDecision } from "../../src/core/spine/reviews.ts";
import { createDoubtWorld, hand, start, until } from "../support/doubt-world.ts";
import { ann } from "../support/sim-programs.ts";

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
      const [open] = (await openReviews(world.spine, until)).found;
      assert.ok(open, `review ${decided + 1} of ${count}`);
      assert.equal(open.row.suffix.slice(0, 15), String(start + decided * second).padStart(15, "0"));
      await decideOpenReview(world.spine, { row: open.row, verdict: "no-opt-out", hand }, until);
    }
    assert.deepEqual(await openReviews(world.spine, until), { found: [], unreadable: [] });
    assert.deepEqual((await world.person())?.reviews, []);
  });
});

describe("reviews as they are counted", () => {
  const opened = (world: Awaited<ReturnType<typeof doubts>>) =>
    world.reported().filter(({ name }) => name === "heed.review.opened");

  it("are those that opened, not every text in doubt", async () => {
    const world = await doubts(reviewsAtMost + 5);
    assert.equal(opened(world).length, reviewsAtMost);
    assert.deepEqual(opened(world)[0]?.facts, { program: "contoso-alerts" });
    const settled = await doubts(0);
    await settled.text("START");
    settled.at(start + second);
    await settled.text("cancel", start - second);
    assert.deepEqual(opened(settled), []);
  });

  it("count when their turn comes, and anew when a decision is taken back", async () => {
    const world = await doubts(reviewsAtMost + 1);
    const [first] = (await openReviews(world.spine, until)).found;
    assert.ok(first);
    await decideOpenReview(world.spine, { row: first.row, verdict: "no-opt-out", hand }, until);
    assert.equal(opened(world).length, reviewsAtMost + 1);
    world.at(start + 100 * second);
    await undoDecision(world.spine, first.row, hand, until);
    assert.equal(opened(world).length, reviewsAtMost + 2);
  });
});

describe("a decision that closed several reviews", () => {
  for (const [count, which] of [
    [2, 1],
    [45, 19],
  ] as const) {
    it(`opens all of them again when it is taken back, each with its row: number ${which + 1} of ${count}`, async () => {
      const world = await doubts(count);
      const { found: open } = await openReviews(world.spine, until);
      const decided = open[which];
      assert.ok(decided);
      await decideOpenReview(world.spine, { row: decided.row, verdict: "opt-out", hand }, until);
      world.at(start + 100 * second);
      await undoDecision(world.spine, decided.row, hand, until);
      const { found: after } = await openReviews(world.spine, until);
      assert.deepEqual(
        after.map(({ row }) => row.suffix),
        open.map(({ row }) => row.suffix),
      );
      assert.equal((await world.person())?.reviews.length, open.length);
    });
  }
});
