import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => textEvent("stop", { from: `1425555${1000 + index}` }));

describe("heed replay --dead-letters", () => {
  it("takes each dead letter once and deletes it when it is in the record", async () => {
    const world = createCliWorld();
    for (const event of people(3))
      await world.deadLetters.put(event, "MaxDeliveryAttemptsExceeded", Infinity);
    await world.deadLetters.put({ ...textEvent("stop"), data: 1 }, "MaxDeliveryAttemptsExceeded", Infinity);
    const { code, text } = await world.run("replay --dead-letters");
    assert.equal(code, 1);
    assert.match(text, /4 events: 3 done, 1 not understood\./u);
    assert.deepEqual(world.deadLetters.contents(), []);
    assert.equal(world.quarantine.contents().length, 1);
    assert.equal(world.record.dump().entries.length, 3);
    assert.match((await world.run("replay --dead-letters")).text, /0 events/u);
  });

  it("leaves what the record couldn't take for the next run", async () => {
    const world = createCliWorld();
    for (const event of people(2)) await world.deadLetters.put(event, "x", Infinity);
    world.record.switches.failing = true;
    assert.equal((await world.run("replay --dead-letters")).code, 1);
    assert.equal(world.deadLetters.contents().length, 2);
    world.record.switches.failing = false;
    assert.equal((await world.run("replay --dead-letters")).code, 0);
    assert.deepEqual(world.deadLetters.contents(), []);
  });

  it("deletes none in a dry run", async () => {
    const world = createCliWorld();
    for (const event of people(2)) await world.deadLetters.put(event, "x", Infinity);
    assert.equal((await world.run("replay --dead-letters --dry-run")).code, 0);
    assert.equal(world.deadLetters.contents().length, 2);
    assert.deepEqual(world.record.dump().entries, []);
  });
});
