import type { Instant } from "./instant.ts";
import type { Scope, Source } from "./person.ts";
import type { SenderKey } from "./phone-number.ts";
import type { Reading } from "./reading/reading.ts";

/** What an entry does in the fold. Conditions are judged in the fold, never at arrival. */
export type Effect =
  | { readonly kind: "register"; readonly scope: Scope; readonly to: "opted-out" | "opted-in" | "cleared" }
  | { readonly kind: "block"; readonly sender: SenderKey }
  /** 4007: news only where no block stands at that point; else the block explains it. */
  | { readonly kind: "found-blocked"; readonly sender: SenderKey; readonly scope: Scope }
  | { readonly kind: "lift"; readonly sender: SenderKey }
  | { readonly kind: "dead"; readonly code: string }
  | { readonly kind: "alive" }
  /** Of no program where none has the sender. */
  | { readonly kind: "review"; readonly program?: string; readonly due: Instant }
  | { readonly kind: "close-review"; readonly suffix: string }
  | { readonly kind: "question"; readonly program: string; readonly until: Instant }
  /** YES: an answer only where a question is open at that point. */
  | { readonly kind: "accept"; readonly program: string }
  /** Takes another entry's effects out of the fold. */
  | { readonly kind: "undo"; readonly of: string }
  | {
      readonly kind: "answered";
      readonly program: string;
      readonly sender: SenderKey;
      readonly meaning: string;
    };

/** Why nothing is answered. */
export const silences = [
  "provider-answers",
  "blocked",
  "window",
  "limit",
  "late",
  "observe",
  "own-sender",
  "unknown-sender",
  "cannot-send",
] as const;
export type Silence = (typeof silences)[number];

export type Answer =
  | { readonly kind: "owed"; readonly meaning: ReplyMeaning; readonly language: string }
  | { readonly kind: "none"; readonly why: Silence; readonly text?: string }
  /** Nothing was asked for: a plain text, a report. */
  | { readonly kind: "not-asked" };

export type ReplyMeaning = "stop" | "start" | "help" | "question" | "opt-in" | "opt-in-question";

/** The words as evidence: well-formed, the first 4,096 characters. */
export interface Words {
  readonly text?: string;
  readonly length: number;
  readonly hash: string;
}

export interface ReportFacts {
  readonly id: string;
  readonly status: string;
  readonly details: string;
  readonly code?: string;
  readonly class: string;
  readonly firstAttempt?: Instant;
  readonly replyTo?: string;
}

export interface HandFacts {
  readonly by: string;
  readonly evidence: string;
  readonly of?: string;
}

/** One line of a person's history. Never edited. */
export interface HistoryEntry {
  readonly version: 1;
  readonly suffix: string;
  readonly source: Source;
  readonly claimed?: Instant;
  readonly effective: Instant;
  readonly firstSight: Instant;
  readonly sender: SenderKey;
  readonly program?: string;
  readonly does: readonly Effect[];
  readonly reading?: Reading;
  readonly words?: Words;
  readonly report?: ReportFacts;
  readonly hand?: HandFacts;
  readonly bypass?: { readonly optedOutSince: Instant };
  readonly answer: Answer;
}
