import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AnnouncedEvent, Errand } from "../../src/core/errand.ts";
import { RecordUnreachable } from "../../src/core/faults.ts";
import type { SendOutcome } from "../../src/core/ports.ts";
import { finish } from "../../src/core/spine/finish.ts";
import { heldStop, until } from "../support/held.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, ann } from "../support/sim-programs.ts";

const minute = 60_000;
const event: AnnouncedEvent = { id: "e", type: "Heed.OptedOut", subject: "s", at: noon, data: {} };
const announcement: Errand["announcement"] = { state: "owed", events: [event], attempts: 0 };
const doubt = (of: string) => ({ of, program: alerts.id, due: noon + 9 });
const reviews: Errand["reviews"] = { state: "owed", attempts: 0, rows: [doubt("one"), doubt("two")] };
const busy = (retryAfter?: number): SendOutcome => ({
  kind: "refused-for-now",
  code: "429",
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const down = async (): Promise<never> => {
  throw new RecordUnreachable("down");
};

/** Ports where the line of the activity can't be written just now. */
const noActivity: Parameters<typeof heldStop>[1] = ({ record }) => ({
  record: { ...record, writeActivity: down },
});

describe("finish, when all goes well", () => {
  it("sends, notes, settles, hands nothing over, and returns what it wrote", async () => {
    const world = await heldStop();
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done, world.stored());
    assert.deepEqual(
      [done.settled, done.reply?.state, done.activity.state, done.activity.attempts],
      [true, "sent", "done", 1],
    );
    assert.deepEqual(done.claim, world.held.errand.claim);
    assert.deepEqual(world.record.dump().activity, [world.held.errand.activity.line]);
    assert.deepEqual(world.waits(), []);
    assert.deepEqual(world.reported(), ["heed.reply.sent"]);
    assert.deepEqual([done.announcement, done.reviews], [undefined, undefined]);
  });

  it("announces, and keeps of the announcement only that it was made", async () => {
    const world = await heldStop({ announcement }, ({ announcer }) => ({ announcer }));
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done.announcement, { state: "done", events: [], attempts: 1 });
    assert.deepEqual(world.announcer.announced, [event]);
    assert.ok(done.settled);
    const sent = world.telemetry.reported.find(({ name }) => name === "heed.announcement.sent");
    assert.deepEqual(sent?.facts, { count: 1 });
  });

  it("writes the row of every review that was opened", async () => {
    const world = await heldStop({ reviews });
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done.reviews, { ...reviews, state: "done", attempts: 1 });
    const { rows } = await world.control.listReviews(until);
    assert.deepEqual(
      rows.toSorted((a, b) => a.suffix.localeCompare(b.suffix)),
      ["one", "two"].map((suffix) => ({ person: ann, suffix, program: alerts.id, due: noon + 9 })),
    );
  });

  it("notes and settles where no reply is owed", async () => {
    const { reply: _, ...silent } = (await heldStop()).held.errand;
    const world = await heldStop();
    const done = await finish(world.spine, { ...world.held, errand: silent }, until);
    assert.deepEqual([done.settled, done.activity.state, done.reply], [true, "done", undefined]);
    assert.deepEqual([world.channel.tries, world.reported()], [[], []]);
  });

  it("leaves alone what is done", async () => {
    const first = await heldStop();
    const { activity, reply } = first.held.errand;
    assert.ok(reply);
    const world = await heldStop(
      {
        activity: { ...activity, state: "done", attempts: 1 },
        reply: { ...reply, state: "sent", attempts: 1 },
        announcement: { state: "done", events: [], attempts: 1 },
        reviews: { ...reviews, state: "done", attempts: 1 },
      },
      ({ announcer }) => ({ announcer }),
    );
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done, { ...world.held.errand, settled: true });
    assert.deepEqual([world.channel.tries, world.announcer.announced], [[], []]);
    assert.deepEqual([world.record.dump().activity, (await world.control.listReviews(until)).rows], [[], []]);
    assert.deepEqual(world.reported(), [], "and says nothing of it again");
  });
});

