import { isDelivered, probationFor, type Outcome } from "./retry-schedule.ts";

export interface Probation {
  readonly record: (outcome: Outcome, now: number) => void;
  /** Nothing is delivered before this instant, not even an event that has just come. */
  readonly closedUntil: () => number;
  /** While an endpoint is suspect only one event at a time finds out. */
  readonly isSuspect: () => boolean;
}

/** "If the first 10 events published to an endpoint fail …": then retries and new deliveries are delayed. */
const failuresUntilSuspect = 10;
/** "… in some cases for several hours." */
const longest = 4 * 3_600_000;

/** The documented delay of a failing endpoint: doubled while it goes on failing, ended by one success. */
export const createProbation = (factor: number): Probation => {
  let failures = 0;
  let delays = 0;
  let until = 0;
  return {
    record: (outcome, now) => {
      if (isDelivered(outcome)) {
        failures = 0;
        delays = 0;
        until = 0;
        return;
      }
      failures += 1;
      // What was under way when the delay began says nothing new.
      if (failures < failuresUntilSuspect || now < until) return;
      until = now + Math.min(probationFor(outcome) * 2 ** delays, longest) * factor;
      delays += 1;
    },
    closedUntil: () => until,
    isSuspect: () => failures >= failuresUntilSuspect,
  };
};
