import { day, second } from "../../core/instant.ts";

/** https://learn.microsoft.com/rest/api/storageservices/put-message: not longer than seven days. */
const longest = (7 * day) / second;

/** Whole seconds, rounded up: an errand that comes back before its claim has ended finds it still live. */
export const visibilitySeconds = (delay: number): number =>
  Math.min(longest, Math.max(0, Math.ceil(delay / second)));
