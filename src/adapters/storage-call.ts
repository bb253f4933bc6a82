import { ConfigError } from "../core/faults.ts";
import type { Instant } from "../core/instant.ts";
import type { Clock } from "../core/ports.ts";
import { describeSdkError, readSdkError } from "./sdk-error.ts";
import { twoTries } from "./two-tries.ts";

/** A call's answer out of an error: what a status means to the caller. Undefined leaves it a failure. */
export type Translate<T> = (error: unknown) => { readonly value: T } | undefined;

export type StorageCall = <T>(
  what: string,
  until: Instant,
  attempt: (signal: AbortSignal) => Promise<T>,
  translate?: Translate<T>,
) => Promise<T>;

/** Calls whose failure is one of the four faults. The SDK's error, which holds the request, goes no further. */
export const createStorageCall =
  (clock: Clock, Fault: new (what: string, options: ErrorOptions) => Error): StorageCall =>
  async (what, until, attempt, translate) => {
    try {
      return await twoTries(attempt, until, clock);
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      const translated = translate?.(error);
      if (translated !== undefined) return translated.value;
      const told = readSdkError(error);
      throw new Fault(describeSdkError(what, told), { cause: told });
    }
  };
