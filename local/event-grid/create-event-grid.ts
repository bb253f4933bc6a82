import { isRecord, type Json } from "../http/json.ts";
import { seededRandom, shuffle } from "../seeded-random.ts";
import { cancellable, systemTime, type Time } from "../time.ts";
import type { DeadLetters } from "./dead-letter.ts";
import { deliver, type Deliver } from "./deliver.ts";
import { createSubscription, type SubscriptionCounts } from "./subscription.ts";
import { toCloudEvent } from "./to-cloud-event.ts";

export interface SubscriptionPlan {
  readonly name: string;
  readonly url: string;
  /** All types when absent. */
  readonly eventTypes?: readonly string[];
  readonly schema?: "EventGridSchema" | "CloudEventSchemaV1_0";
  /** As in the subscription's retry policy: 30 when absent. */
  readonly maxDeliveryAttempts?: number;
}

export interface EventGridOptions {
  readonly subscriptions: readonly SubscriptionPlan[];
  readonly deadLetters?: DeadLetters;
  /** Scales every documented wait; 1 when absent. */
  readonly factor?: number;
  readonly time?: Time;
  readonly deliver?: Deliver;
  readonly parallel?: number;
  readonly responseWithin?: number;
}

export interface PublishOptions {
  /** Delivers in an order that the seed decides. */
  readonly shuffleSeed?: number;
  /** How often each event is delivered, as if Event Grid had doubled it. */
  readonly copies?: number;
  /** Events per request: 1, as an event subscription does unless told otherwise. */
  readonly batch?: number;
}

export interface EventGrid {
  readonly publish: (events: readonly unknown[], options?: PublishOptions) => void;
  /** Points a subscription at another endpoint: a host that came back elsewhere. */
  readonly move: (name: string, url: string) => void;
  readonly counts: () => Readonly<Record<string, Readonly<SubscriptionCounts>>>;
  readonly pending: () => number;
  readonly stop: () => void;
}

const typeOf = (event: Json): unknown => event["eventType"] ?? event["type"];

/** The local Event Grid: every event to each subscription that wants it, at least once. */
export const createEventGrid = (options: EventGridOptions): EventGrid => {
  const time = cancellable(options.time ?? systemTime);
  const urls = new Map(options.subscriptions.map(({ name, url }) => [name, url]));
  const urlOf = (name: string): string => {
    const url = urls.get(name);
    if (url === undefined) throw new Error(`There is no event subscription "${name}".`);
    return url;
  };
  const subscriptions = options.subscriptions.map((plan) => ({
    plan,
    subscription: createSubscription({
      name: plan.name,
      url: () => urlOf(plan.name),
      time,
      factor: options.factor ?? 1,
      deliver: options.deliver ?? deliver,
      parallel: options.parallel ?? 32,
      ...(plan.maxDeliveryAttempts === undefined ? {} : { maxAttempts: plan.maxDeliveryAttempts }),
      ...(options.deadLetters === undefined ? {} : { deadLetters: options.deadLetters }),
      ...(options.responseWithin === undefined ? {} : { responseWithin: options.responseWithin }),
    }),
  }));
  const counts = () =>
    Object.fromEntries(subscriptions.map(({ plan, subscription }) => [plan.name, subscription.counts()]));
  return {
    publish: (events, { shuffleSeed, copies = 1, batch = 1 } = {}) => {
      const all = Array.from({ length: copies }, () => events)
        .flat()
        .filter(isRecord);
      const ordered = shuffleSeed === undefined ? all : shuffle(all, seededRandom(shuffleSeed));
      for (const { plan, subscription } of subscriptions) {
        const { eventTypes } = plan;
        const wanted = ordered
          .filter((event) => eventTypes === undefined || eventTypes.some((type) => type === typeOf(event)))
          .map((event) => (plan.schema === "CloudEventSchemaV1_0" ? toCloudEvent(event) : event));
        for (let from = 0; from < wanted.length; from += Math.max(1, batch)) {
          subscription.enqueue(wanted.slice(from, from + Math.max(1, batch)));
        }
      }
    },
    move: (name, url) => {
      urlOf(name);
      urls.set(name, url);
    },
    counts,
    pending: () => Object.values(counts()).reduce((sum, { pending }) => sum + pending, 0),
    stop: () => {
      for (const { subscription } of subscriptions) subscription.stop();
      time.cancelAll();
    },
  };
};
