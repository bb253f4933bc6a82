import type { Instant } from "../../core/instant.ts";
import type { Channel, Clock, OutgoingText, SendOutcome } from "../../core/ports.ts";

export interface ArrivedText {
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tag: string;
  readonly messageId: string;
}

/** What the provider does with the next try; `arrives` says whether the text goes out all the same. */
export interface PlannedOutcome {
  readonly outcome: SendOutcome;
  readonly arrives?: boolean;
}

export interface MemoryChannel extends Channel {
  /** What arrived at phones, in order. */
  readonly arrived: readonly ArrivedText[];
  /** Every try, also those that the provider knew already. */
  readonly tries: readonly OutgoingText[];
  /** Used up one a try; after that everything is accepted. */
  readonly plan: (...outcomes: readonly PlannedOutcome[]) => void;
  /** For every try from now on, whatever is planned; undefined ends it. */
  readonly always: (outcome: PlannedOutcome | undefined) => void;
  /** Awaited before each try. */
  slow: (() => Promise<void>) | undefined;
}

export const createMemoryChannel = ({ clock }: { readonly clock: Clock }): MemoryChannel => {
  const arrived: ArrivedText[] = [];
  const tries: OutgoingText[] = [];
  const planned: PlannedOutcome[] = [];
  // ACS knows a repeat by both values: the same id with another first-sent time is a new text.
  const known = new Map<string, string>();
  let standing: PlannedOutcome | undefined;

  const deliver = ({ from, to, text, tag, repeatabilityId, firstSent }: OutgoingText): string => {
    const key = `${repeatabilityId}|${firstSent}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const messageId = `Outgoing_${arrived.length + 1}`;
    known.set(key, messageId);
    arrived.push({ at: clock.now(), from, to, text, tag, messageId });
    return messageId;
  };

  const channel: MemoryChannel = {
    arrived,
    tries,
    slow: undefined,
    plan: (...outcomes) => {
      planned.push(...outcomes);
    },
    always: (outcome) => {
      standing = outcome;
    },
    send: async (text, until) => {
      const taken = { ...text };
      await channel.slow?.();
      tries.push(taken);
      const next = standing ?? planned.shift();
      if (next?.arrives === true || next === undefined || next.outcome.kind === "accepted") {
        const messageId = deliver(taken);
        if (clock.now() >= until) return { kind: "no-answer", code: "timeout" };
        return next === undefined || next.outcome.kind === "accepted"
          ? { kind: "accepted", messageId }
          : next.outcome;
      }
      return next.outcome;
    },
  };
  return channel;
};
