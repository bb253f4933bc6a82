import type { ContainerClient } from "@azure/storage-blob";
import { QuarantineUnreachable } from "../../core/faults.ts";
import type { Instant } from "../../core/instant.ts";
import type { Clock } from "../../core/ports.ts";
import { checkedEndpoint, checkedStorage } from "../connection-string.ts";
import type { StorageConnection } from "../connection.ts";
import { createCredential } from "../credential.ts";
import { once } from "../once.ts";
import { createStorageCall, type Translate } from "../storage-call.ts";

export interface ContainerOptions {
  readonly connection: StorageConnection;
  readonly container: string;
  readonly clock: Clock;
}

const connect = async ({ connection, container }: ContainerOptions): Promise<ContainerClient> => {
  // On the first event that can't be read; most processes see none.
  const { ContainerClient: Client } = await import("@azure/storage-blob");
  // Our own tries have a limit each; the SDK's would multiply them.
  const options = { retryOptions: { maxTries: 1 } };
  if (connection.kind === "connection-string")
    return new Client(checkedStorage(connection, "blob").value, container, options);
  const endpoint = checkedEndpoint(`${connection.setting}__blobServiceUri`, connection.blobServiceUri);
  const url = `${endpoint.replace(/\/$/u, "")}/${container}`;
  return new Client(url, await createCredential(connection), options);
};

export type ContainerCall = <T>(
  what: string,
  until: Instant,
  work: (container: ContainerClient, signal: AbortSignal) => Promise<T>,
  translate?: Translate<T>,
) => Promise<T>;

export const createContainerCall = (options: ContainerOptions): ContainerCall => {
  const client = once(async () => await connect(options));
  const call = createStorageCall(options.clock, QuarantineUnreachable);
  return async (what, until, work, translate) =>
    await call(what, until, async (signal) => await work(await client(), signal), translate);
};

/** For `npm start` and tests; not on an event's path. */
export const ensureContainers = async (
  options: Omit<ContainerOptions, "container">,
  containers: readonly string[],
  until: Instant,
): Promise<void> => {
  await Promise.all(
    containers.map(
      async (container) =>
        await createContainerCall({ ...options, container })(
          "create container",
          until,
          async (client, abortSignal) => {
            await client.createIfNotExists({ abortSignal });
          },
        ),
    ),
  );
};
