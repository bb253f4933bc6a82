import type { Instant } from "../../core/instant.ts";

/** One blob of the quarantine or of Event Grid's dead letters. */
export interface KeptEvents {
  readonly name: string;
  readonly keptAt: Instant;
  readonly size: number;
  /** Only our own quarantine says it beside the blob; in a dead letter it stands inside. */
  readonly reason?: string;
}

export interface KeptPage {
  readonly kept: readonly KeptEvents[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}

/** What the operator does with events that were set aside. Rejects with QuarantineUnreachable. */
export interface KeptEventStore {
  readonly list: (page: string | undefined, until: Instant) => Promise<KeptPage>;
  /** The blob's text, or undefined when there is none of that name. */
  readonly show: (name: string, until: Instant) => Promise<string | undefined>;
  /** False when there was none, or when a policy keeps it for its time. */
  readonly drop: (name: string, until: Instant) => Promise<boolean>;
}
