import type { TableClient, TransactionAction } from "@azure/data-tables";
import type { PersonKey } from "../../src/core/phone-number.ts";
import { toErrandEntity } from "../../src/adapters/tables/errand-row.ts";
import { toHistoryEntity } from "../../src/adapters/tables/history-row.ts";
import { sampleEntry, sampleErrand } from "./contract-samples.ts";

const perTransaction = 50;

/** Entries and errands in transactions of 100 rows, past the record. */
export const plantRows = async (
  client: TableClient,
  key: PersonKey,
  suffixes: readonly string[],
): Promise<void> => {
  for (let start = 0; start < suffixes.length; start += perTransaction) {
    const rows = suffixes.slice(start, start + perTransaction).flatMap((suffix): TransactionAction[] => [
      ["create", toHistoryEntity(key, sampleEntry(suffix))],
      ["create", toErrandEntity(sampleErrand(key, suffix))],
    ]);
    await client.submitTransaction(rows);
  }
};
