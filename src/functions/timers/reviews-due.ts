import type { InvocationContext, Timer } from "@azure/functions";
import { dueReviewsBudget, workDueReviews } from "../../core/spine/due-reviews.ts";
import type { Spine } from "../../core/spine/spine.ts";

/** What nobody decided in time becomes an opt-out. */
export const reviewsDueHandler =
  (getSpine: () => Promise<Spine>) =>
  async (_timer: Timer, _context: InvocationContext): Promise<void> => {
    const spine = await getSpine();
    await workDueReviews(spine, spine.ports.clock.now() + dueReviewsBudget);
  };
