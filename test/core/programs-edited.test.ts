import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPrograms } from "../../src/core/program.ts";
import type { Programs } from "../../src/core/program.ts";
import { invocationBudget } from "../../src/core/spine/spine.ts";
import { workErrand } from "../../src/core/spine/work-errand.ts";
import { errandWhere } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { alerts, ann, shortCode } from "../support/sim-programs.ts";
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
