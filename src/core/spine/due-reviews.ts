import { RecordUnreachable } from "../faults.ts";
import type { Instant } from "../instant.ts";
import { decideOpenReview } from "./reviews.ts";
import type { Spine } from "./spine.ts";

/** What nobody decided in time becomes an opt-out: the doubt counts for the person. */
export const workDueReviews = async (spine: Spine, until: Instant): Promise<number> => {
  const { clock, control, telemetry } = spine.ports;
  const now = clock.now();
  const { rows, unreadable } = await control.listReviews(until);
  const inLine = rows.toSorted((a, b) => a.due - b.due);
  const oldest = inLine[0];
  if (oldest)
    telemetry.report("heed.review.oldest", { dueInHours: Math.round((oldest.due - now) / 3_600_000) });
  const due = inLine.filter((row) => row.due <= now);
  const troubles: unknown[] = [];
  let decided = 0;
  for (const row of due) {
    try {
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
