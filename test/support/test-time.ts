import type { Time } from "../../local/time.ts";

export interface TestTime extends Time {
  /** Lets that much time pass and runs what has become due, in its order. */
  readonly advance: (ms: number) => void;
  /** How long until the next thing is due; undefined when nothing waits. */
  readonly nextDue: () => number | undefined;
}

/** Time that stands still until it is told to pass. */
export const createTestTime = (start: number): TestTime => {
  let now = start;
  let waits: { readonly due: number; readonly run: () => void }[] = [];
  const earliest = () => waits.toSorted((a, b) => a.due - b.due)[0];
  return {
    now: () => now,
    after: (ms, run) => {
      const wait = { due: now + ms, run };
      waits.push(wait);
      return () => {
        waits = waits.filter((other) => other !== wait);
      };
    },
    advance: (ms) => {
      const end = now + ms;
      for (let next = earliest(); next !== undefined && next.due <= end; next = earliest()) {
        const due = next;
        waits = waits.filter((other) => other !== due);
        now = Math.max(now, due.due);
        due.run();
      }
      now = end;
    },
    nextDue: () => {
      const next = earliest();
      return next === undefined ? undefined : next.due - now;
    },
  };
};
