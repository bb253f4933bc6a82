import type { AnnouncedEvent } from "../../core/errand.ts";
import type { AnnounceOutcome, Announcer } from "../../core/ports.ts";

export interface MemoryAnnouncer extends Announcer {
  /** What consumers got, repeats included. */
  readonly announced: readonly AnnouncedEvent[];
  readonly plan: (...outcomes: readonly AnnounceOutcome[]) => void;
  /** For every call from now on; undefined ends it. */
  readonly always: (outcome: AnnounceOutcome | undefined) => void;
}

export const createMemoryAnnouncer = (): MemoryAnnouncer => {
  const announced: AnnouncedEvent[] = [];
  const planned: AnnounceOutcome[] = [];
  let standing: AnnounceOutcome | undefined;
  return {
    announced,
    plan: (...outcomes) => {
      planned.push(...outcomes);
    },
    always: (outcome) => {
      standing = outcome;
    },
    announce: async (events) => {
      const taken = structuredClone(events);
      const outcome = standing ?? planned.shift() ?? { kind: "done" };
      if (outcome.kind === "done") announced.push(...taken);
      return outcome;
    },
  };
};
