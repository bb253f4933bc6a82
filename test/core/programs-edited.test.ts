import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPrograms } from "../../src/core/program.ts";
import type { Program, Programs } from "../../src/core/program.ts";
import { askGate } from "../../src/core/spine/ask-gate.ts";
import { invocationBudget, untilOf } from "../../src/core/spine/spine.ts";
import { workErrand } from "../../src/core/spine/work-errand.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";
import { errandWhere, hear } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { alerts, ann, offers, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";

/** A reply waits while a new programs.json is deployed; then the queue comes. */
const deployWhileWaiting = async (edited: Programs) => {
  const world = createWorld();
  world.channel.plan({ outcome: { kind: "refused-for-now", code: "429" } });
  world.publish(says("STOP", noon, ann, shortCode));
  await world.run(() =>
    world.record.dump().errands[0]?.reply?.state === "waiting"
      ? { kind: "stop" }
      : { kind: "step", index: 0, fate: "go" },
  );
  const { person, suffix } = errandWhere(world);
  const spine = { ...world.direct, programs: edited };
  await workErrand(spine, { person, suffix }, noon + invocationBudget);
  await world.run();
  holdsAtRest(world);
  return { phone: world.channel.arrived.map(({ text }) => text), reply: errandWhere(world).reply };
};

describe("a reply that waits while programs.json changes", () => {
  it("isn't sent once its program only observes", async () => {
    const { phone, reply } = await deployWhileWaiting(createPrograms([{ ...alerts, mode: "observe" }]));
    assert.deepEqual(phone, []);
    assert.equal(reply?.state, "failed");
    assert.equal(reply?.code, "observe");
  });

  it("is sent as promised when its words have changed since", async () => {
    const edited = { ...alerts, replies: { ...alerts.replies, stop: { en: "Contoso Alerts: no more." } } };
    const { phone } = await deployWhileWaiting(createPrograms([edited]));
    assert.deepEqual(phone, [alerts.replies.stop["en"]]);
  });

  it("is sent as promised when its program is gone: they were told that it ends", async () => {
    const { phone, reply } = await deployWhileWaiting(createPrograms([]));
    assert.deepEqual(phone, [alerts.replies.stop["en"]]);
    assert.equal(reply?.state, "sent");
    assert.equal(reply?.attempts, 2);
  });
});

/** What the gate says under a programs.json that came after STOP, and perhaps START, to a sender of the old one. */
const gateAfter = async (said: readonly string[], edited: Program) => {
  const world = createWorld();
  await hear(world, ...said.map((text, index) => says(text, noon + index * 60_000, ann, shortCode)));
  const spine = { ...world.direct, programs: createPrograms([edited]) };
  return askGate(spine, { program: edited, person: ann }, untilOf(spine));
};

describe("somebody who said STOP before programs.json changed", () => {
  const renamed = { ...alerts, id: "alerts", name: "Contoso News" };
  const taken = { ...offers, senders: [...offers.senders, ...alerts.senders] };

  it("isn't texted by the same program under another id", async () => {
    const { allowed, reason } = await gateAfter(["STOP"], renamed);
    assert.deepEqual([allowed, reason], [false, "opted-out"]);
  });

  it("isn't texted by another program that has the sender now", async () => {
    assert.equal((await gateAfter(["STOP"], taken)).allowed, false);
  });

  it("is texted by a program that has none of the senders they said it to", async () => {
    assert.equal((await gateAfter(["STOP"], offers)).allowed, true);
    const rest = { ...renamed, senders: alerts.senders.filter(({ key }) => key !== shortCode) };
    assert.equal((await gateAfter(["STOP"], rest)).allowed, true);
  });

  it("is texted again after a START, before the change or after it", async () => {
    assert.equal((await gateAfter(["STOP", "START"], renamed)).allowed, true);
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, shortCode));
    const spine = { ...world.direct, programs: createPrograms([renamed]) };
    await takeEvent(spine, says("START", noon + 60_000, ann, shortCode));
    assert.equal((await askGate(spine, { program: renamed, person: ann }, untilOf(spine))).allowed, true);
  });

  it("isn't texted while a doubt of theirs is open, whatever the program is called and whoever has the sender", async () => {
    const closed = [false, "in-review"];
    for (const edited of [renamed, taken]) {
      const { allowed, reason } = await gateAfter(["please cancel"], edited);
      assert.deepEqual([allowed, reason], closed);
    }
    assert.equal((await gateAfter(["please cancel"], offers)).allowed, true);
    const world = createWorld();
    await hear(world, says("please cancel", noon, ann, shortCode));
    const spine = { ...world.direct, programs: createPrograms([renamed]) };
    await takeEvent(spine, says("START", noon + 60_000, ann, shortCode));
    assert.equal((await askGate(spine, { program: renamed, person: ann }, untilOf(spine))).allowed, true);
  });

  it("brings no opt-in along: a program that needs one asks for its own", async () => {
    const { reason } = await gateAfter(["START"], { ...renamed, requires: "opt-in" });
    assert.equal(reason, "not-opted-in");
  });
});
