import assert from "node:assert/strict";
import { it } from "node:test";
import { comparable } from "./comparable.ts";
import type { Comparable } from "./comparable.ts";
import { holdsAtRest } from "./sim-checks.ts";
import { blockedReport, noon, says } from "./sim-events.ts";
import { explore } from "./sim-explore.ts";
import type { Troubles } from "./sim-explore.ts";
import { ann, shortCode, tollFree } from "./sim-programs.ts";
import { createWorld } from "./sim-world.ts";
import { reportTally } from "./tally.ts";

const stop = says("STOP", noon - 2_000, ann, shortCode);
const start = says("START", noon - 1_000, ann, shortCode);

export interface Pair {
  readonly name: string;
  readonly events: readonly unknown[];
  readonly entries: number;
}

const sameStop: Pair = { name: "the same STOP", events: [stop, stop], entries: 1 };

export const pairs: readonly Pair[] = [
  sameStop,
  { name: "STOP and START", events: [stop, start], entries: 2 },
  { name: "two STOPs", events: [stop, says("STOP", noon - 1_000, ann, shortCode)], entries: 2 },
  {
    name: "STOP and START of one instant",
    events: [says("STOP", noon - 1_000, ann, shortCode), start],
    entries: 2,
  },
  {
    name: "STOP and a report that says opted out",
    events: [says("STOP", noon - 2_000, ann, tollFree), blockedReport(noon - 1_000, ann, tollFree)],
    entries: 2,
  },
];

/** Registers a test that goes through every interleaving of two workers, each with one of the pair's events. */
export const testPair = (pair: Pair, trouble: string, may: Troubles): void => {
  it(`${pair.name}, ${trouble}: one record, one text at most for each reply, nothing owed`, async (t) => {
    let standings: Comparable["standings"] | undefined;
    const { states, schedules } = await explore(
      () => {
        const world = createWorld();
        for (const event of pair.events) world.publish(event);
        return world;
      },
      (world) => {
        holdsAtRest(world);
        const found = comparable(world.record.dump());
        assert.equal(found.keys.length, pair.entries);
        standings ??= found.standings;
        assert.deepEqual(found.standings, standings);
        if (Object.keys(may).length === 0) assert.equal(world.failures.length, 0, "no event fails");
      },
      may,
    );
    reportTally({ schedules, events: schedules * pair.events.length });
    t.diagnostic(`${pair.name}, ${trouble}: ${states} states, ${schedules} ways to the end`);
    assert.ok(states > 20, "there is something to explore");
  });
};
