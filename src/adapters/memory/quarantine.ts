import { QuarantineUnreachable } from "../../core/faults.ts";
import type { Clock, Hash, Quarantine } from "../../core/ports.ts";
import { keptName, toDeadLetter } from "../blobs/dead-letter.ts";
import type { KeptEvents, KeptEventStore } from "../blobs/kept-events.ts";
import { createSwitches, createTrouble, type Switches } from "./switches.ts";

export interface MemoryQuarantine extends Quarantine, KeptEventStore {
  readonly switches: Switches;
  /** Each blob's text as parsed JSON. */
  readonly contents: () => readonly unknown[];
}

const pageSize = 1_000;

export const createMemoryQuarantine = (options: {
  readonly clock: Clock;
  readonly hash: Hash;
  readonly switches?: Switches;
}): MemoryQuarantine => {
  const switches = options.switches ?? createSwitches();
  const trouble = createTrouble(switches, (what) => new QuarantineUnreachable(what), options.clock);
  const blobs = new Map<string, KeptEvents & { readonly text: string }>();
  return {
    switches,
    put: (event, reason, until) => {
      const name = keptName(event, options.hash);
      const keptAt = options.clock.now();
      const text = toDeadLetter(event, reason, keptAt);
      return trouble.write(until, () => {
        if (!blobs.has(name)) blobs.set(name, { name, keptAt, size: Buffer.byteLength(text), reason, text });
      });
    },
    list: (page, until) =>
      trouble.read(until, () => {
        const names = [...blobs.keys()].sort().filter((name) => page === undefined || name >= page);
        const next = names[pageSize];
        const kept = names.slice(0, pageSize).flatMap((name) => {
          const blob = blobs.get(name);
          if (blob === undefined) return [];
          const { text: _, ...facts } = blob;
          return [facts];
        });
        return next === undefined ? { kept } : { kept, next };
      }),
    show: (name, until) => trouble.read(until, () => blobs.get(name)?.text),
    drop: (name, until) => trouble.write(until, () => blobs.delete(name)),
    contents: () => [...blobs.values()].map(({ text }): unknown => JSON.parse(text)),
  };
};
