import type { QueueClient } from "@azure/storage-queue";
import { QueueUnreachable } from "../../core/faults.ts";
import type { Instant } from "../../core/instant.ts";
import type { Clock, ErrandMessage, ErrandQueue } from "../../core/ports.ts";
import { checkedEndpoint, checkedStorage } from "../connection-string.ts";
import type { StorageConnection } from "../connection.ts";
import { createCredential } from "../credential.ts";
import { once } from "../once.ts";
import { createStorageCall } from "../storage-call.ts";
import { visibilitySeconds } from "./visibility.ts";

export interface QueueOptions {
  readonly connection: StorageConnection;
  readonly queue: string;
  readonly clock: Clock;
}

const connect = async ({ connection, queue }: QueueOptions): Promise<QueueClient> => {
  // On the first hand-over: most events need none.
  const { QueueClient: Client } = await import("@azure/storage-queue");
  // Our own tries have a limit each; the SDK's would multiply them.
  const options = { retryOptions: { maxTries: 1 } };
  if (connection.kind === "connection-string")
    return new Client(checkedStorage(connection, "queue").value, queue, options);
  const endpoint = checkedEndpoint(`${connection.setting}__queueServiceUri`, connection.queueServiceUri);
  const url = `${endpoint.replace(/\/$/u, "")}/${queue}`;
  return new Client(url, await createCredential(connection), options);
};

/** Base64, because the queue trigger of the Functions host expects that (`messageEncoding` in host.json). */
const toQueueText = ({ person, suffix }: ErrandMessage): string =>
  Buffer.from(JSON.stringify({ person, suffix })).toString("base64");

export interface StorageErrandQueue extends ErrandQueue {
  /** Makes the queues of these names where they are missing; not on an event's path. */
  readonly ensure: (until: Instant) => Promise<void>;
}

export const createStorageErrandQueue = (options: QueueOptions): StorageErrandQueue => {
  const client = once(async () => await connect(options));
  const call = createStorageCall(options.clock, QueueUnreachable);
  return {
    handOver: async (message, delay, until) => {
      const text = toQueueText(message);
      // A try whose answer was lost leaves the message twice: an errand that is settled is left alone.
      await call("hand over", until, async (abortSignal) => {
        const queue = await client();
        await queue.sendMessage(text, {
          visibilityTimeout: visibilitySeconds(delay),
          // Never: what is owed stays owed, however long a topic or a program is out of order.
          messageTimeToLive: -1,
          abortSignal,
        });
      });
    },
    ensure: async (until) => {
      await call("create queue", until, async (abortSignal) => {
        const queue = await client();
        await queue.createIfNotExists({ abortSignal });
      });
    },
  };
};

/** For `npm start` and tests: every queue of the account that Heed uses. */
export const ensureQueues = async (
  options: Omit<QueueOptions, "queue">,
  queues: readonly string[],
  until: Instant,
): Promise<void> => {
  await Promise.all(
    queues.map(async (queue) => await createStorageErrandQueue({ ...options, queue }).ensure(until)),
  );
};
