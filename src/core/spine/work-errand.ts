import { hour, minute, second } from "../instant.ts";
import type { Instant } from "../instant.ts";
import { isSuffix } from "../entry-key.ts";
import { parsePersonKey } from "../phone-number.ts";
import type { ErrandMessage } from "../ports.ts";
import type { Spine } from "./spine.ts";
import { visitErrand } from "./visit-errand.ts";

const afterTrouble = minute / 2;
/** Nobody waits for the queue's function as Event Grid does, and slow storage may have eaten the time up. */
const handOverBudget = 5 * second;
const afterPoison = hour;

export const parseErrandMessage = (raw: unknown): ErrandMessage | undefined => {
  if (typeof raw !== "object" || raw === null || !("person" in raw) || !("suffix" in raw)) return undefined;
  const { person, suffix } = raw;
  if (typeof person !== "string" || typeof suffix !== "string" || !isSuffix(suffix)) return undefined;
  const key = parsePersonKey(person);
  return key === undefined ? undefined : { person: key, suffix };
};

/** The queue's way in. Trouble goes back to the queue, never to poison; only an unreachable queue fails. */
export const workErrand = async (spine: Spine, message: ErrandMessage, until: Instant): Promise<void> => {
  try {
    await visitErrand(spine, message, until);
  } catch (error) {
    spine.ports.telemetry.report("heed.errand.failed", {
      error: error instanceof Error ? error.name : "unknown",
    });
    const longer = Math.max(until, spine.ports.clock.now() + handOverBudget);
    await spine.ports.errands.handOver(message, afterTrouble, longer);
  }
};

/** What landed in the poison queue all the same comes back after an hour, with an alarm. */
export const rescueErrand = async (spine: Spine, message: ErrandMessage, until: Instant): Promise<void> => {
  spine.ports.telemetry.report("heed.errand.poisoned");
  await spine.ports.errands.handOver(message, afterPoison, until);
};
