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

export const runScenario = async (scenario: Scenario, crash?: CrashPoint): Promise<World> => {
  const world = createWorld(scenario.options);
  for (const phase of scenario.phases) {
    phase(world);
    await world.run((steps) => ({
      kind: "step",
      index: scenario.order?.(steps) ?? 0,
      fate: crash && world.taken.length === crash.at ? crash.side : "go",
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

/** Crashes at every port call, before its effect and after it, and redelivers until success. */
export const crashEverywhere = async (
  scenario: Scenario,
): Promise<{ readonly tried: number; readonly counted: number }> => {
  const undisturbed = await runScenario(scenario);
  const expected = endOf(undisturbed);
  holdsAtRest(undisturbed);
  assert.deepEqual(
    expected.texts,
    [...scenario.texts].sort((a, b) => (a < b ? -1 : 1)),
  );
  assert.equal(undisturbed.failures.length, 0);

  const counted = undisturbed.taken.length * 2;
  let tried = 0;
  for (const side of ["crash-before", "crash-after"] as const) {
    for (let at = 0; at < undisturbed.taken.length; at += 1) {
      const world = await runScenario(scenario, { at, side });
      const where = `${scenario.name}, ${side} call ${at} (${undisturbed.taken[at]?.call ?? ""})`;
      if (world.taken.some((step) => step.fate === side)) tried += 1;
      try {
        holdsAtRest(world);
        assert.deepEqual(endOf(world), expected);
      } catch (error) {
        throw new Error(`Not as without the crash: ${where}`, { cause: error });
      }
    }
  }
  return { tried, counted };
};
