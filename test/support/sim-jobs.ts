import { InvocationContext } from "@azure/functions";
import { hour, minute, second } from "../../src/core/instant.ts";
import type { ErrandMessage } from "../../src/core/ports.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { eventHandler } from "../../src/functions/events/take-event.ts";
import { errandsHandler, errandsPoisonHandler } from "../../src/functions/queue/errands.ts";

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

/** Nobody reads what the functions log here. */
const context = new InvocationContext({ functionName: "sim", logHandler: () => {} });

export const eventJob = (event: unknown, name: string): Job => ({
  name,
  work: (spine) => eventHandler(async () => spine)(event, context),
  patience: 30 * second,
  delayAfter: (tries) => redeliveries[tries] ?? hour,
});

/** Functions hides a message that is worked on; a crash shows when that ends. Shorter here than its ten minutes. */
const lease = 30 * second;
const dequeuesAtMost = 5;

export const queueJob = (message: ErrandMessage, name: string): Job => ({
  name,
  work: (spine, dequeues) => {
    const handler = dequeues > dequeuesAtMost ? errandsPoisonHandler : errandsHandler;
    return handler(async () => spine)(message, context);
  },
  patience: lease,
  delayAfter: () => lease,
});

/** A timer comes again with its schedule, whatever became of it. */
export const timerJob = (work: Job["work"], name: string): Job => ({
  name,
  work,
  patience: minute,
  delayAfter: () => 15 * minute,
});

/** A command that somebody runs once; nobody runs it again when it dies. */
export const commandJob = (work: Job["work"], name: string): Job => ({
  name,
  work,
  patience: minute,
  delayAfter: () => Number.POSITIVE_INFINITY,
});
