import { hour, minute, second } from "../../src/core/instant.ts";
import type { ErrandMessage } from "../../src/core/ports.ts";
import { untilOf } from "../../src/core/spine/spine.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { rescueErrand, workErrand } from "../../src/core/spine/work-errand.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";

/** Something that Azure does until it succeeds. */
export interface Job {
  readonly name: string;
  readonly work: (spine: Spine, tries: number) => Promise<unknown>;
  /** How long an answer is waited for. */
  readonly patience: number;
  readonly delayAfter: (tries: number) => number;
}

/** Event Grid's schedule (https://learn.microsoft.com/azure/event-grid/delivery-and-retry). */
const redeliveries = [10 * second, 30 * second, 1 * minute, 5 * minute, 10 * minute, 30 * minute, hour];

export const eventJob = (event: unknown, name: string): Job => ({
  name,
  work: (spine) => takeEvent(spine, event),
  patience: 30 * second,
  delayAfter: (tries) => redeliveries[tries] ?? hour,
});

/** Functions hides a message that is worked on; a crash shows when that ends. Shorter here than its ten minutes. */
const lease = 30 * second;
const dequeuesAtMost = 5;

export const queueJob = (message: ErrandMessage, name: string): Job => ({
  name,
  work: (spine, dequeues) =>
    (dequeues > dequeuesAtMost ? rescueErrand : workErrand)(spine, message, untilOf(spine)),
  patience: lease,
  delayAfter: () => lease,
});
