import * as z from "zod";
import { silences } from "../../core/history.ts";
import type { Person, Register, Scope } from "../../core/person.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Place } from "../../core/place.ts";

/** A row that has the version, in columns whose types are still unknown. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Checks and hands back the value itself, not zod's copy: what a newer version added to a row is kept when an
 * older one writes the row again.
 */
export const matches = <T>(shape: z.ZodType<T>, value: unknown): value is T => shape.safeParse(value).success;

export const instant = z.number();
export const text = z.string();

export const personKeyShape = z.custom<PersonKey>(
  (value) => typeof value === "string" && /^(\+|short:|alpha:)./u.test(value),
);

export const scopeShape = z.custom<Scope>(
  (value) => typeof value === "string" && (value === "everything" || /^(program|sender):./u.test(value)),
);

export const placeShape: z.ZodType<Place> = z.object({
  at: instant,
  rank: z.literal([0, 1, 2]),
  hash: text,
});

export const sourceShape = z.enum(["text", "report", "hand", "review"]);
export const registerStateShape = z.enum(["opted-out", "opted-in", "cleared"]);
export const silenceShape = z.enum(silences);

const registerShape: z.ZodType<Register> = z.object({
  state: registerStateShape,
  place: placeShape,
  source: sourceShape,
  sender: personKeyShape,
  word: text.exactOptional(),
});

export const personShape: z.ZodType<Person> = z.object({
  version: z.literal(1),
  key: personKeyShape,
  registers: z.record(text, registerShape),
  blocks: z.record(text, z.object({ place: placeShape, source: sourceShape })),
  dead: z.object({ place: placeShape, code: text }).exactOptional(),
  reviews: z.array(
    z.object({
      program: text.exactOptional(),
      suffix: text,
      place: placeShape,
      due: instant,
      sender: personKeyShape.exactOptional(),
    }),
  ),
  questions: z.record(text, z.object({ place: placeShape, until: instant, suffix: text.exactOptional() })),
  answered: z.array(z.object({ at: instant, program: text, sender: personKeyShape, meaning: text })),
  newest: placeShape.exactOptional(),
});
