import { RecordUnreachable } from "../faults.ts";
import { hour, minute } from "../instant.ts";
import type { Instant } from "../instant.ts";
import { decideOpenReview, dropIfSettled } from "./reviews.ts";
import { untilOf } from "./spine.ts";
import type { Spine } from "./spine.ts";

/**
 * What the timer may take in all: five minutes is the least that any plan of Azure Functions gives a function
 * (https://learn.microsoft.com/azure/azure-functions/functions-host-json#functiontimeout). The rest is next time's.
 */
export const dueReviewsBudget = 4 * minute;

/** What nobody decided in time becomes an opt-out: the doubt counts for the person. Says how many it decided. */
export const workDueReviews = async (spine: Spine, end: Instant): Promise<number> => {
  const { clock, control, telemetry } = spine.ports;
  const { rows, unreadable } = await control.listReviews(untilOf(spine));
  const troubles: unknown[] = [];
  let decided = 0;
  let isOldestTold = false;
  for (const row of rows.toSorted((a, b) => a.due - b.due)) {
    const now = clock.now();
    const isDue = row.due <= now;
    if (now >= end || (isOldestTold && !isDue)) break;
    // A time of its own for each: a topic that hangs with one of them must not use up the others'.
    const until = untilOf(spine);
    try {
      if (await dropIfSettled(spine, row, until)) continue;
      if (!isOldestTold) {
        telemetry.report("heed.review.oldest", { dueInHours: Math.round((row.due - now) / hour) });
        isOldestTold = true;
      }
      if (!isDue) continue;
      const { kind } = await decideOpenReview(spine, { row, verdict: "opt-out" }, until);
      if (kind === "decided") decided += 1;
    } catch (error) {
      // Rule 4: the first in line that can't be read, say, must not keep all the others waiting for ever.
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
  if (unreadable.length > 0) throw new RecordUnreachable(`${unreadable.length} review row(s) can't be read`);
  return decided;
};
