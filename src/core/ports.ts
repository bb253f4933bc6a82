import type { ActivityLine, AnnouncedEvent, Errand, ErrandChange, Reported } from "./errand.ts";
import type { HistoryEntry } from "./history.ts";
import type { Instant } from "./instant.ts";
import type { Person } from "./person.ts";
import type { PersonKey } from "./phone-number.ts";
import type { TelemetryName } from "./telemetry-names.ts";

/** Where the present comes from. */
export interface Clock {
  readonly now: () => Instant;
}

/** SHA-256 over the text's UTF-8, as 64 lower-case hex digits. */
export type Hash = (text: string) => string;

/** A new UUID. */
export type NewId = () => string;

export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

export interface Change {
  readonly person: Person;
  /** The version that was read; absent when the person is new. */
  readonly etag?: string;
  readonly entry: HistoryEntry;
  readonly errand: Errand;
  /** What a delivery report says of an earlier reply: merged into that errand in the same transaction. */
  readonly reported?: { readonly suffix: string; readonly report: Reported };
}

export type Committed =
  | { readonly kind: "committed"; readonly errandEtag: string }
  /** Which row stood in the way. A conflict never means "somebody else did it". */
  | { readonly kind: "conflict"; readonly row: "entry" | "person" | "errand" | "reported" }
  /** Storage says 400 or 413: our fault, whatever the event was. */
  | { readonly kind: "refused"; readonly status: number };

/** The opt-out record. Every method rejects with RecordUnreachable when the backend can't answer by `until`. */
export interface PeopleRecord {
  readonly readPerson: (key: PersonKey, until: Instant) => Promise<Versioned<Person> | undefined>;
  readonly commit: (change: Change, until: Instant) => Promise<Committed>;
  /** All entries, in no promised order. */
  readonly readHistory: (key: PersonKey, until: Instant) => Promise<readonly HistoryEntry[]>;
  readonly readErrand: (
    key: PersonKey,
    suffix: string,
    until: Instant,
  ) => Promise<Versioned<Errand> | undefined>;
  /** All errands of a person, in no promised order: what was answered. */
  readonly readErrands: (key: PersonKey, until: Instant) => Promise<readonly Errand[]>;
  /** Writes the given parts only; the new version, or undefined when the row has changed meanwhile. */
  readonly mergeErrand: (
    key: PersonKey,
    suffix: string,
    change: ErrandChange,
    etag: string,
    until: Instant,
  ) => Promise<string | undefined>;
  /** Insert or replace: writing it twice is writing it once. */
  readonly writeActivity: (line: ActivityLine, until: Instant) => Promise<void>;
  /** Answers, or rejects: for readiness. */
  readonly ping: (until: Instant) => Promise<void>;
}

export interface ReviewRow {
  readonly person: PersonKey;
  readonly suffix: string;
  readonly program?: string;
  readonly due: Instant;
}

export interface ListedReviews {
  readonly rows: readonly ReviewRow[];
  /** Keys of rows that this version can't read: newer than it, or damaged. They hold up no others. */
  readonly unreadable: readonly string[];
}

/** The operator's brake and the open reviews. Rejects with RecordUnreachable. */
export interface Control {
  /** Program ids whose gate is closed by hand; `*` is all of them. */
  readonly readBrakes: (until: Instant) => Promise<readonly string[]>;
  readonly setBrake: (program: string, closed: boolean, until: Instant) => Promise<void>;
  readonly openReview: (row: ReviewRow, until: Instant) => Promise<void>;
  readonly removeReview: (row: ReviewRow, until: Instant) => Promise<void>;
  readonly listReviews: (until: Instant) => Promise<ListedReviews>;
}

export interface OutgoingText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tag: string;
  readonly repeatabilityId: string;
  readonly firstSent: Instant;
}

export type SendOutcome =
  | { readonly kind: "accepted"; readonly messageId: string }
  /** Answered, and worth another try. */
  | { readonly kind: "refused-for-now"; readonly code: string; readonly retryAfter?: number }
  | { readonly kind: "refused"; readonly code: string }
  /** Nobody knows whether it went out. */
  | { readonly kind: "no-answer"; readonly code: string };

/** A provider that carries texts. Never rejects for what the provider does. */
export interface Channel {
  readonly send: (text: OutgoingText, until: Instant) => Promise<SendOutcome>;
}

export interface ErrandMessage {
  readonly person: PersonKey;
  readonly suffix: string;
}

/** Rejects with QueueUnreachable. */
export interface ErrandQueue {
  readonly handOver: (message: ErrandMessage, delay: number, until: Instant) => Promise<void>;
}

/** Rejects with QuarantineUnreachable. */
export interface Quarantine {
  /** Keeps the event whole; the same event twice is kept once. */
  readonly put: (event: unknown, reason: string, until: Instant) => Promise<void>;
}

export type AnnounceOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "later"; readonly code: string; readonly retryAfter?: number };

/** Downstream events. Never rejects for what the topic does. */
export interface Announcer {
  readonly announce: (events: readonly AnnouncedEvent[], until: Instant) => Promise<AnnounceOutcome>;
}

export type TelemetryFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Reports facts; no number, no text. Never throws and never waits. */
export interface Telemetry {
  readonly report: (name: TelemetryName, facts?: TelemetryFacts) => void;
}

export interface Ports {
  readonly clock: Clock;
  readonly hash: Hash;
  readonly newId: NewId;
  readonly record: PeopleRecord;
  readonly control: Control;
  readonly channel: Channel;
  readonly errands: ErrandQueue;
  readonly quarantine: Quarantine;
  /** Absent when no topic is configured. */
  readonly announcer?: Announcer;
  readonly telemetry: Telemetry;
}
