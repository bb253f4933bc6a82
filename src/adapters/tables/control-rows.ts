import type { TableEntity } from "@azure/data-tables";
import * as z from "zod";
import type { ListedReviews, ReviewRow } from "../../core/ports.ts";
import { damagedRow } from "./damaged-row.ts";
import { gatePartition, reviewPartition, reviewRow } from "./keys.ts";
import { personKeyShape, text, type Row } from "./shapes.ts";

/** A closed gate is a row that is there. */
export const toBrakeEntity = (program: string): TableEntity => ({
  partitionKey: gatePartition,
  rowKey: program,
  version: 1,
});

export const fromBrakeEntity = ({ rowKey }: Row): string => {
  if (typeof rowKey !== "string" || rowKey === "") throw damagedRow("gate");
  return rowKey;
};

export const toReviewEntity = (row: ReviewRow): TableEntity => ({
  partitionKey: reviewPartition,
  rowKey: reviewRow(row.due, row.suffix),
  version: 1,
  person: row.person,
  ...(row.program === undefined ? {} : { program: row.program }),
});

const reviewShape = z.object({
  rowKey: z.string().regex(/^\d{15}\|./u),
  version: z.literal(1),
  person: personKeyShape,
  program: text.exactOptional(),
});

const fromReviewEntity = (row: Row): ReviewRow | undefined => {
  const read = reviewShape.safeParse(row);
  if (!read.success) return undefined;
  const { rowKey, version: _, ...told } = read.data;
  return { ...told, due: Number(rowKey.slice(0, 15)), suffix: rowKey.slice(16) };
};

/** One row that can't be read must not keep all the others from being decided. */
export const toListedReviews = (entities: readonly Row[]): ListedReviews => {
  const rows: ReviewRow[] = [];
  const unreadable: string[] = [];
  for (const entity of entities) {
    const row = fromReviewEntity(entity);
    if (row === undefined) unreadable.push(String(entity["rowKey"]));
    else rows.push(row);
  }
  return { rows, unreadable };
};
