import { appendFileSync } from "node:fs";

/** What a suite of test/faults did and found; `npm run test:faults` adds them up. */
export interface Tally {
  readonly crashPointsTried?: number;
  readonly crashPointsCounted?: number;
  readonly schedules?: number;
  readonly events?: number;
  readonly faults?: number;
  /** Events that left no entry. */
  readonly lost?: number;
  /** Texts beyond the one. */
  readonly doubled?: number;
  /** Errands unfinished at rest. */
  readonly owed?: number;
}

/** Every suite of test/faults calls it before it asserts; outside of `npm run test:faults` nobody counts. */
export const reportTally = (tally: Tally): void => {
  const file = process.env["HEED_TALLY"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`);
};
