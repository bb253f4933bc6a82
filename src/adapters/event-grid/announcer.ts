import type { EventGridPublisherClient } from "@azure/eventgrid";
import type { AnnouncedEvent } from "../../core/errand.ts";
import { ConfigError } from "../../core/faults.ts";
import type { AnnounceOutcome, Announcer, Clock } from "../../core/ports.ts";
import { checkedEndpoint, isPlainHttp } from "../connection-string.ts";
import type { TopicConnection } from "../connection.ts";
import { createCredential } from "../credential.ts";
import { once } from "../once.ts";
import { readSdkError } from "../sdk-error.ts";
import { oneTry } from "../two-tries.ts";

/** As for a reply: a topic that doesn't answer gets the event again from the queue, and consumers drop repeats by id. */
const longestTry = 5_000;

export interface AnnouncerOptions {
  readonly connection: TopicConnection;
  readonly clock: Clock;
  /** Who says so: the CloudEvents' `source`. */
  readonly source: string;
}

type Publisher = EventGridPublisherClient<"CloudEvent">;

const connect = async ({ connection }: AnnouncerOptions): Promise<Publisher> => {
  const endpoint = checkedEndpoint(connection.setting, connection.endpoint);
  const { EventGridPublisherClient: Client, AzureKeyCredential } = await import("@azure/eventgrid");
  // The queue tries again, with a delay that grows to an hour.
  const options = { retryOptions: { maxRetries: 0 } };
  if (connection.kind === "key") {
    return new Client(endpoint, "CloudEvent", new AzureKeyCredential(connection.key), {
      ...options,
      allowInsecureConnection: isPlainHttp(endpoint),
    });
  }
  if (isPlainHttp(endpoint)) throw new ConfigError([`${connection.setting} must be https for an identity`]);
  return new Client(endpoint, "CloudEvent", await createCredential(connection), options);
};

const toCloudEvent = (
  { id, type, subject, at, data }: AnnouncedEvent,
  source: string,
): { id: string; type: string; subject: string; time: Date; source: string; data: unknown } => ({
  id,
  type,
  subject,
  time: new Date(at),
  source,
  data,
});

/**
 * Publishes to an Event Grid topic, in CloudEvents 1.0: a standard that other brokers and clouds speak, so consumers
 * needn't change when the topic does.
 * Whatever goes wrong, the announcement stays owed, also what the topic calls too large or malformed: it takes a fix
 * of ours or of the topic's, and the code that comes back is reported with each try until then.
 */
export const createEventGridAnnouncer = (options: AnnouncerOptions): Announcer => {
  const client = once(async () => await connect(options));
  return {
    announce: async (events, until): Promise<AnnounceOutcome> => {
      if (events.length === 0) return { kind: "done" };
      try {
        const left = Math.min(longestTry, until - options.clock.now());
        await oneTry(async (abortSignal) => {
          const topic = await client();
          await topic.send(
            events.map((event) => toCloudEvent(event, options.source)),
            { abortSignal },
          );
        }, left);
        return { kind: "done" };
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        const { status, code, retryAfter } = readSdkError(error);
        const told = status === undefined ? code : String(status);
        return { kind: "later", code: told, ...(retryAfter !== undefined && { retryAfter }) };
      }
    },
  };
};
