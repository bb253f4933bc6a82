import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { second } from "../../src/core/instant.ts";
import { comparable } from "../support/comparable.ts";
import { gate, hear, standingIn } from "../support/sim-asks.ts";
import { personIsFold } from "../support/sim-checks.ts";
import { blockedReport, noon, says } from "../support/sim-events.ts";
import { ann, shortCode, tollFree } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

const senders = [shortCode, tollFree] as const;
const words = ["STOP", "please stop", "START", "HELP", "4007"] as const;

interface Told {
  readonly word: (typeof words)[number];
  readonly sender: (typeof senders)[number];
  readonly at: number;
}

const told = fc.record<Told>({
  word: fc.constantFrom(...words),
  sender: fc.constantFrom(...senders),
  // Few instants, so that many meet at one; none ahead of the clock.
  at: fc.integer({ min: 0, max: 9 }).map((seconds) => noon + seconds * second),
});

const eventOf = ({ word, sender, at }: Told): unknown =>
  word === "4007" ? blockedReport(at, ann, sender) : says(word, at, ann, sender);

/** What must come out, said once more in the shortest way: the last word counts, and a tie goes to the opt-out. */
const oracle = (all: readonly Told[]) => {
  let state = "unknown";
  const blocks = new Set<string>();
  const rank = (one: Told): number => (["START", "HELP"].includes(one.word) ? 0 : 1);
  for (const { word, sender } of all.toSorted((a, b) => a.at - b.at || rank(a) - rank(b))) {
    const isNews = word === "4007" && !blocks.has(sender);
    if (word === "START") state = "opted-in";
    if (word === "STOP" || word === "please stop" || isNews) state = "opted-out";
    if ((word === "STOP" && sender === tollFree) || isNews) blocks.add(sender);
    if (word === "START" && sender === tollFree) blocks.delete(sender);
  }
  return { state, blocks };
};

interface Model {
  all: Told[];
}

/** Whatever was done, the record and the gate say what the oracle says. */
const agree = async (model: Model, world: World): Promise<void> => {
  const { state, blocks } = oracle(model.all);
  assert.equal(standingIn(world), state);
  for (const sender of senders) {
    const isOpen = state !== "opted-out" && !blocks.has(sender);
    assert.equal((await gate(world, sender)).allowed, isOpen, `the gate of ${sender}`);
  }
  personIsFold(world);
};

const hearing = (one: Told, copies: number): fc.AsyncCommand<Model, World> => ({
  check: () => true,
  run: async (model, world) => {
    // Ties between a block that is set and one that is found are decided by the hash, which no oracle knows.
    if (model.all.some((other) => other.at === one.at && other.sender === one.sender)) return;
    world.publish(eventOf(one), { copies });
    await world.run();
    model.all.push(one);
    await agree(model, world);
  },
  toString: () => `${copies} × ${one.word} to ${one.sender} at ${(one.at - noon) / second}`,
});

const again = (index: number): fc.AsyncCommand<Model, World> => ({
  check: (model) => model.all.length > 0,
  run: async (model, world) => {
    const before = comparable(world.record.dump());
    await hear(world, eventOf(model.all[index % model.all.length] ?? assert.fail()));
    assert.deepEqual(comparable(world.record.dump()), before);
  },
  toString: () => `again ${index}`,
});

const seeded = { seed: 20_261_121, numRuns: 120 };
const start = noon + 10 * second;

describe("a person's record", () => {
  it("is what the oracle says after every command", async () => {
    const commands = fc.commands(
      [
        fc.tuple(told, fc.integer({ min: 1, max: 3 })).map(([one, copies]) => hearing(one, copies)),
        fc.nat({ max: 20 }).map(again),
      ],
      { maxCommands: 14 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        await fc.asyncModelRun(() => ({ model: { all: [] }, real: createWorld({ start }) }), list);
      }),
      seeded,
    );
  });

  it("has the same standings, blocks and keys of entries in any interleaving of STOP, START, HELP and failed reports", async () => {
    const cases = fc.tuple(
      fc.array(told, { minLength: 2, maxLength: 7 }),
      fc.infiniteStream(fc.nat({ max: 7 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([all, chance]) => {
        const inOrder = createWorld({ start });
        await hear(inOrder, ...all.toSorted((a, b) => a.at - b.at).map(eventOf));
        const mixed = createWorld({ start });
        for (const one of all) mixed.publish(eventOf(one), { copies: 2 });
        await mixed.run((steps) => ({
          kind: "step",
          index: (chance.next().value ?? 0) % steps.length,
          fate: "go",
        }));
        const [expected, found] = [inOrder, mixed].map((world) => comparable(world.record.dump()));
        assert.deepEqual(found?.standings, expected?.standings);
        assert.deepEqual(found?.keys, expected?.keys);
        personIsFold(mixed);
      }),
      seeded,
    );
  });
});
