import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { QuarantineUnreachable, QueueUnreachable, RecordUnreachable } from "../../src/core/faults.ts";
import { hour, minute, second } from "../../src/core/instant.ts";
import { errandWhere, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

const stop = says("STOP", noon, ann, shortCode);
const odd = { id: "odd", eventType: "Microsoft.Communication.SMSReceived", data: "abc" };
const refused = (retryAfter?: number) =>
  ({
    outcome: { kind: "refused-for-now", code: "429", ...(retryAfter === undefined ? {} : { retryAfter }) },
  }) as const;

/** When such a call was made, in seconds since the event. */
const secondsOf = (world: World, call: string): readonly number[] =>
  world.taken.filter((step) => step.call === call).map((step) => (step.at - noon) / second);

const failureKinds = (world: World): readonly unknown[] =>
  world.failures.map(({ error }) => (error instanceof Error ? error.constructor : error));

const endFailing = (world: World, at: number): void => {
  world.at(at, () => {
    for (const { switches } of [world.record, world.queue, world.quarantine]) switches.failing = false;
  });
};

describe("rule 4: one person's trouble isn't another's", () => {
  it("trouble with ACS acknowledges the event and goes to the queue after 5, 15, 30, 60 and 120 s", async () => {
    const world = createWorld();
    world.channel.always(refused());
    await hear(world, stop);
    assert.deepEqual(world.failures, []);
    assert.deepEqual(secondsOf(world, "channel.send"), [0, 5, 20, 50, 110, 230]);
    assert.equal(errandWhere(world).reply?.state, "expired");
    assert.equal(world.clock.now(), noon + 5 * minute);
    holdsAtRest(world);
  });

  it("a provider's Retry-After comes before our own delays", async () => {
    const world = createWorld();
    world.channel.plan(refused(42 * second));
    await hear(world, stop);
    assert.deepEqual(secondsOf(world, "channel.send"), [0, 42]);
    assert.equal(errandWhere(world).reply?.state, "sent");
  });

  it("a Retry-After of nothing is waited for a second: nobody is asked without end", async () => {
    const world = createWorld();
    world.channel.plan(...Array.from({ length: 3 }, () => refused(0)));
    await hear(world, stop);
    assert.deepEqual(secondsOf(world, "channel.send"), [0, 1, 2, 3]);
  });

  it("a reply is never tried past its deadline, whatever Retry-After says", async () => {
    const world = createWorld();
    world.channel.plan(refused(2 * hour));
    await hear(world, stop);
    assert.deepEqual(secondsOf(world, "channel.send"), [0]);
    assert.equal(errandWhere(world).reply?.state, "expired");
    assert.equal(world.clock.now(), noon + 5 * minute);
  });

  it("an announcement is tried without end, doubling to an hour", async () => {
    const world = createWorld({ announces: true });
    world.announcer.always({ kind: "later", code: "503" });
    world.at(noon + 5 * hour, () => world.announcer.always(undefined));
    await hear(world, stop);
    const gaps = secondsOf(world, "topic.announce").map((at, index, all) => at - (all[index - 1] ?? 0));
    assert.deepEqual(gaps.slice(0, 13), [0, 5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600]);
    assert.equal(errandWhere(world).announcement?.state, "done");
    assert.deepEqual(world.failures, []);
  });

  it("the event fails when the record can't be reached", async () => {
    const world = createWorld();
    world.record.switches.failing = true;
    endFailing(world, noon + 5 * second);
    await hear(world, stop);
    assert.deepEqual(failureKinds(world), [RecordUnreachable]);
    assert.equal(standingIn(world), "opted-out");
    holdsAtRest(world);
  });

  it("the event fails when something must be handed over and the queue can't be reached", async () => {
    const world = createWorld();
    world.queue.switches.failing = true;
    world.channel.plan(refused());
    endFailing(world, noon + 5 * second);
    await hear(world, stop);
    assert.deepEqual(failureKinds(world), [QueueUnreachable]);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("the queue being down fails nothing where nothing must be handed over", async () => {
    const world = createWorld();
    world.queue.switches.failing = true;
    await hear(world, stop, stop);
    assert.deepEqual(world.failures, []);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("a malformed event is quarantined and acknowledged; it fails only while the quarantine can't be reached", async () => {
    const world = createWorld();
    await hear(world, odd);
    assert.deepEqual(world.failures, []);
    assert.equal(world.quarantine.contents().length, 1);

    const down = createWorld();
    down.quarantine.switches.failing = true;
    endFailing(down, noon + 5 * second);
    await hear(down, odd);
    assert.deepEqual(failureKinds(down), [QuarantineUnreachable]);
    assert.equal(down.quarantine.contents().length, 1);
  });

  it("queue messages hold the person's key and the suffix only", async () => {
    const handed: unknown[] = [];
    const world = createWorld();
    Object.assign(world.queue, {
      handOver: async (message: unknown) => {
        handed.push(message);
      },
    });
    world.channel.plan(refused());
    await hear(world, stop);
    const { person, suffix } = errandWhere(world);
    assert.deepEqual(handed, [{ person, suffix }]);
  });

  it("trouble of the queue's own function goes back to the queue, not to poison", async () => {
    const world = createWorld();
    world.channel.plan(refused());
    world.at(noon + 4 * second, () => {
      world.record.switches.failing = true;
    });
    endFailing(world, noon + 50 * second);
    await hear(world, stop);
    assert.deepEqual(world.failures, []);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });
});
