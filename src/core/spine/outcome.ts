import type { Errand } from "../errand.ts";
import type { HistoryEntry } from "../history.ts";

/** What became of one message, for logs, replays and tests. */
export type Outcome =
  | { readonly kind: "counted"; readonly what: "plain" | "delivered" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "decided"; readonly entry: HistoryEntry; readonly errand: Errand }
  /** It had been decided before; the errand as it is now, if there is one. */
  | { readonly kind: "duplicate"; readonly suffix: string; readonly errand?: Errand };
