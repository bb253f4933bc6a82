import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { errandWhere, gate, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest, textsOf } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { alerts, ann, shortCode, tollFree } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { Choose } from "../support/sim-world.ts";

const stop = says("STOP", noon, ann, shortCode);

/** Everybody in turn, until such a call is about to be made. */
const until =
  (call: string): Choose =>
  (steps) => {
    const index = steps.findIndex((step) => step.call === call);
    return index >= 0 ? { kind: "stop" } : { kind: "step", index: 0, fate: "go" };
  };

describe("rule 1: the opt-out is durable before anything is said", () => {
  it("stands in the record when the reply is about to leave", async () => {
    const world = createWorld();
    world.publish(stop);
    assert.equal(await world.run(until("channel.send")), "stopped");
    assert.equal(standingIn(world), "opted-out");
    assert.equal(errandWhere(world).reply?.state, "sending");
  });

  it("is not undone by a failed reply", async () => {
    const world = createWorld();
    world.channel.always({ outcome: { kind: "refused", code: "400" } });
    await hear(world, stop);
    assert.equal(standingIn(world), "opted-out");
    assert.equal(errandWhere(world).reply?.state, "failed");
    assert.deepEqual(world.failures, []);
    holdsAtRest(world);
  });

  it("says nothing at all where the record can't take it", async () => {
    const world = createWorld();
    world.record.switches.failing = true;
    world.at(noon + 60_000, () => {
      world.record.switches.failing = false;
    });
    world.publish(stop);
    await world.run((steps, now) => {
      if (now < noon + 60_000) assert.equal(world.channel.tries.length, 0);
      return { kind: "step", index: steps.length - 1, fate: "go" };
    });
    assert.equal(world.channel.arrived.length, 1);
  });

  it("lets a reply to a keyword through to somebody who is opted out, and nothing else", async () => {
    const world = createWorld();
    await hear(world, stop);
    assert.deepEqual(textsOf(world), [`12345 → ${ann}: ${alerts.replies.stop["en"]}`]);
    for (const sender of [undefined, shortCode, tollFree] as const) {
      assert.equal((await gate(world, sender)).allowed, false);
    }
  });
});

describe("rule 2: delivery is at least once, unordered and several at a time: the transaction decides", () => {
  for (const copies of [2, 3, 7]) {
    it(`${copies} workers with the same event leave one entry, one person, one reply`, async () => {
      const world = createWorld();
      world.publish(stop, { copies });
      await world.run();
      const { entries, people, errands } = world.record.dump();
      assert.deepEqual([entries.length, people.length, errands.length], [1, 1, 1]);
      assert.equal(world.channel.arrived.length, 1);
      assert.deepEqual(world.failures, []);
      holdsAtRest(world);
    });
  }

  it("a conflict means reading again and deciding again, not that somebody else did it", async () => {
    const world = createWorld();
    world.publish(stop);
    world.publish(says("HELP", noon + 1_000, ann, shortCode));
    // Both read before either writes, so that the second write meets the first one's person.
    await world.run((steps) => {
      const reading = steps.findIndex((step) => step.call === "record.readPerson");
      return { kind: "step", index: Math.max(0, reading), fate: "go" };
    });
    assert.equal(world.record.dump().entries.length, 2);
    assert.ok(
      world.taken.some((step) => step.heard.includes('"conflict"')),
      "there was a conflict",
    );
    assert.equal(world.channel.arrived.length, 2);
    holdsAtRest(world);
  });

  it("a write whose answer is cut is met again as our own and finished", async () => {
    const world = createWorld();
    world.record.switches.cutAnswers = 1;
    await hear(world, stop);
    assert.equal(world.failures.length, 1);
    assert.equal(world.record.dump().entries.length, 1);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("an own write met within one call, as after an SDK's silent retry, is finished at once", async () => {
    const world = createWorld();
    const { commit } = world.record;
    let isFirst = true;
    const commitTwice: typeof commit = async (change, till) => {
      const done = await commit(change, till);
      if (!isFirst) return done;
      isFirst = false;
      return commit(change, till);
    };
    Object.assign(world.record, { commit: commitTwice });
    await hear(world, stop);
    assert.equal(world.channel.arrived.length, 1);
    assert.ok(!world.taken.some((step) => step.call === "queue.handOver"), "without the queue");
  });
});
