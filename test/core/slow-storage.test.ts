import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { minute, second } from "../../src/core/instant.ts";
import type { PeopleRecord } from "../../src/core/ports.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { invocationBudget } from "../../src/core/spine/spine.ts";
import { visitErrand } from "../../src/core/spine/visit-errand.ts";
import { workErrand } from "../../src/core/spine/work-errand.ts";
import { errandWhere } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";

const stop = says("STOP", noon, ann, shortCode);

/** A world whose reply is still owed, and nobody at work on it. */
const owing = async () => {
  const world = createWorld();
  world.channel.plan({ outcome: { kind: "refused-for-now", code: "429" } });
  world.publish(stop);
  await world.run(() =>
    world.record.dump().errands[0]?.reply?.state === "waiting"
      ? { kind: "stop" }
      : { kind: "step", index: 0, fate: "go" },
  );
  const { person, suffix } = errandWhere(world);
  return { world, message: { person, suffix } };
};

const withRecord = (spine: Spine, record: PeopleRecord): Spine => ({
  ...spine,
  ports: { ...spine.ports, record },
});

describe("rule 3: a claim whose answer was lost is still a claim", () => {
  it("a second try that meets its own write goes on at once", async () => {
    const { world, message } = await owing();
    const { record } = world.direct.ports;
    let lost = 0;
    const twice: PeopleRecord = {
      ...record,
      mergeErrand: async (key, suffix, change, etag, until) => {
        const merged = await record.mergeErrand(key, suffix, change, etag, until);
        lost += 1;
        return lost === 1 ? record.mergeErrand(key, suffix, change, etag, until) : merged;
      },
    };
    const until = world.clock.now() + invocationBudget;
    const errand = await visitErrand(withRecord(world.direct, twice), message, until);
    assert.equal(errand?.reply?.state, "sent");
    assert.equal(world.channel.arrived.length, 1);
    await world.run();
    holdsAtRest(world);
  });
});

describe("rule 4: the queue's trouble goes back to the queue", () => {
  it("also when slow storage has eaten up the invocation's time", async () => {
    const { world, message } = await owing();
    const until = world.clock.now() + invocationBudget;
    let now = world.clock.now();
    const clock = { now: () => now };
    const before = world.queue.waiting().length;
    const { errands } = world.direct.ports;
    const given: number[] = [];
    const spine: Spine = {
      ...world.direct,
      ports: {
        ...world.direct.ports,
        clock,
        record: {
          ...world.direct.ports.record,
          readErrand: async () => {
            now = until + second;
            throw new Error("no answer in time");
          },
        },
        errands: {
          handOver: async (what, delay, by) => {
            given.push(by - now);
            await errands.handOver(what, delay, by);
          },
        },
      },
    };
    await workErrand(spine, message, until);
    assert.deepEqual(given, [5 * second]);
    assert.equal(world.queue.waiting().length, before + 1);
    assert.ok(now < noon + minute);
  });
});
