import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { decideOpenReview, openReviews, undoDecision } from "../../src/core/spine/reviews.ts";
import { createDoubtWorld, day, hand, start, until } from "../support/doubt-world.ts";

const minute = 60_000;

/** As many doubtful texts, a minute apart; the one at this index decided by hand an hour later, and taken back. */
const takenBack = async (count: number, index: number, after = 60 * minute) => {
  const world = createDoubtWorld();
  for (let each = 0; each < count; each += 1) {
    world.at(start + each * minute);
    await world.text("cancel");
  }
  const { found } = await openReviews(world.spine, until);
  const decided = found[index];
  assert.ok(decided);
  world.at(start + 60 * minute);
  await decideOpenReview(world.spine, { row: decided.row, verdict: "opt-out", hand }, until);
  world.at(start + 60 * minute + after);
  await undoDecision(world.spine, decided.row, hand, until);
  return { ...world, opened: found.map(({ row }) => row) };
};

const stays = async (world: Awaited<ReturnType<typeof takenBack>>) => {
  assert.equal(await workDueReviews(world.spine, until), 0);
  assert.equal(await world.standing(), "unknown");
  const { found } = await openReviews(world.spine, until);
  assert.deepEqual(
    found.map(({ row }) => row),
    world.opened,
  );
};

describe("a review whose decision a person took back stays with people", () => {
  it("when its time is up", async () => {
    const world = await takenBack(1, 0);
    world.at(start + 7 * day);
    await stays(world);
  });

  it("when its time had been up before that", async () => {
    await stays(await takenBack(1, 0, 8 * day));
  });

  it("with those that the decision had closed along with it", async () => {
    const world = await takenBack(3, 2);
    world.at(start + 8 * day);
    await stays(world);
  });

  it("while the timer decides what came after it", async () => {
    const world = await takenBack(2, 0);
    world.at(start + 8 * day);
    assert.equal(await workDueReviews(world.spine, until), 1);
    assert.equal(await world.standing(), "opted-out");
  });

  it("until one of them decides it anew", async () => {
    const world = await takenBack(1, 0);
    const [row] = world.opened;
    assert.ok(row);
    await decideOpenReview(world.spine, { row, verdict: "opt-out", hand }, until);
    assert.equal(await world.standing(), "opted-out");
  });
});
