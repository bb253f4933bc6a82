import type { TableEntity } from "@azure/data-tables";
import * as z from "zod";
import { replyStates, type Errand, type ErrandChange, type Reported } from "../../core/errand.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import { fromJsonColumns, toJsonColumns, toMergedJsonColumns } from "../json-columns.ts";
import { activityShape } from "./activity-row.ts";
import { damagedRow } from "./damaged-row.ts";
import { replyMeaningShape } from "./history-row.ts";
import { errandRow } from "./keys.ts";
import { instant, matches, personKeyShape, placeShape, text, type Row } from "./shapes.ts";

const replyShape = z.object({
  state: z.enum(replyStates),
  meaning: replyMeaningShape,
  program: text,
  sender: personKeyShape,
  text,
  language: text,
  place: placeShape,
  repeatabilityId: text,
  firstSent: instant,
  deadline: instant,
  attempts: z.number(),
  unanswered: z.boolean(),
  unprompted: z.literal(true).exactOptional(),
  messageId: text.exactOptional(),
  code: text.exactOptional(),
  sentAt: instant.exactOptional(),
});

const eventShape = z.object({
  id: text,
  type: text,
  subject: text,
  at: instant,
  data: z.record(text, z.unknown()),
});

const done = { state: z.enum(["owed", "done"]), attempts: z.number() };

const reviewShape = z.object({ of: text, program: text.exactOptional(), due: instant });
/** What errands had in a column `review` while they could open one only. */
const loneReviewShape = z.object({ ...done, ...reviewShape.shape });

const errandShape: z.ZodType<Errand> = z.object({
  version: z.literal(1),
  person: personKeyShape,
  suffix: text,
  claim: z.object({ token: text, until: instant }),
  settled: z.boolean(),
  reply: replyShape.exactOptional(),
  announcement: z
    .object({
      state: z.enum(["owed", "waiting", "done"]),
      events: z.array(eventShape),
      attempts: z.number(),
    })
    .exactOptional(),
  activity: z.object({ ...done, line: activityShape }),
  reviews: z.object({ ...done, rows: z.array(reviewShape) }).exactOptional(),
  reported: z.object({ class: text, code: text.exactOptional(), at: instant }).exactOptional(),
});

const keysOf = (key: PersonKey, suffix: string): { partitionKey: string; rowKey: string } => ({
  partitionKey: key,
  rowKey: errandRow(suffix),
});

/** A number beyond 32 bits needs its type said, or it would travel as a double. */
const claimColumns = ({ claim, settled }: Pick<Errand, "claim" | "settled">): Record<string, unknown> => ({
  claimToken: claim.token,
  claimUntil: { type: "Int64", value: String(claim.until) },
  settled,
});

/** Each part in a column of its own, so that a merge can write one and leave the others. */
export const toErrandEntity = (errand: Errand): TableEntity => ({
  ...keysOf(errand.person, errand.suffix),
  version: errand.version,
  ...claimColumns(errand),
  ...(errand.reply && toJsonColumns("reply", errand.reply)),
  ...(errand.announcement && toJsonColumns("announcement", errand.announcement)),
  ...toJsonColumns("activity", errand.activity),
  ...(errand.reviews && toJsonColumns("reviews", errand.reviews)),
  ...(errand.reported && toJsonColumns("reported", errand.reported)),
});

export const toErrandChangeEntity = (key: PersonKey, suffix: string, change: ErrandChange): TableEntity => ({
  ...keysOf(key, suffix),
  ...claimColumns(change),
  ...(change.reply && toMergedJsonColumns("reply", change.reply)),
  ...(change.announcement && toMergedJsonColumns("announcement", change.announcement)),
  ...(change.activity && toMergedJsonColumns("activity", change.activity)),
  ...(change.reviews && toMergedJsonColumns("reviews", change.reviews)),
});

export const toReportedEntity = (key: PersonKey, suffix: string, report: Reported): TableEntity => ({
  ...keysOf(key, suffix),
  ...toMergedJsonColumns("reported", report),
});

const parts = ["reply", "announcement", "activity", "reviews", "reported"] as const;

const loneReview = (row: Row): Pick<Errand, "reviews"> => {
  const lone = fromJsonColumns(row, "review");
  if (lone === undefined) return {};
  if (!matches(loneReviewShape, lone)) throw damagedRow("errand");
  const { state, attempts, ...review } = lone;
  return { reviews: { state, attempts, rows: [review] } };
};

export const fromErrandEntity = (row: Row, key: PersonKey): Errand => {
  const { rowKey, claimUntil } = row;
  const suffix = typeof rowKey === "string" ? rowKey.slice(errandRow("").length) : "";
  const columns = parts.map((name) => [name, fromJsonColumns(row, name)] as const);
  const errand = {
    version: row["version"],
    person: key,
    suffix,
    claim: {
      token: row["claimToken"],
      until: typeof claimUntil === "bigint" ? Number(claimUntil) : undefined,
    },
    settled: row["settled"],
    ...loneReview(row),
    ...Object.fromEntries(columns.filter(([, value]) => value !== undefined)),
  };
  if (!matches(errandShape, errand)) throw damagedRow("errand");
  return errand;
};
