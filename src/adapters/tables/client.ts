import type { TableClient, TableServiceClientOptions } from "@azure/data-tables";
import { ConfigError, RecordUnreachable } from "../../core/faults.ts";
import type { Instant } from "../../core/instant.ts";
import type { Clock } from "../../core/ports.ts";
import { checkedEndpoint, checkedStorage, isPlainHttp } from "../connection-string.ts";
import type { StorageConnection } from "../connection.ts";
import { createCredential } from "../credential.ts";
import { once } from "../once.ts";
import { createStorageCall, type StorageCall, type Translate } from "../storage-call.ts";

export interface TablesOptions {
  readonly connection: StorageConnection;
  readonly tables: { readonly people: string; readonly activity: string; readonly control: string };
  readonly clock: Clock;
  /** Sees each request that leaves: for counting. */
  readonly policies?: TableServiceClientOptions["additionalPolicies"];
}

/** The tables of one account. Record and control share them, so that a process has one client for each. */
export interface Tables {
  readonly call: StorageCall;
  readonly people: () => Promise<TableClient>;
  readonly activity: () => Promise<TableClient>;
  readonly control: () => Promise<TableClient>;
}

const connect = async (table: string, { connection, policies = [] }: TablesOptions): Promise<TableClient> => {
  // On the first call and not on loading: a health check or a CLI's help needs no table.
  const { TableClient: Client } = await import("@azure/data-tables");
  const options = {
    // Our own tries have a limit each; the SDK's would multiply them.
    retryOptions: { maxRetries: 0 },
    additionalPolicies: policies,
  };
  if (connection.kind === "connection-string") {
    const { value, plainHttp } = checkedStorage(connection, "table");
    return Client.fromConnectionString(value, table, { ...options, allowInsecureConnection: plainHttp });
  }
  const endpoint = checkedEndpoint(`${connection.setting}__tableServiceUri`, connection.tableServiceUri);
  if (isPlainHttp(endpoint))
    throw new ConfigError([`${connection.setting}__tableServiceUri must be https for an identity`]);
  return new Client(endpoint, table, await createCredential(connection), options);
};

export const createTables = (options: TablesOptions): Tables => ({
  call: createStorageCall(options.clock, RecordUnreachable),
  people: once(() => connect(options.tables.people, options)),
  activity: once(() => connect(options.tables.activity, options)),
  control: once(() => connect(options.tables.control, options)),
});

/** Not on an event's path: `npm start` and the deployment make the tables. */
export const ensureTables = async (tables: Tables, until: Instant): Promise<void> => {
  await Promise.all(
    [tables.people, tables.activity, tables.control].map(
      async (open) =>
        await callTable(tables, "create table", open, until, (client, abortSignal) =>
          client.createTable({ abortSignal }),
        ),
    ),
  );
};

/** A call whose failure is the record's. */
export const callTable = async <T>(
  tables: Tables,
  what: string,
  open: () => Promise<TableClient>,
  until: Instant,
  work: (client: TableClient, signal: AbortSignal) => Promise<T>,
  translate?: Translate<T>,
): Promise<T> =>
  await tables.call(what, until, async (signal) => await work(await open(), signal), translate);
