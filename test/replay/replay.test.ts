import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRandom, shuffle } from "../../src/adapters/memory/shuffle.ts";
import { placeOf } from "../../src/core/fold.ts";
import { second } from "../../src/core/instant.ts";
import { isAfter } from "../../src/core/place.ts";
import { standingOf } from "../../src/core/standing.ts";
import { comparable } from "../support/comparable.ts";
import { endOf, readReplays, replayInOrder, replayWorld } from "../support/replay-file.ts";
import { storyOf } from "../support/replay-story.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { hear } from "../support/sim-asks.ts";
import { simPrograms } from "../support/sim-programs.ts";
import type { World } from "../support/sim-world.ts";

const replays = readReplays();
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

/** A STOP or START that is older than the standing it speaks of has just come: then nobody is told. */
const oldIsNotAnswered = (world: World, known: ReadonlySet<string>): void => {
  const { entries, people } = world.record.dump();
  for (const entry of entries.filter((one) => !known.has(one.suffix))) {
    const program = simPrograms.byId(entry.program ?? "");
    const means = entry.reading?.means;
    if (program === undefined || (means !== "stop" && means !== "start")) continue;
    const { by } = standingOf(
      people.find((person) => person.key === entry.person),
      program,
    );
    if (by && isAfter(by.place, placeOf(entry))) assert.notEqual(entry.answer.kind, "owed");
  }
};

describe("a replay in order", () => {
  it("has files to replay", () => assert.ok(replays.length >= 6));

  for (const { name, events, expected } of replays) {
    it(`${name} leaves exactly the expected record and replies`, async () => {
      const world = await replayInOrder(events);
      assert.deepEqual(storyOf(world), expected);
      assert.deepEqual(world.failures, []);
      holdsAtRest(world);
    });

    it(`${name} a second time changes nothing`, async () => {
      const world = await replayInOrder(events);
      const before = storyOf(world);
      await hear(world, ...events);
      assert.deepEqual(storyOf(world), before);
    });
  }
});

describe("a replay shuffled and doubled", () => {
  for (const { name, events } of replays.filter((replay) => !replay.isInOrderOnly)) {
    const start = endOf(events) + second;

    it(`${name} leaves the same standings and entries, one after the other`, async () => {
      const expected = comparable((await replayInOrder(events)).record.dump());
      for (const seed of seeds) {
        const world = replayWorld({ start });
        for (const event of shuffle([...events, ...events], createRandom(seed))) {
          const known = new Set(world.record.dump().entries.map((entry) => entry.suffix));
          await hear(world, event);
          oldIsNotAnswered(world, known);
        }
        const found = comparable(world.record.dump());
        assert.deepEqual(found.standings, expected.standings, `seed ${seed}`);
        assert.deepEqual(found.keys, expected.keys, `seed ${seed}`);
        holdsAtRest(world);
      }
    });

    it(`${name} leaves the same standings and entries, all at once`, async () => {
      const expected = comparable((await replayInOrder(events)).record.dump());
      for (const seed of seeds) {
        const random = createRandom(seed);
        const world = replayWorld({ start });
        for (const event of shuffle([...events, ...events], random)) {
          world.publish(event, { at: start + Math.floor(random() * 3) * second });
        }
        await world.run((steps) => ({
          kind: "step",
          index: Math.floor(random() * steps.length),
          fate: "go",
        }));
        const found = comparable(world.record.dump());
        assert.deepEqual(found.standings, expected.standings, `seed ${seed}`);
        assert.deepEqual(found.keys, expected.keys, `seed ${seed}`);
        holdsAtRest(world);
      }
    });
  }
});
