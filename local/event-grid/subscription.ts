import type { Json } from "../http/json.ts";
import type { Time } from "../time.ts";
import type { DeadLetters, DeliveryFacts } from "./dead-letter.ts";
import type { Deliver } from "./deliver.ts";
import { createProbation } from "./probation.ts";
import {
  deadLetterAfter,
  deadLetterPatience,
  isDelivered,
  isHopeless,
  mostAttempts,
  responseWithin,
  timeToLive,
  toOutcomeName,
  waitAfter,
} from "./retry-schedule.ts";

export interface SubscriptionOptions {
  readonly name: string;
  readonly url: () => string;
  readonly time: Time;
  /** What every documented wait is multiplied by: 1 as in Azure, 0.001 to see a day in 86 s. */
  readonly factor: number;
  readonly deliver: Deliver;
  /** Absent: what can't be delivered is dropped. */
  readonly deadLetters?: DeadLetters;
  readonly parallel: number;
  readonly responseWithin?: number;
  readonly maxAttempts?: number;
}

export interface SubscriptionCounts {
  /** Events that still have to be delivered or dead-lettered. */
  pending: number;
  /** Requests to the endpoint. */
  attempts: number;
  delivered: number;
  deadLettered: number;
  dropped: number;
}

export interface Subscription {
  /** These are delivered together, and again together when it fails. */
  readonly enqueue: (events: readonly Json[]) => void;
  readonly counts: () => Readonly<SubscriptionCounts>;
  readonly stop: () => void;
}

interface Delivery {
  readonly events: readonly Json[];
  readonly publishedAt: number;
  due: number;
  attempts: number;
  attemptedAt: number;
  outcome: string;
}

/** Delivers to one endpoint, at least once, on the documented schedule. */
export const createSubscription = (options: SubscriptionOptions): Subscription => {
  const { time, factor } = options;
  const probation = createProbation(factor);
  const counts: SubscriptionCounts = { pending: 0, attempts: 0, delivered: 0, deadLettered: 0, dropped: 0 };
  const waiting = new Set<Delivery>();
  let inFlight = 0;
  let stopped = false;
  let cancelWake = (): void => {};

  const leave = (delivery: Delivery, as: "delivered" | "deadLettered" | "dropped"): void => {
    counts.pending -= delivery.events.length;
    counts[as] += delivery.events.length;
  };

  const bury = (delivery: Delivery, facts: DeliveryFacts, since: number): void => {
    const { deadLetters } = options;
    if (deadLetters === undefined) {
      leave(delivery, "dropped");
      return;
    }
    time.after(deadLetterAfter * factor, () => {
      if (stopped) return;
      deadLetters.put(options.name, delivery.events, facts, time.now()).then(
        () => leave(delivery, "deadLettered"),
        () => {
          // Documented: tried for four hours, then gone.
          if (time.now() - since < deadLetterPatience * factor) bury(delivery, facts, since);
          else leave(delivery, "dropped");
        },
      );
    });
  };

  const giveUp = (delivery: Delivery, reason: DeliveryFacts["reason"]): void => {
    const { attempts, outcome, publishedAt, attemptedAt } = delivery;
    bury(delivery, { reason, attempts, outcome, publishedAt, attemptedAt }, time.now());
  };

  const attempt = async (delivery: Delivery): Promise<void> => {
    if (delivery.attempts > 0 && time.now() - delivery.publishedAt >= timeToLive * factor) {
      giveUp(delivery, "TimeToLiveExceeded");
      return;
    }
    delivery.attempts += 1;
    delivery.attemptedAt = time.now();
    counts.attempts += 1;
    const outcome = await options.deliver({
      url: options.url(),
      subscription: options.name,
      events: delivery.events,
      before: delivery.attempts - 1,
      within: options.responseWithin ?? responseWithin,
    });
    if (stopped) return;
    probation.record(outcome, time.now());
    delivery.outcome = toOutcomeName(outcome);
    if (isDelivered(outcome)) leave(delivery, "delivered");
    else if (isHopeless(outcome)) giveUp(delivery, "UndeliverableDueToHttpStatus");
    else if (delivery.attempts >= (options.maxAttempts ?? mostAttempts))
      giveUp(delivery, "MaxDeliveryAttemptsExceeded");
    else {
      delivery.due = time.now() + waitAfter(delivery.attempts, outcome) * factor;
      waiting.add(delivery);
    }
  };

  const earliest = (): Delivery | undefined => {
    let found: Delivery | undefined;
    for (const delivery of waiting) if (found === undefined || delivery.due < found.due) found = delivery;
    return found;
  };

  const pump = (): void => {
    cancelWake();
    if (stopped) return;
    while (inFlight < (probation.isSuspect() ? 1 : options.parallel)) {
      const next = earliest();
      if (next === undefined) return;
      const wait = Math.max(next.due, probation.closedUntil()) - time.now();
      if (wait > 0) {
        cancelWake = time.after(wait, pump);
        return;
      }
      waiting.delete(next);
      inFlight += 1;
      attempt(next)
        .finally(() => {
          inFlight -= 1;
          pump();
        })
        .catch(console.error);
    }
  };

  return {
    enqueue: (events) => {
      if (events.length === 0) return;
      counts.pending += events.length;
      const now = time.now();
      waiting.add({ events, publishedAt: now, due: now, attempts: 0, attemptedAt: now, outcome: "" });
      pump();
    },
    counts: () => ({ ...counts }),
    stop: () => {
      stopped = true;
      cancelWake();
    },
  };
};
