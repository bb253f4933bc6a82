import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import type { PeopleRecord } from "../../src/core/ports.ts";
import { finish } from "../../src/core/spine/finish.ts";
import { heldStop, until } from "../support/held.ts";
import { noon } from "../support/sim-events.ts";
import { ann } from "../support/sim-programs.ts";

const busy = { outcome: { kind: "refused-for-now", code: "429" } } as const;

/** Before each of these settles the row is written by somebody else: in our name, or with a claim of its own. */
const meddled = async (times: number, token = "t") => {
  let left = times;
  const world = await heldStop({}, ({ record }) => {
    const mergeErrand: PeopleRecord["mergeErrand"] = async (key, suffix, change, etag, by) => {
      if (left > 0) {
        left -= 1;
        const now = await record.readErrand(key, suffix, by);
        const claim = { token, until: noon + 15_000 };
        await record.mergeErrand(key, suffix, { claim, settled: false }, now?.etag ?? "", by);
      }
      return record.mergeErrand(key, suffix, change, etag, by);
    };
    return { record: { ...record, mergeErrand } };
  });
  return world;
};

describe("the one write of all outcomes", () => {
  for (const times of [1, 2]) {
    it(`is made again where the row has changed and the claim is still ours (${times})`, async () => {
      const world = await meddled(times);
      await finish(world.spine, world.held, until);
      assert.deepEqual([world.stored().settled, world.stored().reply?.state], [true, "sent"]);
      assert.deepEqual([world.waits(), world.reported()], [[], ["heed.reply.sent"]]);
    });
  }

  it("is missed after three: the errand comes back when the claim has ended", async () => {
    const world = await meddled(3);
    world.at(noon + 1_000);
    await finish(world.spine, world.held, until);
    assert.equal(world.stored().settled, false);
    assert.deepEqual(world.waits(), [14]);
    assert.deepEqual(world.reported(), ["heed.settle.missed", "heed.reply.sent", "heed.errand.handed-over"]);
  });

  it("is left to whoever has taken the errand over", async () => {
    const world = await meddled(1, "another");
    world.channel.plan(busy);
    await finish(world.spine, world.held, until);
    assert.equal(world.stored().claim.token, "another");
    assert.deepEqual(world.waits(), []);
    assert.deepEqual(world.reported(), ["heed.reply.waiting"]);
  });

  it("is nobody's where the row is gone", async () => {
    const world = await heldStop();
    const held = { ...world.held, errand: { ...world.held.errand, suffix: "gone" } };
    await finish(world.spine, held, until);
    assert.deepEqual(world.waits(), []);
  });
});

describe("a settle that storage doesn't take", () => {
  const failing = (error: Error) => {
    const mergeErrand = async (): Promise<never> => {
      throw error;
    };
    return heldStop({}, ({ record }) => ({ record: { ...record, mergeErrand } }));
  };

  it("is made up for when the claim has ended, and says so", async () => {
    const world = await failing(new RecordUnreachable("down"));
    await finish(world.spine, world.held, until);
    assert.deepEqual(world.queue.waiting()[0]?.message, { person: ann, suffix: world.held.errand.suffix });
    assert.deepEqual(world.waits(), [15]);
    assert.ok(world.reported().includes("heed.settle.missed"));
  });

  it("is made up for at once where the claim has ended already", async () => {
    const world = await failing(new RecordUnreachable("down"));
    world.at(noon + 14_000);
    world.channel.slow = async () => {
      world.at(noon + 16_000);
    };
    await finish(world.spine, world.held, noon + 60_000);
    assert.deepEqual(world.telemetry.reported.at(-1), {
      name: "heed.errand.handed-over",
      facts: { delay: 0 },
    });
  });

  it("waits for the claim's end whatever else would come sooner", async () => {
    const world = await failing(new RecordUnreachable("down"));
    world.channel.plan(busy);
    await finish(world.spine, world.held, until);
    assert.deepEqual(world.waits(), [15]);
  });

  it("lets a fault through that isn't storage's", async () => {
    const world = await failing(new TypeError("ours"));
    await assert.rejects(finish(world.spine, world.held, until), TypeError);
  });
});
