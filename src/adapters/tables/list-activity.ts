import type { ActivityLine } from "../../core/errand.ts";
import type { Instant } from "../../core/instant.ts";
import { fromActivityEntity } from "./activity-row.ts";
import type { Tables } from "./client.ts";
import { activityPartition, timePart } from "./keys.ts";
import { readAllRows } from "./list.ts";

/** The lines first seen at `from` or later, in no promised order. Rejects with RecordUnreachable. */
export type ListActivity = (from: Instant, until: Instant) => AsyncIterable<ActivityLine>;

const digits = "0123456789abcdef".split("");

/** A partition is a hash's first digit and a day, so each digit's days follow one another: sixteen ranges in all. */
const rangeOf = (digit: string, from: Instant): string => {
  const first = activityPartition(`${timePart(0)}|${digit}`, from);
  return `PartitionKey ge '${first}' and PartitionKey lt '${digit}}' and RowKey ge '${timePart(from)}'`;
};

export const createListActivity = (tables: Tables): ListActivity =>
  async function* list(from, until) {
    for (const digit of digits) {
      const rows = await readAllRows(tables, "list activity", tables.activity, rangeOf(digit, from), until);
      yield* rows.map(fromActivityEntity);
    }
  };
