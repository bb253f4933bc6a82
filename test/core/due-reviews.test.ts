import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InvocationContext } from "@azure/functions";
import { reviewsDueHandler } from "../../src/functions/timers/reviews-due.ts";
import { hour, minute, second } from "../../src/core/instant.ts";
import type { Control } from "../../src/core/ports.ts";
import { receive } from "../../src/core/spine/receive.ts";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { decideOpenReview, openReviews, undoDecision } from "../../src/core/spine/reviews.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { createDoubtWorld, day, hand, start, until } from "../support/doubt-world.ts";
import { said } from "../support/circumstances.ts";
import { noon } from "../support/sim-events.ts";
import { createBackends, directPorts } from "../support/sim-ports.ts";
import { simPrograms } from "../support/sim-programs.ts";

const context = new InvocationContext({ functionName: "reviewsDue", logHandler: () => {} });
const timer = {
  isPastDue: false,
  schedule: { adjustForDST: false },
  scheduleStatus: { last: "", next: "", lastUpdated: "" },
};

/** That many people's doubts; each announcement of what the timer decides hangs for five seconds. */
const hangingTopic = async (people: number) => {
  let now = noon;
  const clock = { now: () => now };
  const backends = createBackends(clock, 1);
  const announce = async (_events: unknown, by: number) => {
    now = Math.min(now + 5 * second, by);
    return { kind: "later", code: "timeout" } as const;
  };
  const spine: Spine = {
    programs: simPrograms,
    read: () => ({ means: "review", rule: "doubt", literal: false }),
    ports: directPorts(clock, backends),
  };
  for (let each = 0; each < people; each += 1) {
    const person = `+1425555${String(1_000 + each)}` as const;
    await receive(spine, said("perhaps", { id: `m${each}`, from: person, person }), until);
  }
  now = noon + 10 * day;
  const left = async () => (await backends.control.listReviews(until)).rows.length;
  return { spine: { ...spine, ports: { ...spine.ports, announcer: { announce } } }, left, clock };
};

describe("the timer's time", () => {
  it("is a fresh one for each review, so that a hanging topic keeps no other waiting", async () => {
    const { spine, left } = await hangingTopic(12);
    await reviewsDueHandler(async () => spine)(timer, context);
    assert.equal(await left(), 0);
  });

  it("ends before the host ends it: the rest is next time's", async () => {
    const { spine, left, clock } = await hangingTopic(5);
    const end = clock.now() + 12 * second;
    assert.equal(await workDueReviews(spine, end), 3);
    assert.equal(await left(), 2);
    assert.equal(await workDueReviews(spine, clock.now() + minute), 2);
  });
});

describe("the review that has waited longest", () => {
  const oldest = ({ told }: ReturnType<typeof createDoubtWorld>) =>
    told("heed.review.oldest").map(({ dueInHours }) => dueInHours);

  it("is told of with the time it has left, while it is open", async () => {
    const world = createDoubtWorld();
    await world.text("cancel");
    world.at(start + 2 * day);
    await workDueReviews(world.spine, until);
    assert.deepEqual(oldest(world), [120]);
  });

  it("isn't one that a later word has settled: its row goes, and the next in line is told of", async () => {
    const world = createDoubtWorld();
    await world.text("cancel");
    world.at(start + hour);
    await world.text("STOP");
    await workDueReviews(world.spine, until);
    assert.deepEqual([oldest(world), await world.rows()], [[], []]);
    world.at(start + 2 * hour);
    await world.text("START");
    await world.text("cancel");
    await workDueReviews(world.spine, until);
    assert.deepEqual(oldest(world), [168]);
  });

  it("is one whose time is up, when the timer couldn't come before", async () => {
    const world = createDoubtWorld();
    await world.text("cancel");
    world.at(start + 7 * day + 3 * hour);
    await workDueReviews(world.spine, until);
    assert.deepEqual(oldest(world), [-3]);
  });
});

describe("a review's row", () => {
  it("stays where a decision is taken back while the row is being removed", async () => {
    const world = createDoubtWorld();
    await world.text("cancel");
    const [open] = (await openReviews(world.spine, until)).found;
    assert.ok(open);
    const { control } = world.spine.ports;
    const removeReview: Control["removeReview"] = async (row, by) => {
      world.at(start + second);
      await undoDecision(world.spine, row, hand, until);
      await control.removeReview(row, by);
    };
    const spine = { ...world.spine, ports: { ...world.spine.ports, control: { ...control, removeReview } } };
    await decideOpenReview(spine, { row: open.row, verdict: "opt-out", hand }, until);
    assert.equal((await world.person())?.reviews.length, 1);
    assert.deepEqual(await world.rows(), [open.row]);
  });
});
