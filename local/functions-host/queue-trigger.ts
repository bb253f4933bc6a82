import { setTimeout as pause } from "node:timers/promises";
import { QueueServiceClient, type DequeuedMessageItem, type QueueClient } from "@azure/storage-queue";
import { connectionStringOf, resolveSettings, type Environment } from "./app-settings.ts";
import type { TypedData } from "./functions-core.ts";
import type { QueueSettings } from "./host-json.ts";
import type { App, LoadedFunction, Log } from "./load-app.ts";

export interface QueueTrigger {
  /** Resolves when nothing is in flight. */
  readonly stop: () => Promise<void>;
}

export interface QueueTriggerOptions {
  readonly settings: QueueSettings;
  readonly env: Environment;
  readonly log: Log;
  /** How long a message is ours while its function runs. */
  readonly leaseSeconds: number;
  readonly pollEvery: number;
}

const poisonSuffix = "-poison";

/** A poll that isn't answered is given up; what it may have leased comes again. */
const longestPoll = 30_000;

const textOption = (value: unknown, fallback: string): string =>
  typeof value === "string" ? value : fallback;

const metadataOf = (message: DequeuedMessageItem, text: string): Readonly<Record<string, TypedData>> => {
  const json = (value: unknown): TypedData => ({ json: JSON.stringify(value) });
  return {
    QueueTrigger: json(text),
    Id: json(message.messageId),
    PopReceipt: json(message.popReceipt),
    DequeueCount: json(message.dequeueCount),
    InsertionTime: json(message.insertedOn),
    ExpirationTime: json(message.expiresOn),
    NextVisibleTime: json(message.nextVisibleOn),
  };
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.name;
};

/** Polls one queue as the Queues extension does: delete on success, rest on failure, poison in the end. */
export const startQueueTrigger = (
  app: App,
  { name, trigger }: LoadedFunction,
  options: QueueTriggerOptions,
): QueueTrigger => {
  const { settings, env, log } = options;
  const connection = textOption(trigger["connection"], "AzureWebJobsStorage");
  const queueName = resolveSettings(textOption(trigger["queueName"], ""), env);
  const service = QueueServiceClient.fromConnectionString(connectionStringOf(connection, env), {
    // A poll that fails is followed by the next one.
    retryOptions: { maxTries: 1 },
  });
  const queue = service.getQueueClient(queueName);
  const poison: QueueClient = service.getQueueClient(`${queueName}${poisonSuffix}`);
  // A poison queue has none of its own: there a message rests and comes again.
  const mayGiveUp = !queueName.endsWith(poisonSuffix);
  const stopping = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let complained = false;

  const giveUp = async (message: DequeuedMessageItem): Promise<void> => {
    log("error", `A message of the queue ${queueName} goes to ${queueName}${poisonSuffix}.`);
    await poison.createIfNotExists();
    await poison.sendMessage(message.messageText);
    await queue.deleteMessage(message.messageId, message.popReceipt);
  };

  const handle = async (message: DequeuedMessageItem): Promise<void> => {
    if (mayGiveUp && message.dequeueCount > settings.maxDequeueCount) {
      await giveUp(message);
      return;
    }
    const text =
      settings.encoding === "base64"
        ? Buffer.from(message.messageText, "base64").toString()
        : message.messageText;
    const invoked = await app.invoke(name, { string: text }, metadataOf(message, text));
    if (invoked.kind === "succeeded") await queue.deleteMessage(message.messageId, message.popReceipt);
    else if (mayGiveUp && message.dequeueCount >= settings.maxDequeueCount) await giveUp(message);
    else await queue.updateMessage(message.messageId, message.popReceipt, undefined, settings.restSeconds);
  };

  // The queue itself in trouble: the message comes again when its lease ends, and the next poll will tell.
  const complain = (error: unknown): void => {
    const isMissing = codeOf(error) === "QueueNotFound";
    if (!complained && !isMissing && !stopping.signal.aborted) {
      log("warning", `The queue ${queueName} can't be worked: ${codeOf(error)}.`);
      complained = true;
    }
  };

  const poll = async (): Promise<number> => {
    const room = settings.batchSize - inFlight.size;
    if (room <= 0) return 0;
    const { receivedMessageItems: messages } = await queue.receiveMessages({
      numberOfMessages: Math.min(room, 32),
      visibilityTimeout: options.leaseSeconds,
      abortSignal: AbortSignal.any([stopping.signal, AbortSignal.timeout(longestPoll)]),
    });
    complained = false;
    for (const message of messages) {
      const handling = handle(message)
        .catch(complain)
        .finally(() => inFlight.delete(handling));
      inFlight.add(handling);
    }
    return messages.length;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const received = await poll().catch((error: unknown) => {
        complain(error);
        return 0;
      });
      if (received === 0) {
        await pause(options.pollEvery, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.all(inFlight);
    },
  };
};
