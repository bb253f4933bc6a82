import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../src/core/instant.ts";
import { createPrograms } from "../../src/core/program.ts";
import { requestOptIn } from "../../src/core/spine/request-opt-in.ts";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { decideOpenReview, undoDecision } from "../../src/core/spine/reviews.ts";
import { untilOf } from "../../src/core/spine/spine.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { commandJob, timerJob } from "../support/sim-jobs.ts";
import { alerts, ann, shortCode } from "../support/sim-programs.ts";
import type { Fate } from "../support/sim-scheduler.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

const doubt = says("please cancel", noon, ann, shortCode);
const hand = { by: "operator", evidence: "they called" };
const asking = {
  ...alerts,
  optIn: { words: [], question: { en: "Contoso Alerts: reply YES to get messages." } },
};

const openReview = async (spine: Spine) => {
  const [row] = (await spine.ports.control.listReviews(untilOf(spine))).rows;
  assert.ok(row, "there is an open review");
  return row;
};

const decideByHand = async (spine: Spine) =>
  decideOpenReview(spine, { row: await openReview(spine), verdict: "opt-out", hand }, untilOf(spine));

interface Case {
  readonly name: string;
  readonly before: (world: World) => Promise<void>;
  readonly begin: (world: World) => void;
  /** What the work adds, once it is done. */
  readonly entries: number;
  readonly texts: number;
  /** Comes again by itself, so that it is done whatever happens. */
  readonly isTimer?: boolean;
}

const cases: readonly Case[] = [
  {
    name: "the timer that decides what nobody decided",
    before: (world) => hear(world, doubt),
    begin: (world) => world.begin(timerJob((spine) => workDueReviews(spine, untilOf(spine)), "timer")),
    entries: 1,
    texts: 0,
    isTimer: true,
  },
  {
    name: "the timer, when its review's row is gone before it comes again",
    before: (world) => hear(world, doubt),
    begin: (world) => world.begin(commandJob((spine) => workDueReviews(spine, untilOf(spine)), "once")),
    entries: 1,
    texts: 0,
  },
  {
    name: "a review decided by hand",
    before: (world) => hear(world, doubt),
    begin: (world) => world.begin(commandJob(decideByHand, "decide")),
    entries: 1,
    texts: 0,
  },
  {
    name: "a decision taken back by hand",
    before: async (world) => {
      await hear(world, doubt);
      world.begin(commandJob(decideByHand, "decide"));
      await world.run();
    },
    begin: (world) =>
      world.begin(
        commandJob(async (spine) => {
          const suffix = world.record.dump().entries.find((one) => one.source === "text")?.suffix ?? "";
          return undoDecision(spine, { person: ann, suffix }, hand, untilOf(spine));
        }, "undo"),
      ),
    entries: 1,
    texts: 0,
  },
  {
    name: "somebody asked by hand to opt in",
    before: async () => {},
    begin: (world) =>
      world.begin(
        commandJob((spine) => {
          const owner = spine.programs.bySender(shortCode);
          assert.ok(owner);
          return requestOptIn(spine, { person: ann, owner, hand }, untilOf(spine));
        }, "ask"),
      ),
    entries: 1,
    texts: 1,
  },
];

const runCase = async (one: Case, crash?: { readonly at: number; readonly side: Fate }): Promise<World> => {
  const world = createWorld({ announces: true, programs: createPrograms([asking]) });
  await one.before(world);
  world.at(noon + 10 * day, () => one.begin(world));
  const begun = world.taken.length;
  await world.run(() => ({
    kind: "step",
    index: 0,
    fate: crash && world.taken.length - begun === crash.at ? crash.side : "go",
  }));
  return world;
};

const added = (world: World): number =>
  world.record.dump().entries.filter((entry) => entry.source !== "text").length;

describe("work that no event brings again is done whole or not at all, wherever it crashes", () => {
  for (const one of cases) {
    it(one.name, async () => {
      const undisturbed = await runCase(one);
      const { length } = undisturbed.taken;
      const entries = added(undisturbed);
      const standing = standingIn(undisturbed);
      assert.equal(undisturbed.channel.arrived.length, one.texts);
      holdsAtRest(undisturbed);
      for (const side of ["crash-before", "crash-after"] as const) {
        for (let at = 0; at < length; at += 1) {
          const world = await runCase(one, { at, side });
          if (!world.taken.some((step) => step.fate === side)) continue;
          holdsAtRest(world);
          const isDone = added(world) === entries;
          assert.ok(isDone || added(world) === entries - one.entries);
          assert.ok(isDone || one.isTimer !== true, "a timer comes again");
          if (isDone) {
            assert.equal(standingIn(world), standing);
            assert.equal(world.channel.arrived.length, one.texts);
            assert.deepEqual(
              world.announcer.announced
                .map((event) => event.id)
                .filter((id, index, all) => all.indexOf(id) === index),
              undisturbed.announcer.announced.map((event) => event.id),
              "announced, and told no other way than undisturbed",
            );
          }
        }
      }
    });
  }
});
