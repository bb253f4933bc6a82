import type { TableEntity } from "@azure/data-tables";
import * as z from "zod";
import type { Effect, HistoryEntry } from "../../core/history.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import { fromJsonColumns, toJsonColumns } from "../json-columns.ts";
import { damagedRow } from "./damaged-row.ts";
import { historyRow } from "./keys.ts";
import {
  instant,
  matches,
  personKeyShape,
  registerStateShape,
  scopeShape,
  silenceShape,
  sourceShape,
  text,
  type Row,
} from "./shapes.ts";

const effectShape: z.ZodType<Effect> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("register"), scope: scopeShape, to: registerStateShape }),
  z.object({ kind: z.literal("block"), sender: personKeyShape }),
  z.object({ kind: z.literal("found-blocked"), sender: personKeyShape, scope: scopeShape }),
  z.object({ kind: z.literal("lift"), sender: personKeyShape }),
  z.object({ kind: z.literal("dead"), code: text }),
  z.object({ kind: z.literal("alive") }),
  z.object({ kind: z.literal("review"), program: text.exactOptional(), due: instant }),
  z.object({ kind: z.literal("close-review"), suffix: text }),
  z.object({ kind: z.literal("question"), program: text, until: instant }),
  z.object({ kind: z.literal("accept"), program: text }),
  z.object({ kind: z.literal("undo"), of: text }),
  z.object({ kind: z.literal("answered"), program: text, sender: personKeyShape, meaning: text }),
]);

export const replyMeaningShape = z.enum(["stop", "start", "help", "question", "opt-in", "opt-in-question"]);

const answerShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("owed"), meaning: replyMeaningShape, language: text }),
  z.object({ kind: z.literal("none"), why: silenceShape, text: text.exactOptional() }),
  z.object({ kind: z.literal("not-asked") }),
]);

const readingShape = z.object({
  means: z.enum(["stop", "start", "help", "review", "none", "opt-in", "yes"]),
  rule: text,
  word: text.exactOptional(),
  scope: z.enum(["program", "everything"]).exactOptional(),
  language: text.exactOptional(),
  literal: z.boolean(),
  against: text.exactOptional(),
});

const reportShape = z.object({
  id: text,
  status: text,
  details: text,
  code: text.exactOptional(),
  class: text,
  firstAttempt: instant.exactOptional(),
  replyTo: text.exactOptional(),
});

const entryShape: z.ZodType<HistoryEntry> = z.object({
  version: z.literal(1),
  suffix: text,
  source: sourceShape,
  claimed: instant.exactOptional(),
  effective: instant,
  firstSight: instant,
  sender: personKeyShape,
  program: text.exactOptional(),
  does: z.array(effectShape),
  reading: readingShape.exactOptional(),
  words: z.object({ text: text.exactOptional(), length: z.number(), hash: text }).exactOptional(),
  report: reportShape.exactOptional(),
  hand: z.object({ by: text, evidence: text, of: text.exactOptional() }).exactOptional(),
  bypass: z.object({ optedOutSince: instant }).exactOptional(),
  answer: answerShape,
});

export const toHistoryEntity = (key: PersonKey, entry: HistoryEntry): TableEntity => ({
  partitionKey: key,
  rowKey: historyRow(entry.suffix),
  version: entry.version,
  ...toJsonColumns("entry", entry),
});

export const fromHistoryEntity = (row: Row): HistoryEntry => {
  const entry = fromJsonColumns(row, "entry");
  if (!matches(entryShape, entry) || row["rowKey"] !== historyRow(entry.suffix)) throw damagedRow("history");
  return entry;
};
