import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hour, minute, second } from "../../src/core/instant.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import { hear } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { deliveredReport, noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

const person = (index: number): PersonKey => `+1425555${String(1_000 + index)}`;
const found = (world: World): number =>
  world.telemetry.reported.filter((event) => event.name === "heed.bypass.found").length;

/** A text that went out first at one instant and was delivered at another. */
const delivered = (first: number, at: number, to: PersonKey = ann) =>
  deliveredReport(at, to, shortCode, { firstAttempt: first });

describe("a bypass: a text that somebody else's system sent to a person who had opted out", () => {
  it("a campaign of 1,000 texts whose reports arrive after 30 STOPs raises none; one tried an hour later does", async () => {
    const world = createWorld();
    for (let index = 0; index < 30; index += 1) {
      world.publish(says("STOP", noon + index * second, person(index * 33), shortCode));
    }
    await world.run();
    for (let index = 0; index < 1_000; index += 1) {
      world.publish(delivered(noon - minute, noon + 20 * minute, person(index)), {
        at: noon + 20 * minute + Math.floor(index / 10) * second,
      });
    }
    await world.run();
    assert.equal(found(world), 0);
    assert.equal(world.record.dump().entries.length, 30, "ordinary reports are counted, not stored");

    await hear(world, delivered(noon + hour, noon + hour, person(33)));
    assert.equal(found(world), 1);
    const kept = world.record.dump().entries.filter((entry) => entry.bypass !== undefined);
    assert.deepEqual(
      kept.map((entry) => [entry.person, entry.bypass?.optedOutSince]),
      [[person(33), noon + second]],
    );
    holdsAtRest(world);
  });

  it("within the grace of fifteen minutes is none, a moment later is one", async () => {
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, shortCode), delivered(noon + 15 * minute, noon + 15 * minute));
    assert.equal(found(world), 0);
    await hear(world, delivered(noon + 15 * minute + 1, noon + 15 * minute + 2));
    assert.equal(found(world), 1);
  });

  it("is judged by the first attempt, however late the last one was", async () => {
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, shortCode), delivered(noon - second, noon + 3 * hour));
    assert.equal(found(world), 0);
  });

  for (const attempt of [noon + hour, noon + 4 * hour]) {
    it(`counts from the start of the unbroken run, tried ${(attempt - noon) / hour} h after it: a repeated STOP hides nothing`, async () => {
      const world = createWorld();
      for (const at of [noon, noon + 2 * hour]) world.publish(says("STOP", at, ann, shortCode), { at });
      await world.run();
      await hear(world, delivered(attempt, noon + 5 * hour));
      assert.equal(found(world), 1);
      const entry = world.record.dump().entries.find((one) => one.bypass !== undefined);
      assert.equal(entry?.bypass?.optedOutSince, noon);
    });
  }

  it("our own reply's delivery is none, whenever it comes", async () => {
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, shortCode));
    const tag = world.channel.arrived[0]?.tag;
    assert.ok(tag !== undefined);
    await hear(world, deliveredReport(noon + 2 * hour, ann, shortCode, { tag }));
    assert.equal(found(world), 0);
    assert.equal(world.record.dump().errands.find((errand) => errand.reply)?.reported?.class, "delivered");
  });

  it("a tag of ours that names no reply of ours proves nothing", async () => {
    const world = createWorld();
    const tag = `heed1|${String(noon).padStart(15, "0")}|${"0".repeat(32)}`;
    await hear(
      world,
      says("STOP", noon, ann, shortCode),
      deliveredReport(noon + 2 * hour, ann, shortCode, { tag }),
    );
    assert.equal(found(world), 1);
  });

  it("the same report twice is one", async () => {
    const world = createWorld();
    const event = delivered(noon + hour, noon + hour);
    await hear(world, says("STOP", noon, ann, shortCode), event, event);
    assert.equal(found(world), 1);
    assert.equal(world.record.dump().entries.length, 2);
  });
});
