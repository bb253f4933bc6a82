import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { second } from "../../src/core/instant.ts";
import { errandWhere, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { Choose, World } from "../support/sim-world.ts";

const stop = says("STOP", noon, ann, shortCode);
const unavailable = { outcome: { kind: "refused-for-now", code: "503" } } as const;

/** The first such call ends its worker, after its effect or before it. */
const crashOnce = (call: string, side: "crash-before" | "crash-after"): Choose => {
  let isDone = false;
  return (steps) => {
    const index = isDone ? -1 : steps.findIndex((step) => step.call === call);
    if (index < 0) return { kind: "step", index: 0, fate: "go" };
    isDone = true;
    return { kind: "step", index, fate: side };
  };
};

const handOvers = (world: World): number =>
  world.taken.filter((step) => step.call === "queue.handOver").length;

describe("rule 3: finish is the only after-work", () => {
  it("a redelivered event that finds its own entry does what is owed with the stored id and first-sent time", async () => {
    const world = createWorld();
    world.publish(stop);
    await world.run(crashOnce("record.mergeErrand", "crash-before"));
    const [first, second_, ...more] = world.channel.tries;
    assert.ok(first && second_);
    assert.equal(more.length, 0);
    assert.deepEqual(second_, first);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("what is settled is left alone", async () => {
    const world = createWorld();
    await hear(world, stop);
    const before = world.record.dump();
    await hear(world, stop, stop);
    assert.deepEqual(world.record.dump(), before);
    assert.equal(world.channel.tries.length, 1);
  });

  it("another worker's live claim is respected: the errand comes back through the queue when it ends", async () => {
    const world = createWorld();
    world.publish(stop, { copies: 2 });
    // The first gets as far as its claim; then the second goes on alone.
    await world.run((steps) => {
      const sends = world.taken.some((step) => step.call === "record.commit");
      const index = sends ? steps.findIndex((step) => step.worker === "event-1.2#0") : 0;
      return index < 0 ? { kind: "stop" } : { kind: "step", index, fate: "go" };
    });
    assert.equal(world.channel.tries.length, 0, "the second sends nothing");
    const waiting = world.queue.waiting();
    assert.equal(waiting.length, 1);
    assert.equal(waiting[0]?.visibleAt, errandWhere(world).claim.until);
    await world.run();
    assert.equal(world.channel.tries.length, 1);
    holdsAtRest(world);
  });

  it("a stale claim is taken over under the row's version", async () => {
    const world = createWorld();
    world.publish(stop, { copies: 2 });
    await world.run((steps, now) => {
      const isClaimed = world.taken.some((step) => step.call === "record.commit");
      const others = steps.findIndex((step) => step.worker !== "event-1.1#0");
      if (!isClaimed || others >= 0) return { kind: "step", index: isClaimed ? others : 0, fate: "go" };
      // The first is alone and slow: its claim ends before it goes on.
      return now < noon + 16 * second
        ? { kind: "wait", until: noon + 16 * second }
        : { kind: "step", index: 0, fate: "go" };
    });
    const { claim, reply } = errandWhere(world);
    assert.match(claim.token, /^message-1/u);
    assert.equal(reply?.state, "sent");
    assert.equal(world.channel.tries.length, 2, "both send");
    assert.equal(world.channel.arrived.length, 1, "with the same id");
    holdsAtRest(world);
  });

  it("one merge writes waiting, the attempt and an ended claim; then the message is queued", async () => {
    const world = createWorld();
    world.channel.plan(unavailable);
    world.publish(stop);
    await world.run((steps) => {
      const index = steps.findIndex((step) => step.call === "queue.handOver");
      return index >= 0 ? { kind: "stop" } : { kind: "step", index: 0, fate: "go" };
    });
    const { reply, claim, settled } = errandWhere(world);
    assert.deepEqual([reply?.state, reply?.attempts, settled], ["waiting", 1, false]);
    assert.ok(claim.until <= world.clock.now());
    assert.equal(world.taken.filter((step) => step.call === "record.mergeErrand").length, 1);
    await world.run();
    assert.equal(errandWhere(world).reply?.state, "sent");
  });

  it("if that merge fails the message waits until the claim's end", async () => {
    const world = createWorld();
    world.channel.plan(unavailable);
    world.publish(stop);
    await world.run((steps) => {
      world.record.switches.failing = steps[0]?.call === "record.mergeErrand" && handOvers(world) === 0;
      const isHandedOver = handOvers(world) > 0;
      return isHandedOver ? { kind: "stop" } : { kind: "step", index: 0, fate: "go" };
    });
    world.record.switches.failing = false;
    const { claim, reply } = errandWhere(world);
    assert.equal(reply?.state, "sending");
    assert.equal(claim.until, noon + 15 * second);
    await world.run();
    assert.deepEqual(world.failures, []);
    assert.equal(world.channel.arrived.length, 1);
    assert.ok((world.channel.arrived[0]?.at ?? 0) >= claim.until);
    holdsAtRest(world);
  });

  it("before each try the person is read again: a welcome is superseded by a newer STOP", async () => {
    const world = createWorld();
    world.channel.plan(unavailable);
    world.publish(says("START", noon, ann, shortCode));
    world.publish(says("STOP", noon + second, ann, shortCode), { at: noon + 2 * second });
    await world.run();
    const start = errandWhere(world, (entry) => entry.reading?.means === "start");
    assert.equal(start.reply?.state, "superseded");
    assert.equal(standingIn(world), "opted-out");
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("a reply whose sender has been blocked meanwhile isn't tried", async () => {
    const world = createWorld();
    world.channel.plan(unavailable);
    const tollFree = "+18005550100";
    world.publish(says("HELP", noon, ann, tollFree));
    world.publish(says("STOP", noon + second, ann, tollFree), { at: noon + 2 * second });
    await world.run();
    const help = errandWhere(world, (entry) => entry.reading?.means === "help");
    assert.deepEqual([help.reply?.state, help.reply?.code], ["failed", "blocked"]);
    assert.equal(world.channel.tries.length, 1);
  });
});
