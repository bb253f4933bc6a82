import assert from "node:assert/strict";
import { comparable } from "./comparable.ts";
import { holdsAtRest, textsOf } from "./sim-checks.ts";
import type { Scenario } from "./sim-scenarios.ts";
import type { Fate } from "./sim-scheduler.ts";
import { createWorld } from "./sim-world.ts";
import type { World } from "./sim-world.ts";

export interface CrashPoint {
  /** The number of the port call, from 0. */
  readonly at: number;
  readonly side: Exclude<Fate, "go">;
}

const runScenario = async (scenario: Scenario, ...crashes: readonly CrashPoint[]): Promise<World> => {
  const world = createWorld(scenario.options);
  for (const phase of scenario.phases) {
    phase(world);
    await world.run((steps) => ({
      kind: "step",
      index: scenario.order?.(steps) ?? 0,
      fate: crashes.find((crash) => crash.at === world.taken.length)?.side ?? "go",
    }));
  }
  return world;
};

const endOf = (world: World) => ({
  ...comparable(world.record.dump()),
  texts: textsOf(world),
  // Consumers drop repeats by the id.
  announced: [...new Set(world.announcer.announced.map((event) => event.id))].sort((a, b) =>
    a < b ? -1 : 1,
  ),
  quarantined: world.quarantine.contents().length,
});

const sides = ["crash-before", "crash-after"] as const;

/** Every port call of a run, on either side; `after` leaves out those that come before. */
const pointsOf = (world: World, after = -1): readonly CrashPoint[] =>
  sides.flatMap((side) => world.taken.map((_, at) => ({ at, side }))).filter(({ at }) => at > after);

const hasCrashed = (world: World, { at, side }: CrashPoint): boolean => world.taken[at]?.fate === side;

export interface Crashed {
  readonly counted: number;
  readonly tried: number;
  readonly runs: number;
}

/**
 * Crashes at every port call, before its effect and after it, and redelivers until success; with `twice` also at
 * every call of what comes after such a crash.
 */
export const crashEverywhere = async (scenario: Scenario, twice = false): Promise<Crashed> => {
  const undisturbed = await runScenario(scenario);
  const expected = endOf(undisturbed);
  holdsAtRest(undisturbed);
  assert.deepEqual(
    expected.texts,
    [...scenario.texts].sort((a, b) => (a < b ? -1 : 1)),
  );
  assert.equal(undisturbed.failures.length, 0);

  const crash = async (...points: readonly CrashPoint[]): Promise<World> => {
    const world = await runScenario(scenario, ...points);
    try {
      holdsAtRest(world);
      assert.deepEqual(endOf(world), expected);
    } catch (error) {
      const where = points.map(({ at, side }) => `${side} call ${at} (${world.taken[at]?.call ?? "none"})`);
      throw new Error(`Not as without the crash: ${scenario.name}, ${where.join(", then ")}`, {
        cause: error,
      });
    }
    return world;
  };

  let tried = 0;
  let runs = 0;
  let counted = 0;
  for (const first of pointsOf(undisturbed)) {
    counted += 1;
    const once = await crash(first);
    runs += 1;
    if (hasCrashed(once, first)) tried += 1;
    for (const second of twice ? pointsOf(once, first.at) : []) {
      counted += 1;
      const both = await crash(first, second);
      runs += 1;
      if (hasCrashed(both, first) && hasCrashed(both, second)) tried += 1;
    }
  }
  return { tried, counted, runs };
};
