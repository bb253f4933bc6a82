import { BlobServiceClient } from "@azure/storage-blob";
import { QueueServiceClient } from "@azure/storage-queue";
import { ensureContainers } from "../../src/adapters/blobs/container.ts";
import type { RecordDump } from "../../src/adapters/memory/record.ts";
import { ensureQueues } from "../../src/adapters/queue/errand-queue.ts";
import { systemClock as clock } from "../../src/adapters/system/system.ts";
import { ensureTables } from "../../src/adapters/tables/client.ts";
import { fromErrandEntity } from "../../src/adapters/tables/errand-row.ts";
import { fromHistoryEntity } from "../../src/adapters/tables/history-row.ts";
import { readAllRows } from "../../src/adapters/tables/list.ts";
import { fromPersonEntity } from "../../src/adapters/tables/person-row.ts";
import { openTables } from "../../src/app/compose-spine.ts";
import { containers, queues } from "../../src/config/names.ts";
import { parsePersonKey, type PersonKey } from "../../src/core/phone-number.ts";

export type Recorded = Pick<RecordDump, "people" | "entries" | "errands">;

/** The stores themselves, past every wire: what a test sees must not suffer. */
export interface RealRecord {
  readonly make: () => Promise<void>;
  readonly dump: () => Promise<Recorded>;
  /** Messages in the errand queue and its poison queue, visible or not. */
  readonly waiting: () => Promise<number>;
  readonly quarantined: () => Promise<readonly string[]>;
}

const longEnough = 60_000;

export const openRealRecord = (connectionString: string): RealRecord => {
  const storage = { kind: "connection-string", value: connectionString } as const;
  const record = { ...storage, setting: "HEED_RECORD" };
  const archive = { ...storage, setting: "HEED_ARCHIVE" };
  const tables = openTables(record);
  const service = QueueServiceClient.fromConnectionString(connectionString);
  const blobs = BlobServiceClient.fromConnectionString(connectionString);

  const countIn = async (name: string): Promise<number> =>
    (await service.getQueueClient(name).getProperties()).approximateMessagesCount ?? 0;

  return {
    make: async () => {
      const until = clock.now() + longEnough;
      await Promise.all([
        ensureTables(tables, until),
        ensureQueues({ connection: record, clock }, Object.values(queues), until),
        ensureContainers({ connection: archive, clock }, Object.values(containers), until),
      ]);
    },
    dump: async () => {
      const until = clock.now() + longEnough;
      const rows = await readAllRows(tables, "dump", tables.people, "PartitionKey gt ' '", until);
      const people: Recorded["people"][number][] = [];
      const entries: Recorded["entries"][number][] = [];
      const errands: Recorded["errands"][number][] = [];
      for (const row of rows) {
        const person = keyOf(row["partitionKey"]);
        const kind = String(row["rowKey"]).split("|")[0];
        if (kind === "person") people.push(fromPersonEntity(row, person));
        else if (kind === "history") entries.push({ ...fromHistoryEntity(row), person });
        else if (kind === "errand") errands.push(fromErrandEntity(row, person));
        else throw new Error("A row of no known kind.");
      }
      return { people, entries, errands };
    },
    waiting: async () => {
      const counts = await Promise.all(Object.values(queues).map(countIn));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    quarantined: async () => {
      const names: string[] = [];
      const container = blobs.getContainerClient(containers.quarantine);
      for await (const blob of container.listBlobsFlat()) names.push(blob.name);
      return names;
    },
  };
};

const keyOf = (partition: unknown): PersonKey => {
  const key = typeof partition === "string" ? parsePersonKey(partition) : undefined;
  if (key === undefined) throw new Error("A partition that is no person's.");
  return key;
};
