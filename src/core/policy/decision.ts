import type { Claim, Errand } from "../errand.ts";
import type { HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { Person } from "../person.ts";
import type { Change, Hash } from "../ports.ts";
import type { Programs } from "../program.ts";

/** All that a decision may depend on besides the message itself. */
export interface Circumstances {
  readonly person: Person;
  /** The version that was read; empty when the person is new. */
  readonly version: { readonly etag?: string };
  /** Read only when an entry turns out to be older than the newest. */
  readonly history?: readonly HistoryEntry[];
  /** Read only when it matters whether an open question went out: its errand. */
  readonly asking?: Partial<Pick<Errand, "reply">>;
  readonly programs: Programs;
  readonly suffix: string;
  readonly firstSight: Instant;
  readonly now: Instant;
  readonly announces: boolean;
  readonly claim: Claim;
  readonly repeatabilityId: string;
  readonly hash: Hash;
}

/** What the core makes of one message. A value: nothing has happened yet. */
export type Decision =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "needs-history" }
  /** What became of that earlier entry's answer has to be read first. */
  | { readonly kind: "needs-errand"; readonly suffix: string }
  /** Nothing moves and nothing is owed: counted, not stored. */
  | { readonly kind: "counted"; readonly what: "plain" | "delivered" }
  /** Only for what a person asks for: nothing changes, and here is why. */
  | { readonly kind: "refused"; readonly why: string };

export const refused = (why: string): Decision => ({ kind: "refused", why });

export const counted = (what: "plain" | "delivered"): Decision => ({ kind: "counted", what });
