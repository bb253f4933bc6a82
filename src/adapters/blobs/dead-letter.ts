import type { Instant } from "../../core/instant.ts";
import type { Hash } from "../../core/ports.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What JSON can't say (undefined) is kept as null, so that there is always something to look at. */
const toJson = (event: unknown): string => JSON.stringify(event) ?? "null";

/**
 * Derived from the content alone: a redelivery an hour later meets the blob that is there.
 * The prefix keeps it apart from anything else that somebody puts into the container.
 */
export const keptName = (event: unknown, hash: Hash): string => `events/${hash(toJson(event))}.json`;

/**
 * The format of Event Grid's own dead letters, an array of one event with five properties more, so that one
 * replay reads both (https://learn.microsoft.com/azure/event-grid/manage-event-delivery). CloudEvents allow
 * lower-case attribute names only. What isn't an object is kept as it is, since it has no room for them.
 */
export const toDeadLetter = (event: unknown, reason: string, now: Instant): string => {
  if (!isObject(event)) return `[${toJson(event)}]`;
  const at = new Date(now).toISOString();
  const isCloudEvent = "specversion" in event || "specVersion" in event;
  const extras = isCloudEvent
    ? {
        deadletterreason: reason,
        deliveryattempts: 1,
        lastdeliveryoutcome: "BadRequest",
        publishtime: at,
        lastdeliveryattempttime: at,
      }
    : {
        deadLetterReason: reason,
        deliveryAttempts: 1,
        lastDeliveryOutcome: "BadRequest",
        publishTime: at,
        lastDeliveryAttemptTime: at,
      };
  return JSON.stringify([{ ...event, ...extras }]);
};
