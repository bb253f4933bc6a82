import type { TransactionAction } from "@azure/data-tables";
import { RecordUnreachable } from "../../core/faults.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Change, Committed, PeopleRecord } from "../../core/ports.ts";
import { TooLarge } from "../json-columns.ts";
import { toActivityEntity } from "./activity-row.ts";
import { callTable, type Tables } from "./client.ts";
import { fromErrandEntity, toErrandChangeEntity, toErrandEntity, toReportedEntity } from "./errand-row.ts";
import { fromHistoryEntity, toHistoryEntity } from "./history-row.ts";
import { errandRow, ofKind, personRow } from "./keys.ts";
import { readAllRows } from "./list.ts";
import { isMissingRow, isStale, operations, refusedCommit } from "./outcomes.ts";
import { fromPersonEntity, toPersonEntity } from "./person-row.ts";

/** In the order of `operations`. */
const toTransaction = ({ person, etag, entry, errand, reported }: Change): TransactionAction[] => {
  const entity = toPersonEntity(person);
  const transaction: TransactionAction[] = [
    ["create", toHistoryEntity(person.key, entry)],
    etag === undefined ? ["create", entity] : ["update", entity, "Replace", { etag }],
    ["create", toErrandEntity(errand)],
  ];
  if (reported !== undefined) {
    // Any version will do: the report writes a column that nobody else writes, and a settle under way
    // must not be the reason to refuse a report.
    const told = toReportedEntity(person.key, reported.suffix, reported.report);
    transaction.push(["update", told, "Merge", { etag: "*" }]);
  }
  return transaction;
};

const nothing = { value: undefined };
const whenMissing = (error: unknown): typeof nothing | undefined =>
  isMissingRow(error) ? nothing : undefined;
const whenChanged = (error: unknown): typeof nothing | undefined =>
  isMissingRow(error) || isStale(error) ? nothing : undefined;

/** The opt-out record in Azure Tables (or Cosmos DB for Table: no reliance on the order of a query). */
export const createTablesRecord = (tables: Tables): PeopleRecord => {
  const readRow = async (
    what: string,
    key: PersonKey,
    rowKey: string,
    until: number,
  ): Promise<({ readonly etag: string } & Record<string, unknown>) | undefined> =>
    await callTable(
      tables,
      what,
      tables.people,
      until,
      async (client, abortSignal) => await client.getEntity(key, rowKey, { abortSignal }),
      whenMissing,
    );

  const submit = async (change: Change, until: number): Promise<Committed> => {
    const transaction = toTransaction(change);
    return await callTable<Committed>(
      tables,
      "commit",
      tables.people,
      until,
      async (client, abortSignal) => {
        const { subResponses } = await client.submitTransaction(transaction, { abortSignal });
        const errandEtag = subResponses[operations.indexOf("errand")]?.etag;
        if (errandEtag === undefined) throw new RecordUnreachable("commit: an answer without versions");
        return { kind: "committed", errandEtag };
      },
      refusedCommit,
    );
  };

  return {
    readPerson: async (key, until) => {
      const row = await readRow("read person", key, personRow(key), until);
      return row && { value: fromPersonEntity(row, key), etag: row.etag };
    },
    commit: async (change, until) => {
      try {
        return await submit(change, until);
      } catch (error) {
        if (error instanceof TooLarge) return { kind: "refused", status: 413 };
        throw error;
      }
    },
    readHistory: async (key, until) =>
      (await readAllRows(tables, "read history", tables.people, ofKind(key, "history"), until)).map(
        fromHistoryEntity,
      ),
    readErrand: async (key, suffix, until) => {
      const row = await readRow("read errand", key, errandRow(suffix), until);
      return row && { value: fromErrandEntity(row, key), etag: row.etag };
    },
    readErrands: async (key, until) =>
      (await readAllRows(tables, "read errands", tables.people, ofKind(key, "errand"), until)).map((row) =>
        fromErrandEntity(row, key),
      ),
    mergeErrand: async (key, suffix, change, etag, until) => {
      const entity = toErrandChangeEntity(key, suffix, change);
      return await callTable<string | undefined>(
        tables,
        "merge errand",
        tables.people,
        until,
        async (client, abortSignal) => {
          const merged = await client.updateEntity(entity, "Merge", { etag, abortSignal });
          if (merged.etag === undefined)
            throw new RecordUnreachable("merge errand: an answer without version");
          return merged.etag;
        },
        whenChanged,
      );
    },
    writeActivity: async (line, until) => {
      const entity = toActivityEntity(line);
      await callTable(tables, "write activity", tables.activity, until, async (client, abortSignal) => {
        await client.upsertEntity(entity, "Replace", { abortSignal });
      });
    },
    ping: async (until) => {
      // A row that is never there: its absence is an answer, a missing table or a refused key isn't.
      await callTable<unknown>(
        tables,
        "ping",
        tables.people,
        until,
        async (client, abortSignal) => await client.getEntity("ping", "ping", { abortSignal }),
        whenMissing,
      );
    },
  };
};
