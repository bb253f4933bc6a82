import type { Control } from "../../core/ports.ts";
import { callTable, type Tables } from "./client.ts";
import { fromBrakeEntity, toBrakeEntity, toListedReviews, toReviewEntity } from "./control-rows.ts";
import { gatePartition, inPartition, reviewPartition, reviewRow } from "./keys.ts";
import { readAllRows } from "./list.ts";
import { isMissingRow } from "./outcomes.ts";

export const createTablesControl = (tables: Tables): Control => {
  const put = async (
    what: string,
    entity: ReturnType<typeof toBrakeEntity>,
    until: number,
  ): Promise<void> => {
    await callTable(tables, what, tables.control, until, async (client, abortSignal) => {
      await client.upsertEntity(entity, "Replace", { abortSignal });
    });
  };

  /** What is gone already is removed: doing it twice is doing it once. */
  const remove = async (what: string, partition: string, rowKey: string, until: number): Promise<void> => {
    await callTable<unknown>(
      tables,
      what,
      tables.control,
      until,
      async (client, abortSignal) => await client.deleteEntity(partition, rowKey, { abortSignal }),
      (error) => (isMissingRow(error) ? { value: undefined } : undefined),
    );
  };

  return {
    readBrakes: async (until) =>
      (await readAllRows(tables, "read gate", tables.control, inPartition(gatePartition), until)).map(
        fromBrakeEntity,
      ),
    setBrake: async (program, closed, until) => {
      if (closed) await put("close gate", toBrakeEntity(program), until);
      else await remove("open gate", gatePartition, program, until);
    },
    openReview: async (row, until) => await put("open review", toReviewEntity(row), until),
    removeReview: async ({ due, suffix }, until) =>
      await remove("remove review", reviewPartition, reviewRow(due, suffix), until),
    listReviews: async (until) =>
      toListedReviews(
        await readAllRows(tables, "list reviews", tables.control, inPartition(reviewPartition), until),
      ),
  };
};
