import { randomUUID } from "node:crypto";
import { BlobServiceClient } from "@azure/storage-blob";
import type { Json } from "../http/json.ts";

export interface DeliveryFacts {
  readonly reason: "MaxDeliveryAttemptsExceeded" | "TimeToLiveExceeded" | "UndeliverableDueToHttpStatus";
  readonly attempts: number;
  readonly outcome: string;
  readonly publishedAt: number;
  readonly attemptedAt: number;
}

export const isCloudEvent = (event: Json): boolean => "specversion" in event || "specVersion" in event;

const toTime = (instant: number): string => new Date(instant).toISOString();

/** The event with what Event Grid adds to it; all in lower case in a CloudEvent. */
const toDeadLetter = (event: Json, facts: DeliveryFacts): Json => {
  const added = {
    deadLetterReason: facts.reason,
    deliveryAttempts: facts.attempts,
    lastDeliveryOutcome: facts.outcome,
    publishTime: toTime(facts.publishedAt),
    lastDeliveryAttemptTime: toTime(facts.attemptedAt),
  };
  if (!isCloudEvent(event)) return { ...event, ...added };
  const lower = Object.entries(added).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { ...event, ...Object.fromEntries(lower) };
};

/** `SUBSCRIPTION/2026/1/2/3/<guid>.json`: in capitals, UTC, without leading zeros, as documented. */
const toDeadLetterPath = (subscription: string, now: number, guid: string): string => {
  const at = new Date(now);
  const parts = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
  return `${subscription.toUpperCase()}/${parts.join("/")}/${guid}.json`;
};

/** Where dead letters go: one blob with an array of events each. */
export interface DeadLetters {
  readonly put: (
    subscription: string,
    events: readonly Json[],
    facts: DeliveryFacts,
    now: number,
  ) => Promise<void>;
}

export const createDeadLetterBlobs = (connectionString: string, container: string): DeadLetters => {
  const client = BlobServiceClient.fromConnectionString(connectionString, {
    retryOptions: { maxTries: 1 },
  }).getContainerClient(container);
  return {
    put: async (subscription, events, facts, now) => {
      await client.createIfNotExists();
      const blob = client.getBlockBlobClient(toDeadLetterPath(subscription, now, randomUUID()));
      const body = JSON.stringify(events.map((event) => toDeadLetter(event, facts)));
      await blob.upload(body, Buffer.byteLength(body), {
        blobHTTPHeaders: { blobContentType: "application/json" },
      });
    },
  };
};
