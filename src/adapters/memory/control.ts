import { RecordUnreachable } from "../../core/faults.ts";
import type { Clock, Control, ReviewRow } from "../../core/ports.ts";
import { createRandom, shuffle } from "./shuffle.ts";
import { createSwitches, createTrouble, type Switches } from "./switches.ts";

export interface MemoryControl extends Control {
  readonly switches: Switches;
}

const reviewKey = (row: ReviewRow): string => `${row.due}|${row.suffix}`;

export const createMemoryControl = (
  options: { readonly seed?: number; readonly switches?: Switches; readonly clock?: Clock } = {},
): MemoryControl => {
  const switches = options.switches ?? createSwitches();
  const trouble = createTrouble(switches, (what) => new RecordUnreachable(what), options.clock);
  const random = createRandom(options.seed ?? 1);
  const brakes = new Set<string>();
  const reviews = new Map<string, ReviewRow>();
  return {
    switches,
    readBrakes: (until) => trouble.read(until, () => shuffle([...brakes], random)),
    setBrake: (program, closed, until) =>
      trouble.write(until, () => {
        if (closed) brakes.add(program);
        else brakes.delete(program);
      }),
    openReview: (row, until) =>
      trouble.write(until, () => {
        reviews.set(reviewKey(row), { ...row });
      }),
    removeReview: (row, until) =>
      trouble.write(until, () => {
        reviews.delete(reviewKey(row));
      }),
    listReviews: (until) =>
      trouble.read(until, () => ({
        rows: shuffle(
          [...reviews.values()].map((row) => ({ ...row })),
          random,
        ),
        unreadable: [],
      })),
  };
};
