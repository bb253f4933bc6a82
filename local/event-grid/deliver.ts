import type { Json } from "../http/json.ts";
import { isCloudEvent } from "./dead-letter.ts";
import type { Outcome } from "./retry-schedule.ts";

export interface Attempt {
  readonly url: string;
  readonly subscription: string;
  readonly events: readonly Json[];
  /** How often these were tried before. */
  readonly before: number;
  readonly within: number;
}

/** Posts events once. Never rejects for what the endpoint does. */
export type Deliver = (attempt: Attempt) => Promise<Outcome>;

/** As Event Grid posts: an array in its own schema; CloudEvents alone or, several, as a batch. */
const toRequest = (events: readonly Json[]): { readonly type: string; readonly body: string } => {
  const [first] = events;
  if (first === undefined || !isCloudEvent(first)) {
    return { type: "application/json; charset=utf-8", body: JSON.stringify(events) };
  }
  return events.length === 1
    ? { type: "application/cloudevents+json; charset=utf-8", body: JSON.stringify(first) }
    : { type: "application/cloudevents-batch+json; charset=utf-8", body: JSON.stringify(events) };
};

export const deliver: Deliver = async ({ url, subscription, events, before, within }) => {
  const { type, body } = toRequest(events);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": type,
        "aeg-event-type": "Notification",
        "aeg-subscription-name": subscription.toUpperCase(),
        "aeg-delivery-count": String(before),
      },
      body,
      signal: AbortSignal.timeout(within),
    });
    await response.arrayBuffer();
    return { kind: "answered", status: response.status };
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? { kind: "timeout" } : { kind: "socket" };
  }
};
