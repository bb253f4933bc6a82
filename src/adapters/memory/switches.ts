import type { Clock } from "../../core/ports.ts";
import type { Instant } from "../../core/instant.ts";

/** How a twin misbehaves; the test that owns the object turns them while it runs. */
export interface Switches {
  /** Every call fails, as if the backend were gone. */
  failing: boolean;
  /** So many coming writes take effect and then lose their answer. */
  cutAnswers: number;
  /** What storage answers to a commit instead of taking it: 400 or 413. */
  refuses: number | undefined;
  /** Awaited before each call; with a clock, a call that ends up past its `until` fails. */
  slow: (() => Promise<void>) | undefined;
}

export const createSwitches = (): Switches => ({
  failing: false,
  cutAnswers: 0,
  refuses: undefined,
  slow: undefined,
});

export interface Troubled {
  readonly read: <T>(until: Instant, work: () => T) => Promise<T>;
  readonly write: <T>(until: Instant, work: () => T) => Promise<T>;
}

/** Runs a twin's work as its switches say. The work itself is synchronous, so it is atomic. */
export const createTrouble = (
  switches: Switches,
  fault: (what: string) => Error,
  clock?: Clock,
): Troubled => {
  const reach = async (until: Instant): Promise<void> => {
    // Nothing answers within the call itself, as with a real backend.
    await switches.slow?.();
    if (switches.failing) throw fault("switched off");
    if (clock !== undefined && clock.now() >= until) throw fault("no time left");
  };
  return {
    read: async (until, work) => {
      await reach(until);
      return work();
    },
    write: async (until, work) => {
      await reach(until);
      const result = work();
      if (switches.cutAnswers > 0) {
        switches.cutAnswers -= 1;
        throw fault("answer cut");
      }
      return result;
    },
  };
};