describe("finish, when something has to wait", () => {
  it("writes down the attempt, ends its claim and hands the errand over", async () => {
    const world = await heldStop();
    world.channel.plan({ outcome: busy() });
    world.at(noon + 7);
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done, world.stored());
    assert.deepEqual([done.settled, done.reply?.state, done.reply?.attempts], [false, "waiting", 1]);
    assert.deepEqual(done.claim, { token: "t", until: noon + 7 });
    assert.deepEqual(
      world.queue.waiting().map(({ message }) => message),
      [{ person: ann, suffix: done.suffix }],
    );
    assert.deepEqual(world.waits(), [5]);
    assert.deepEqual(world.reported(), ["heed.reply.waiting", "heed.errand.handed-over"]);
    assert.deepEqual(world.telemetry.reported.at(-1)?.facts, { delay: 5_000 });
  });

  it("announces again after the delay of its attempts, or of the topic's own", async () => {
    for (const [attempts, retryAfter, seconds] of [
      [0, undefined, 5],
      [2, undefined, 20],
      [0, 77_000, 77],
    ] as const) {
      const world = await heldStop(
        { announcement: { state: "waiting", events: [event], attempts } },
        ({ announcer }) => ({ announcer }),
      );
      world.announcer.plan({
        kind: "later",
        code: "503",
        ...(retryAfter === undefined ? {} : { retryAfter }),
      });
      const done = await finish(world.spine, world.held, until);
      assert.deepEqual(done.announcement, { state: "waiting", events: [event], attempts: attempts + 1 });
      assert.deepEqual([world.waits(), done.settled], [[seconds], false]);
      const waiting = world.telemetry.reported.find(({ name }) => name === "heed.announcement.waiting");
      assert.deepEqual(waiting?.facts, { code: "503", attempts: attempts + 1 });
    }
  });

  it("keeps an announcement that was promised while no topic is configured any more", async () => {
    const world = await heldStop({ announcement });
    const done = await finish(world.spine, world.held, until);
    assert.deepEqual(done.announcement, { state: "waiting", events: [event], attempts: 1 });
    const waiting = world.telemetry.reported.find(({ name }) => name === "heed.announcement.waiting");
    assert.equal(waiting?.facts["code"], "no-topic");
  });

  it("keeps the activity's line, and a review's row, until storage takes them", async () => {
    const noted = await heldStop({}, noActivity);
    const { activity, settled } = await finish(noted.spine, noted.held, until);
    assert.deepEqual([activity.state, activity.attempts, settled, noted.waits()], ["owed", 1, false, [5]]);
    const opened = await heldStop({ reviews }, ({ control }) => ({
      control: { ...control, openReview: down },
    }));
    const done = await finish(opened.spine, opened.held, until);
    assert.deepEqual([done.reviews, done.settled], [{ ...reviews, attempts: 1 }, false]);
    for (const [world, what] of [
      [noted, "activity"],
      [opened, "reviews"],
    ] as const) {
      const waiting = world.telemetry.reported.find(({ name }) => name === "heed.activity.waiting");
      assert.deepEqual(waiting?.facts, { what, attempts: 1 });
    }
  });

  it("waits longer for the activity's line the oftener it has failed", async () => {
    const { errand } = (await heldStop()).held;
    const world = await heldStop({ activity: { ...errand.activity, attempts: 3 } }, noActivity);
    await finish(world.spine, world.held, until);
    assert.deepEqual(world.waits(), [40]);
  });

  it("comes back for the soonest; but never before the reply, whose provider may have named a time", async () => {
    const both = { announcement: { ...announcement, attempts: 3 } } as const;
    const others = await heldStop(both, noActivity);
    await finish(others.spine, others.held, until);
    assert.deepEqual(others.waits(), [5]);
    const world = await heldStop(both, noActivity);
    world.channel.plan({ outcome: busy(2 * minute) });
    await finish(world.spine, world.held, until);
    assert.deepEqual(world.waits(), [120]);
  });

  it("lets a fault through that isn't storage's", async () => {
    const world = await heldStop({}, ({ record }) => ({
      record: { ...record, writeActivity: () => Promise.reject(new TypeError("ours")) },
    }));
    await assert.rejects(finish(world.spine, world.held, until), TypeError);
  });
});
