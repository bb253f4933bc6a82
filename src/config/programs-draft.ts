import * as z from "zod";

import type { ProgramDraft } from "../core/checks/draft.ts";
import { programFields, senderFields } from "./programs-schema.ts";

/** A field that is undefined where its shape is wrong, so that its neighbours can still be checked. */
const soft = <T extends z.ZodType>(field: T) => field.or(z.undefined()).catch(undefined);

/** An item of a list stays in its place whatever it is: paths count on that. */
const item = <T extends z.ZodType>(shape: T) => soft(shape).transform((value) => value ?? {});

const softTexts = soft(z.record(z.string(), soft(z.string())));
const softWords = soft(z.array(soft(z.string())).default([]));
const softChanges = soft(z.object({ add: softWords, remove: softWords }));

const senderDraft = z.object({
  number: soft(senderFields.number),
  type: soft(senderFields.type),
  country: soft(senderFields.country),
  optOutsManagedBy: soft(senderFields.optOutsManagedBy),
});

const programDraft = z.object({
  id: soft(programFields.id),
  name: soft(programFields.name),
  language: soft(programFields.language),
  answerWithinMinutes: soft(programFields.answerWithinMinutes),
  replyWindowMinutes: soft(programFields.replyWindowMinutes),
  bypassGraceMinutes: soft(programFields.bypassGraceMinutes),
  onDoubt: soft(programFields.onDoubt),
  reviewBusinessDays: soft(programFields.reviewBusinessDays),
  question: softTexts,
  senders: soft(z.array(item(senderDraft))),
  replies: soft(z.object({ stop: softTexts, start: softTexts, help: softTexts })),
  words: soft(z.object({ stop: softChanges, start: softChanges, help: softChanges })),
  optIn: soft(z.object({ words: softWords, reply: softTexts, question: softTexts })),
});

const draftShape = soft(z.object({ programs: soft(z.array(item(programDraft))) }));

/** What of the file has the right shape; undefined where there is no list of programs at all. */
export const readDrafts = (raw: unknown): readonly ProgramDraft[] | undefined =>
  draftShape.parse(raw)?.programs;
