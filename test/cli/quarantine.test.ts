import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { takeEvent } from "../../src/functions/events/take-event.ts";
import { textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const odd = (id: string) => ({ ...textEvent("stop", { id }), eventType: "Contoso.Other" });

const idsOf = (out: readonly string[]): readonly string[] => out.slice(1).map((line) => line.slice(0, 8));

describe("heed quarantine", () => {
  it("lists what is kept, when and why, and shows one whole", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, odd("one"));
    world.at("2026-11-20T12:00:09Z");
    await takeEvent(world.spine, { ...odd("two"), data: "\u001b[2J" });
    const { code, out } = await world.run("quarantine list");
    assert.equal(code, 0);
    assert.match(out[0] ?? "", /^id +kept +size +why$/u);
    assert.match(
      out[1] ?? "",
      /^[0-9a-f]{8} {2}2026-11-20 12:00:00 UTC {2}\d+ bytes {2}the event's type is none/u,
    );
    const [first = "", second = ""] = idsOf(out);
    const shown = await world.run(`quarantine show ${first}`);
    assert.equal(shown.code, 0);
    assert.equal(JSON.parse(shown.out.join(""))[0].id, "one");
    const hostile = await world.run(`quarantine show ${second}`);
    assert.equal(hostile.text.includes("\u001b"), false);
    const json = await world.run("quarantine list --json");
    assert.equal(JSON.parse(json.out[0] ?? "").keptAt, "2026-11-20T12:00:00.000Z");
  });

  it("replays what is understood after a fix, and keeps what still isn't", async () => {
    const world = createCliWorld();
    await world.quarantine.put(textEvent("stop"), "a fault since mended", Infinity);
    await takeEvent(world.spine, odd("one"));
    const { code, text } = await world.run("quarantine replay --all");
    assert.equal(code, 1);
    assert.match(text, /2 events: 1 done, 1 not understood\./u);
    assert.equal(world.record.dump().entries.length, 1);
    assert.equal(world.quarantine.contents().length, 1);
    assert.match((await world.run("quarantine list")).text, /none that Heed knows/u);
  });

  it("drops the named ones only", async () => {
    const world = createCliWorld();
    for (const id of ["one", "two", "three"]) await takeEvent(world.spine, odd(id));
    const [first = "", second = ""] = idsOf((await world.run("quarantine list")).out);
    assert.match((await world.run(`quarantine drop ${first} ${second}`)).text, /2 events dropped/u);
    assert.equal(world.quarantine.contents().length, 1);
    await world.run("quarantine drop --all");
    assert.match((await world.run("quarantine list")).text, /The quarantine is empty/u);
  });

  for (const [line, says] of [
    ["quarantine", /Say which: list, show, replay, drop/u],
    ["quarantine drop", /Name the events, or say --all/u],
    ["quarantine drop --all 1234", /not both/u],
    ["quarantine show 1234", /No event of that id/u],
    ["quarantine show", /the event's id is missing/u],
  ] as const) {
    it(`explains: heed ${line}`, async () => {
      const { code, err } = await createCliWorld().run(line);
      assert.equal(code, 2);
      assert.match(err.join("\n"), says);
    });
  }
});

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
