import type { Instant } from "./instant.ts";
import type { PersonKey, SenderKey } from "./phone-number.ts";
import type { Place } from "./place.ts";

/** What a register speaks of: one program, everything, or a sender that no program has claimed. */
export type Scope = `program:${string}` | `sender:${string}` | "everything";

export type RegisterState = "opted-out" | "opted-in" | "cleared";

export interface Register {
  readonly state: RegisterState;
  readonly place: Place;
  readonly source: Source;
  readonly sender: SenderKey;
  readonly word?: string;
}

/** Where a change came from. */
export type Source = "text" | "report" | "hand" | "review";

/** A carrier's or provider's own block between one sender and this person. */
export interface Block {
  readonly place: Place;
  readonly source: Source;
}

export interface OpenReview {
  /** Absent where no program had the sender. */
  readonly program?: string;
  readonly suffix: string;
  readonly place: Place;
  readonly due: Instant;
  /** Whom the text in doubt was said to; absent in older rows. */
  readonly sender?: SenderKey;
}

/** A question that a program has put to this person and that only YES answers. */
export interface OpenQuestion {
  readonly place: Place;
  readonly until: Instant;
  /** The entry whose errand sends it; absent in rows of an earlier version. */
  readonly suffix?: string;
}

/** A reply that we owed: what the limits count. */
export interface Answered {
  readonly at: Instant;
  readonly program: string;
  readonly sender: SenderKey;
  readonly meaning: string;
}

/** The whole present state of one phone number: the fold of its history. */
export interface Person {
  readonly version: 1;
  readonly key: PersonKey;
  readonly registers: Readonly<Record<string, Register>>;
  readonly blocks: Readonly<Record<string, Block>>;
  readonly dead?: { readonly place: Place; readonly code: string };
  readonly reviews: readonly OpenReview[];
  readonly questions: Readonly<Record<string, OpenQuestion>>;
  readonly answered: readonly Answered[];
  /** The newest entry's place; an older entry makes us fold again. */
  readonly newest?: Place;
}

export const newPerson = (key: PersonKey): Person => ({
  version: 1,
  key,
  registers: {},
  blocks: {},
  reviews: [],
  questions: {},
  answered: [],
});

/** By own property: a program may be called "constructor", and every object seems to have that. */
export const questionOf = ({ questions }: Person, program: string): OpenQuestion | undefined =>
  Object.hasOwn(questions, program) ? questions[program] : undefined;

export const programScope = (id: string): Scope => `program:${id}`;
export const senderScope = (key: SenderKey): Scope => `sender:${key}`;

/** What an opt-out would be of, if that is what the text in doubt was. */
export const scopeInDoubt = ({
  program,
  sender,
}: Pick<OpenReview, "program" | "sender">): Scope | undefined =>
  program === undefined ? sender && senderScope(sender) : programScope(program);
