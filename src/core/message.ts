import type { Instant } from "./instant.ts";
import type { PersonKey, SenderKey } from "./phone-number.ts";

/** A text that somebody sent to one of our senders, in our words. */
export interface InboundText {
  readonly kind: "text";
  readonly id: string;
  /** As the provider wrote them; part of the entry's key in their hash form. */
  readonly from: string;
  readonly to: string;
  readonly person: PersonKey;
  readonly sender: SenderKey;
  readonly text: string;
  /** What the provider says of the time; absent when it says nothing readable. */
  readonly claimed?: Instant;
}

/** What a provider says of a message that went to somebody. */
export interface DeliveryReport {
  readonly kind: "report";
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly person: PersonKey;
  readonly sender: SenderKey;
  readonly status: string;
  readonly details: string;
  readonly claimed?: Instant;
  readonly firstAttempt?: Instant;
  readonly tag?: string;
}

export type Inbound = InboundText | DeliveryReport;
