import type { Answer, ReplyMeaning, Silence } from "./history.ts";
import type { Instant } from "./instant.ts";
import type { PersonKey, SenderKey } from "./phone-number.ts";
import type { Place } from "./place.ts";

export const replyStates = [
  "sending",
  "waiting",
  "sent",
  "failed",
  "superseded",
  "expired",
  "unknown",
] as const;
/**
 * sending: claimed, from the insert on · waiting: refused for now, in the queue · sent · failed: refused for good ·
 * superseded: a newer word makes it untrue · expired: deadline passed, every try was answered with a refusal or none
 * was made · unknown: it ended so while some try had got no answer, so the text may have gone out.
 */
export type ReplyState = (typeof replyStates)[number];

export interface Reply {
  readonly state: ReplyState;
  readonly meaning: ReplyMeaning;
  readonly program: string;
  readonly sender: SenderKey;
  readonly text: string;
  readonly language: string;
  readonly place: Place;
  /** Stored, so that every later try carries the first one's: the provider then texts once. */
  readonly repeatabilityId: string;
  readonly firstSent: Instant;
  readonly deadline: Instant;
  readonly attempts: number;
  /** Some try got no answer, so the text may have gone out. */
  readonly unanswered: boolean;
  /** No text of theirs brought it about: the operator's brake holds for it. */
  readonly unprompted?: true;
  readonly messageId?: string;
  readonly code?: string;
  readonly sentAt?: Instant;
}

/** Whether their phone may have it: "it wasn't sent" is believed only where that is known. */
export const mayHaveGone = ({ state, unanswered }: Reply): boolean =>
  unanswered || state === "sending" || state === "sent" || state === "unknown";

/** An event for downstream systems; its id is derived from the entry, so consumers can drop repeats. */
export interface AnnouncedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Announcement {
  readonly state: "owed" | "waiting" | "done";
  /** Emptied when done: a plain text's words stay no longer than they are owed. */
  readonly events: readonly AnnouncedEvent[];
  readonly attempts: number;
}

/** The line that pages and figures read. No words in it. */
export interface ActivityLine {
  readonly suffix: string;
  readonly person: PersonKey;
  readonly sender: SenderKey;
  readonly program?: string;
  readonly firstSight: Instant;
  readonly effective: Instant;
  readonly what: string;
  /** A silence's reason, else the answer's kind. */
  readonly answer: Answer["kind"] | Silence;
  readonly bypass: boolean;
}

/** What the delivery report of our own reply said; written by the report, beside what `finish` writes. */
export interface Reported {
  readonly class: string;
  readonly code?: string;
  readonly at: Instant;
}

export interface Claim {
  readonly token: string;
  readonly until: Instant;
}

export interface ReviewDue {
  /** The entry whose text is in doubt. */
  readonly of: string;
  readonly program?: string;
  readonly due: Instant;
}

export interface ReviewsDue {
  readonly state: "owed" | "done";
  readonly attempts: number;
  readonly rows: readonly ReviewDue[];
}

/** What is still owed after a decision is durable. */
export interface Errand {
  readonly version: 1;
  readonly person: PersonKey;
  readonly suffix: string;
  readonly claim: Claim;
  readonly settled: boolean;
  readonly reply?: Reply;
  readonly announcement?: Announcement;
  readonly activity: {
    readonly state: "owed" | "done";
    readonly attempts: number;
    readonly line: ActivityLine;
  };
  /** The reviews that are open since this entry: their rows for the timer and for the people who decide. */
  readonly reviews?: ReviewsDue;
  readonly reported?: Reported;
}

/** What `finish` may write: everything but what the report writes. */
export type ErrandChange = Pick<Errand, "claim" | "settled"> &
  Partial<Pick<Errand, "reply" | "announcement" | "activity" | "reviews">>;
