import type { TableEntity } from "@azure/data-tables";
import * as z from "zod";
import type { ActivityLine } from "../../core/errand.ts";
import { fromJsonColumns, toJsonColumns } from "../json-columns.ts";
import { damagedRow } from "./damaged-row.ts";
import { activityPartition, activityRow } from "./keys.ts";
import { instant, matches, personKeyShape, silenceShape, text, type Row } from "./shapes.ts";

export const activityShape: z.ZodType<ActivityLine> = z.object({
  suffix: text,
  person: personKeyShape,
  sender: personKeyShape,
  program: text.exactOptional(),
  firstSight: instant,
  effective: instant,
  what: text,
  answer: z.union([silenceShape, z.enum(["owed", "none", "not-asked"])]),
  bypass: z.boolean(),
});

export const toActivityEntity = (line: ActivityLine): TableEntity => ({
  partitionKey: activityPartition(line.suffix, line.firstSight),
  rowKey: activityRow(line.suffix, line.firstSight),
  version: 1,
  ...toJsonColumns("line", line),
});

export const fromActivityEntity = (row: Row): ActivityLine => {
  const line = fromJsonColumns(row, "line");
  if (!matches(activityShape, line)) throw damagedRow("activity");
  return line;
};
