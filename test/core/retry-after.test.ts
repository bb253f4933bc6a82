import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { second } from "../../src/core/instant.ts";
import { hear } from "../support/sim-asks.ts";
import { noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

const secondsOf = (world: World, call: string): readonly number[] =>
  world.taken.filter((step) => step.call === call).map((step) => (step.at - noon) / second);

const inAMinute = { kind: "refused-for-now", code: "429", retryAfter: 60 * second } as const;

describe("a provider's Retry-After", () => {
  it("holds while a topic is down as well, whose announcement waits with the reply", async () => {
    const world = createWorld({ announces: true });
    world.channel.plan({ outcome: inAMinute });
    world.announcer.always({ kind: "later", code: "503" });
    world.at(noon + 65 * second, () => world.announcer.always(undefined));
    await hear(world, says("STOP", noon, ann, shortCode));
    assert.deepEqual(secondsOf(world, "channel.send"), [0, 60]);
    assert.deepEqual(secondsOf(world, "topic.announce"), [0, 60, 70]);
  });
});
