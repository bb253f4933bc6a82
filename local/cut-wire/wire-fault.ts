import { seededRandom } from "../seeded-random.ts";

/** What a wire does to one request and its answer. */
export type WireFault =
  /** Taken and never passed on; nobody answers. */
  | { readonly kind: "drop" }
  /** Passed on, and the answer kept back: done, and nobody knows. */
  | { readonly kind: "drop-answer" }
  | { readonly kind: "delay"; readonly ms: number }
  /** The connection is reset and nothing was passed on. */
  | { readonly kind: "reset" }
  /** Passed on, and the connection reset when the answer comes: done, and an error is seen. */
  | { readonly kind: "reset-answer" };

/** The nth request on this wire (from 0) and its first bytes decide. */
export type WirePlan = (exchange: number, head: string) => WireFault | undefined;

/** Faults at random places that are the same for the same seed. */
export const seededWirePlan = (options: {
  readonly seed: number;
  /** From 0 to 1: how many requests suffer. */
  readonly share: number;
  readonly faults: readonly WireFault[];
}): WirePlan => {
  const random = seededRandom(options.seed);
  const plan: (WireFault | undefined)[] = [];
  return (exchange) => {
    // Written down in order, so that the plan doesn't depend on which request asks first.
    while (plan.length <= exchange) {
      const hit = random() < options.share;
      const which = Math.floor(random() * options.faults.length);
      plan.push(hit ? options.faults[which] : undefined);
    }
    return plan[exchange];
  };
};
