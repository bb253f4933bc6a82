import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold, reviewsAtMost } from "../../src/core/fold.ts";
import { day } from "../../src/core/instant.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { Program } from "../../src/core/program.ts";
import { askGate } from "../../src/core/spine/ask-gate.ts";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { decideOpenReview, openReviews, undoDecision } from "../../src/core/spine/reviews.ts";
import { untilOf } from "../../src/core/spine/spine.ts";
import { entryAt } from "../support/sim-entries.ts";
import { hear } from "../support/sim-asks.ts";
import { holdsAtRest, personIsFold } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { alerts, ann, offers, strayCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";

const hand = { by: "kim", evidence: "read it" };
const sender = { key: strayCode, type: "short-code", country: "US", optOutsManagedBy: "us" } as const;
/** The program that gets the sender later. */
const later: Program = { ...offers, senders: [...offers.senders, sender] };

/** What was said to a sender of no program, a minute apart, and what the gate says once a program has the sender. */
const worldAfter = async (...texts: readonly string[]) => {
  const world = createWorld({ announces: true });
  await hear(world, ...texts.map((text, index) => says(text, noon + index * 60_000, ann, strayCode)));
  holdsAtRest(world);
  let ids = 0;
  const newId = () => `id ${(ids += 1)}`;
  const ports = { ...world.direct.ports, newId };
  const spine = { ...world.direct, ports, programs: createPrograms([alerts, later]) };
  const gate = async (program = later) =>
    (await askGate(spine, { program, person: ann }, untilOf(spine))).reason;
  const rows = async () => (await openReviews(spine, untilOf(spine))).found.map(({ row }) => row);
  return { ...world, spine, gate, rows };
};

describe("a doubtful text to a sender of no program", () => {
  it("holds whichever program gets the sender, and no other", async () => {
    const { gate, rows } = await worldAfter("please cancel");
    assert.deepEqual([await gate(), await gate(alerts)], ["in-review", undefined]);
    const [row] = await rows();
    assert.deepEqual([row?.person, row && "program" in row], [ann, false]);
  });

  it("is announced as a review of no program", async () => {
    const { announcer } = await worldAfter("please cancel");
    assert.deepEqual(
      announcer.announced.map(({ type, subject, data }) => [type, subject, "program" in data]),
      [["Heed.ReviewOpened", "programs/unclaimed", false]],
    );
  });

  for (const [word, reason] of [
    ["STOP", "opted-out"],
    ["START", undefined],
  ] as const) {
    it(`is settled by ${word} to that sender`, async () => {
      const { gate, rows } = await worldAfter("please cancel", word);
      assert.deepEqual([await gate(), await rows()], [reason, []]);
    });
  }

  it("becomes an opt-out of the sender when nobody decides in time", async () => {
    const world = await worldAfter("please cancel");
    world.at(noon + 8 * day, () => {});
    await world.run();
    assert.equal(await workDueReviews(world.spine, world.clock.now() + 60_000), 1);
    assert.deepEqual([await world.gate(), await world.rows()], ["opted-out", []]);
    await world.run();
    personIsFold(world);
  });

  it("is decided by a person, and the decision taken back", async () => {
    const { gate, rows, spine } = await worldAfter("please cancel");
    const [row] = await rows();
    assert.ok(row);
    await decideOpenReview(spine, { row, verdict: "opt-out", hand }, untilOf(spine));
    assert.equal(await gate(), "opted-out");
    await undoDecision(spine, row, hand, untilOf(spine));
    assert.deepEqual([await gate(), await rows()], ["in-review", [row]]);
    await decideOpenReview(spine, { row, verdict: "no-opt-out", hand }, untilOf(spine));
    assert.equal(await gate(), undefined);
  });

  it("doesn't use up the room of another sender's doubts", () => {
    const doubt = (at: number, to: typeof strayCode | "short:88888") => {
      const { program: _, ...entry } = entryAt(noon + at, `${at}`, { kind: "review", due: noon });
      return { ...entry, sender: to };
    };
    const many = Array.from({ length: reviewsAtMost + 1 }, (_each, at) => doubt(at, strayCode));
    const { reviews } = fold(ann, [...many, doubt(99, "short:88888")]);
    assert.equal(reviews.length, reviewsAtMost + 1);
    assert.equal(reviews.at(-1)?.sender, "short:88888");
  });
});
