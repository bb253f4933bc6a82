import type { Time } from "../time.ts";
import type { Faults } from "./faults.ts";
import type { Network } from "./network.ts";
import type { Repeatability } from "./repeatability.ts";
import type { Webhook } from "./webhook.ts";

/** A text that the API accepted, each once however often it was asked for. */
export interface SentText {
  readonly at: number;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tag?: string;
  readonly repeatabilityRequestId?: string;
  readonly repeatabilityFirstSent?: string;
  readonly delivered: boolean;
  readonly details: string;
}

export interface Counts {
  /** POST /sms, whatever came of it. */
  requests: number;
  /** Recipients that got the first answer again. */
  repeats: number;
  /** Requests whose signature didn't hold. */
  unsigned: number;
}

/** What the handlers share. */
export interface EmulatorState {
  readonly time: Time;
  /** The SDK dates its signature by the machine's clock, so that alone is compared with this one. */
  readonly wallClock: () => number;
  readonly accessKey: string;
  readonly network: Network;
  readonly faults: Faults;
  readonly repeatability: Repeatability;
  readonly webhook: Webhook;
  readonly sent: SentText[];
  readonly counts: Counts;
}
