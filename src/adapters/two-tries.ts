import { ConfigError } from "../core/faults.ts";
import type { Instant } from "../core/instant.ts";
import type { Clock } from "../core/ports.ts";
import { readSdkError } from "./sdk-error.ts";

/** Nothing came in time. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
  readonly code = "TimedOut";
  constructor() {
    super("No answer in time.");
  }
}

/**
 * A storage call takes milliseconds; five seconds without an answer is a lost packet or a partition that moves,
 * and an invocation has about 15 for all of its calls.
 */
const longestTry = 5_000;

/** Long enough for a connection to be made anew, short beside a person's waiting for an answer. */
const betweenTries = 200;

/** With less than this left a try would only be cut again. */
const shortestTry = 100;

/** One try that ends after so many milliseconds, whatever the SDK does with the signal. */
export const oneTry = async <T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
): Promise<T> => {
  if (milliseconds <= 0) throw new TimedOut();
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      // First ours, or the SDK's own error for an aborted call would win.
      reject(new TimedOut());
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([attempt(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** No answer, or one that says the trouble is the service's and passing. */
const mayPass = (error: unknown): boolean => {
  if (error instanceof ConfigError) return false;
  const { status } = readSdkError(error);
  return status === undefined || status === 408 || status === 429 || status >= 500;
};

/**
 * A storage call: one repeat, each try within five seconds, nothing beyond `until`. The SDK's own retries are
 * switched off: they wait up to 64 s between tries and have no limit for a try. More than one repeat is the
 * business of Event Grid or the queue, which come back with the whole event.
 */
export const twoTries = async <T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  until: Instant,
  clock: Clock,
): Promise<T> => {
  const left = (): number => Math.min(longestTry, until - clock.now());
  try {
    return await oneTry(attempt, left());
  } catch (error) {
    if (!mayPass(error) || left() < betweenTries + shortestTry) throw error;
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
    return await oneTry(attempt, left());
  }
};
