import type { EventGridEvent } from "../event-grid-event.ts";
import type { Time } from "../time.ts";
import { createBlocks } from "./blocks.ts";
import { reactTo } from "./carriers.ts";
import { toNumberKey, type EmulatedNumber } from "./emulated-number.ts";
import { toMessageId, toReceivedEvent, type Outgoing } from "./events.ts";
import { createPhones, type Phones } from "./phones.ts";

interface Sending {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tag?: string;
  /** The text is lost on its way, for this reason. */
  readonly lost?: string;
}

type TextResult =
  | { readonly kind: "raised"; readonly event: EventGridEvent }
  | { readonly kind: "refused"; readonly why: string };

export interface PersonTexts {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** When the person sent it, if not now. */
  readonly at?: number;
}

/** Phones, carriers and the provider's own opt-outs: everything behind the API. */
export interface Network {
  readonly phones: Phones;
  readonly useNumbers: (numbers: readonly EmulatedNumber[]) => void;
  readonly numberOf: (written: string) => EmulatedNumber | undefined;
  readonly send: (sending: Sending) => Outgoing;
  readonly text: (text: PersonTexts) => TextResult;
  readonly reset: () => void;
}

const blockedDetails = "Sender blocked for given recipient.";

export const createNetwork = (time: Time, newId: () => string): Network => {
  const phones = createPhones();
  const blocks = createBlocks();
  let numbers = new Map<string, EmulatedNumber>();
  const numberOf = (written: string): EmulatedNumber | undefined => numbers.get(toNumberKey(written));

  const react = (number: EmulatedNumber, from: string, text: string): void => {
    const reaction = reactTo(number, text, blocks.has(number.number, from));
    if (reaction === undefined) return;
    if (reaction.block === "set") blocks.set(number.number, from);
    if (reaction.block === "lift") blocks.lift(number.number, from);
    if (reaction.reply !== undefined) {
      phones.arrive(from, { at: time.now(), from: number.number, text: reaction.reply, by: reaction.by });
    }
  };

  return {
    phones,
    numberOf,
    useNumbers: (next) => {
      numbers = new Map(next.map((number) => [toNumberKey(number.number), number]));
    },
    send: ({ from, to, text, tag, lost }) => {
      const now = time.now();
      const messageId = toMessageId("Outgoing", now, newId());
      const tagged = tag === undefined ? {} : { tag };
      const failure = lost ?? (blocks.has(from, to) ? blockedDetails : undefined);
      if (failure === undefined) phones.arrive(to, { at: now, from, text, by: "us", messageId, ...tagged });
      return {
        messageId,
        from,
        to,
        text,
        ...tagged,
        attemptedAt: now,
        delivered: failure === undefined,
        details: failure ?? "No error.",
      };
    },
    text: ({ from, to, text, at }) => {
      const now = time.now();
      const number = numberOf(to);
      if (number?.type === "alphanumeric") {
        return { kind: "refused", why: "An alphanumeric sender ID can't be texted." };
      }
      phones.say(from, { at: at ?? now, to, text });
      if (number !== undefined) react(number, from, text);
      // Every text is relayed, whoever answers it: the FAQ says so of all words but HELP, and leaves HELP open.
      const messageId = toMessageId("Incoming", now, newId());
      return { kind: "raised", event: toReceivedEvent({ messageId, from, to, text, at: at ?? now }, now) };
    },
    reset: () => {
      phones.reset();
      blocks.reset();
    },
  };
};
