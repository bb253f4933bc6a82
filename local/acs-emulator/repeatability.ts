import type { Recipient } from "./send-request.ts";

/** One recipient's part of the answer, as the API writes it. */
export interface SendItem {
  readonly to: string;
  readonly messageId?: string;
  readonly httpStatusCode: number;
  readonly repeatabilityResult?: "accepted" | "rejected";
  readonly successful: boolean;
  readonly errorMessage?: string;
}

type Repeat =
  | { readonly kind: "first" }
  | { readonly kind: "again"; readonly item: SendItem }
  /** The id is known, but not with this first-sent, sender, recipient or text. */
  | { readonly kind: "mismatch" };

interface Remembered {
  readonly firstSent: string;
  readonly content: string;
  readonly item: SendItem;
}

export interface Repeatability {
  readonly look: (recipient: Recipient, content: string) => Repeat;
  readonly remember: (recipient: Recipient, content: string, item: SendItem) => void;
  readonly reset: () => void;
}

/** Answers are kept for good outcomes and for refusals; after a 429 or 5xx the request runs again. */
const isFinal = ({ httpStatusCode: status }: SendItem): boolean => status < 500 && status !== 429;

/** Repeatable Requests 1.0 (OASIS), which ACS cites: the same id and first-sent get the first answer again. */
export const createRepeatability = (): Repeatability => {
  const known = new Map<string, Remembered>();
  return {
    look: ({ repeatabilityRequestId: id, repeatabilityFirstSent: firstSent }, content) => {
      const remembered = id === undefined ? undefined : known.get(id.toLowerCase());
      if (remembered === undefined) return { kind: "first" };
      return remembered.firstSent === firstSent && remembered.content === content
        ? { kind: "again", item: remembered.item }
        : { kind: "mismatch" };
    },
    remember: ({ repeatabilityRequestId: id, repeatabilityFirstSent: firstSent }, content, item) => {
      if (id === undefined || firstSent === undefined || !isFinal(item)) return;
      known.set(id.toLowerCase(), { firstSent, content, item });
    },
    reset: () => known.clear(),
  };
};
