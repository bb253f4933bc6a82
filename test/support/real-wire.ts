import assert from "node:assert/strict";
import { seededWirePlan, type WireFault, type WirePlan } from "../../local/cut-wire/wire-fault.ts";
import { createReadText } from "../../src/app/read-text.ts";
import { minute } from "../../src/core/instant.ts";
import { comparable } from "./comparable.ts";
import { checkEnd } from "./real-checks.ts";
import { mixEvents, type Mixed } from "./real-mix.ts";
import type { Recorded } from "./real-record.ts";
import { startRealWorld, type RealWorld } from "./real-world.ts";
import { createWorld } from "./sim-world.ts";
import { samplePrograms } from "./test-spine.ts";

export interface WireOptions {
  readonly seed: number;
  readonly events: number;
  /** How many of them come twice, from 0 to 1. */
  readonly doubled: number;
  /** How many of the requests suffer, from 0 to 1. */
  readonly share: number;
  readonly faults: readonly WireFault[];
  /** Only so many first requests on each wire may suffer: what is repeated later then gets through. All when absent. */
  readonly among?: Readonly<Record<keyof RealWorld["wires"], number>>;
  readonly restsWithin: number;
}

/** The host's own polling has no time limit here, so what is never answered hits only the requests of the app. */
const isPolling = (head: string): boolean => /^(?:GET|PUT|DELETE) .*\/messages/u.test(head);

const sparePolling =
  (plan: WirePlan): WirePlan =>
  (exchange, head) => {
    const fault = plan(exchange, head);
    const isSilent = fault?.kind === "drop" || fault?.kind === "drop-answer";
    return isSilent && isPolling(head) ? { kind: "delay", ms: 200 } : fault;
  };

const wireNames = ["table", "queue", "blob", "acs"] as const;

const cutWires = (world: RealWorld, { seed, share, faults, among }: WireOptions): void => {
  for (const [index, name] of wireNames.entries()) {
    const plan = sparePolling(seededWirePlan({ seed: seed + index, share, faults }));
    const last = among?.[name] ?? Number.POSITIVE_INFINITY;
    world.wires[name].setPlan((exchange, head) => (exchange < last ? plan(exchange, head) : undefined));
  }
};

const sufferedIn = (world: RealWorld): number =>
  Object.values(world.wires)
    .flatMap((wire) => Object.values(wire.counts().faults))
    .reduce((sum, count) => sum + count, 0);

/** Where one of two texts is answered by arrival, only the standing and the keys are decided beforehand. */
const decided = (record: Recorded, mixed: Mixed) => {
  const { standings, keys } = comparable(record);
  const byArrival = new Set<string>(mixed.people.flatMap((one) => (one.byArrival ? [one.person] : [])));
  const { entries, errands } = comparable({
    people: record.people,
    entries: record.entries.filter(({ person }) => !byArrival.has(person)),
    errands: record.errands.filter(({ person }) => !byArrival.has(person)),
  });
  return { standings, keys, entries, errands };
};

/** The same rules on memory adapters, one event after the other. */
const runUndisturbed = async (mixed: Mixed, at: number): Promise<Recorded> => {
  const programs = samplePrograms();
  const world = createWorld({ programs, read: createReadText(programs), announces: true, start: at });
  for (const event of mixed.published) {
    world.publish(event);
    await world.run();
  }
  return world.record.dump();
};

/** The same events through bad wires and without them end in the same state. */
export const compareWires = async (options: WireOptions): Promise<void> => {
  const { seed, events: count, doubled, restsWithin } = options;
  // A little ahead, as clocks may be: however slow the machine, no answer's deadline comes near.
  const at = Date.now() + 2 * minute;
  const mixed = mixEvents({ seed, count, at, doubled });
  const undisturbed = await runUndisturbed(mixed, at);
  const world = await startRealWorld();
  try {
    cutWires(world, options);
    world.grid.publish(mixed.published);
    await world.rest(restsWithin);
    const faults = sufferedIn(world);
    assert.ok(faults > 0, "the wires were cut");
    const record = await checkEnd(world, mixed, faults);
    assert.deepEqual(decided(record, mixed), decided(undisturbed, mixed));
  } finally {
    await world.stop();
  }
};
