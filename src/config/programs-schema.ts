import * as z from "zod";

import { programId } from "../core/checks/check-programs.ts";
import { times } from "../core/checks/check-times.ts";
import { numberTypes } from "../core/program.ts";

/**
 * The shape of programs.json, and the editor's help through the JSON schema made from it. Shape only: zod skips its own
 * refinements where another field is wrong, so meaning is checked in the core. Patterns and ranges are shown to the
 * editor (meta) and judged there.
 */
const text = (description: string) => z.string().meta({ description });

const texts = (description: string) => z.record(z.string(), z.string()).meta({ description });

const words = (description: string) => z.array(z.string()).meta({ description });

const time = (field: keyof typeof times, description: string) => {
  const { least, most, usual } = times[field];
  return z.int().meta({ minimum: least, maximum: most, description }).default(usual);
};

export const senderFields = {
  number: text(
    'What we text from: +<country code><number>, a short code\'s 5 or 6 digits, or an alphanumeric ID ("Contoso").',
  ),
  type: z.enum(numberTypes).meta({ description: "The kind of number; it decides who answers STOP." }),
  country: text("ISO 3166-1 alpha-2, as in US, CA, GB.").meta({ pattern: "^[A-Z]{2}$" }),
  optOutsManagedBy: z
    .enum(["us", "provider"])
    .meta({
      description:
        "Who answers STOP where no document says so: required for US short codes, 10dlc, long-code and mobile; nowhere else.",
    })
    .optional(),
};

const wordChangesFields = {
  add: words("Words that mean this too.").default([]),
  remove: words("Words that shall not mean this; those that a rule demands stay.").default([]),
};

const optInFields = {
  words: words("The program's own words that opt in, as in JOIN.").default([]),
  reply: texts("What is answered to an opt-in; the START text if there is none.").optional(),
  question: texts(
    "Double opt-in: what is asked; YES within 24 hours opts in, the word alone doesn't.",
  ).optional(),
};

const repliesFields = {
  stop: texts("The confirmation of an opt-out, by language."),
  start: texts("The welcome after START, by language."),
  help: texts("The answer to HELP, by language."),
};

export const programFields = {
  id: text("The name of the program in the record; it can't change once people are on record.").meta({
    pattern: programId.source,
  }),
  name: text("The program's name as people know it; replies must hold it."),
  language: text("The language of a reply where the word's own isn't configured.").default("en"),
  stopCovers: z
    .enum(["program", "everything"])
    .meta({ description: "What a STOP to this program ends." })
    .default("program"),
  requires: z
    .enum(["no-opt-out", "opt-in"])
    .meta({ description: "Who may be texted: all who haven't opted out, or only who opted in." })
    .default("no-opt-out"),
  mode: z
    .enum(["act", "observe"])
    .meta({ description: "observe: everything is recorded, nothing is sent or announced." })
    .default("act"),
  answerWithinMinutes: time(
    "answerWithinMinutes",
    "How late a reply may go out; 5 at most for American senders.",
  ),
  replyWindowMinutes: time(
    "replyWindowMinutes",
    "One reply per person, sender and meaning within these minutes.",
  ),
  bypassGraceMinutes: time(
    "bypassGraceMinutes",
    "How long after an opt-out a message may still be under way before it counts as a bypass.",
  ),
  onDoubt: z
    .enum(["hold", "ask", "optOut"])
    .meta({ description: "What a text does that may be an opt-out." })
    .default("hold"),
  question: texts('What onDoubt "ask" sends, by language.').optional(),
  reviewBusinessDays: time(
    "reviewBusinessDays",
    "Business days until an undecided review becomes an opt-out.",
  ),
};

const senderShape = z.strictObject(senderFields);
const wordChangesShape = z.strictObject(wordChangesFields);

const programShape = z.strictObject({
  ...programFields,
  senders: z.array(senderShape),
  replies: z.strictObject(repliesFields),
  words: z
    .strictObject({
      stop: wordChangesShape.optional(),
      start: wordChangesShape.optional(),
      help: wordChangesShape.optional(),
    })
    .optional(),
  optIn: z.strictObject(optInFields).optional(),
});

export const programsShape = z.strictObject({
  $schema: z.string().optional(),
  programs: z.array(programShape),
});

export type ProgramShape = z.output<typeof programShape>;
