import { minute } from "./instant.ts";
import type { Instant } from "./instant.ts";

/** Clocks differ a little; one that is far ahead must not freeze a standing for ever. */
const aheadAtMost = 5 * minute;

export const effectiveTime = (claimed: Instant | undefined, firstSight: Instant): Instant =>
  claimed === undefined ? firstSight : Math.min(claimed, firstSight + aheadAtMost);
