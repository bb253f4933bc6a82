import { hour, second } from "../instant.ts";

const delays = [5 * second, 15 * second, 30 * second, 60 * second, 120 * second] as const;
const longest = 120 * second;
/** A provider that says "at once" while it refuses would be asked without end. */
const shortest = second;

/** A provider's Retry-After, else 5, 15, 30, 60, 120 s. */
export const retryDelay = (attempts: number, retryAfter?: number): number =>
  Math.max(retryAfter ?? delays[attempts] ?? longest, shortest);

/** Without end, doubling to an hour. */
export const endlessDelay = (attempts: number, retryAfter?: number): number =>
  Math.max(retryAfter ?? Math.min(5 * second * 2 ** Math.min(attempts, 20), hour), shortest);
