import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import type { PeopleRecord } from "../../src/core/ports.ts";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { openReviews } from "../../src/core/spine/reviews.ts";
import { createDoubtWorld, day, start, until } from "../support/doubt-world.ts";
import { bob } from "../support/sim-programs.ts";

const bobs = `${"0".repeat(15)}|${"b".repeat(32)}`;

/** Ann's review, and before it one of Bob's whose history is of a newer version. */
const besideDamage = async () => {
  const world = createDoubtWorld();
  await world.text("cancel");
  const { control, record } = world.spine.ports;
  await control.openReview({ person: bob, suffix: bobs, program: world.program.id, due: 1 }, until);
  const fail = (): never => {
    throw new RecordUnreachable("a row that this version can't read");
  };
  const damaged: PeopleRecord = {
    ...record,
    readPerson: async (key, by) => (key === bob ? fail() : record.readPerson(key, by)),
    readHistory: async (key, by) => (key === bob ? fail() : record.readHistory(key, by)),
  };
  return { ...world, spine: { ...world.spine, ports: { ...world.spine.ports, record: damaged } } };
};

/** Ann's review beside a row that nobody can read. */
const besideOddRow = async () => {
  const world = createDoubtWorld();
  await world.text("cancel");
  const { control } = world.spine.ports;
  const listReviews: typeof control.listReviews = async (by) => ({
    ...(await control.listReviews(by)),
    unreadable: ["odd"],
  });
  const ports = { ...world.spine.ports, control: { ...control, listReviews } };
  return { ...world, spine: { ...world.spine, ports } };
};

describe("rule 4: one review that can't be read isn't another's trouble", () => {
  for (const [what, make, unreadable] of [
    ["somebody's record", besideDamage, bobs],
    ["a review's row", besideOddRow, "odd"],
  ] as const) {
    it(`lists the others where ${what} can't be read, and names it`, async () => {
      const { spine, rows } = await make();
      const open = await openReviews(spine, until);
      const [row] = (await rows()).filter(({ person }) => person !== bob);
      assert.deepEqual([open.found.map((one) => one.row), open.unreadable], [[row], [unreadable]]);
    });

    it(`decides the others that are due where ${what} can't be read, and fails for it`, async () => {
      const world = await make();
      world.at(start + 7 * day);
      await assert.rejects(workDueReviews(world.spine, until), RecordUnreachable);
      assert.equal(await world.standing(), "opted-out");
      assert.deepEqual(
        (await world.rows()).filter(({ person }) => person !== bob),
        [],
      );
    });
  }
});
