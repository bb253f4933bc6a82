import type { EmulatedNumber, Replies } from "./emulated-number.ts";

/** What happens to a text on its way, before and beside the event. */
export interface Reaction {
  readonly by: "carrier" | "acs";
  readonly block: "set" | "lift" | "keep";
  /** Absent: the phone hears nothing. */
  readonly reply?: string;
}

interface Row {
  readonly words: readonly string[];
  readonly by: "carrier" | "acs";
  readonly block: "set" | "lift" | "keep";
  /** The configured text of that name, or this very text. */
  readonly reply?: { readonly configured: keyof Replies } | { readonly words: string };
  /** Reacts only where it changes the block. */
  readonly onlyWhenBlocked?: boolean;
}

// Both texts as the FAQ of ACS quotes them: "Opt-out handling for toll-free numbers".
const stopped =
  "NETWORK MSG: You replied with the word STOP, which blocks all texts sent from this number. Text back UNSTOP to receive messages again.";
const resumed =
  "NETWORK MSG: You have replied UNSTOP and will begin receiving messages again from this number.";

/** The carriers match the word STOP alone; the toll-free network answers for itself. */
const tollFree: readonly Row[] = [
  { words: ["STOP"], by: "carrier", block: "set", reply: { words: stopped } },
  {
    words: ["START", "UNSTOP"],
    by: "carrier",
    block: "lift",
    reply: { words: resumed },
    onlyWhenBlocked: true,
  },
];

/** Short codes in the United States whose opt-outs ACS manages; UNSTOP is only relayed (FAQ). */
const managedShortCode: readonly Row[] = [
  {
    words: ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "CANCEL", "UNSUBSCRIBE"],
    by: "acs",
    block: "set",
    reply: { configured: "stop" },
  },
  { words: ["START"], by: "acs", block: "lift", reply: { configured: "start" } },
  { words: ["HELP"], by: "acs", block: "keep", reply: { configured: "help" } },
];

/** No document says what happens here: the mildest reading, a block and its end, and a text only if one is configured. */
const managedLongCode: readonly Row[] = [
  { words: ["STOP"], by: "acs", block: "set", reply: { configured: "stop" } },
  { words: ["START", "UNSTOP"], by: "acs", block: "lift" },
];

/** ACS keeps its own list on a literal match and says nothing. */
const messagingConnect: readonly Row[] = [
  { words: ["STOP"], by: "acs", block: "set" },
  { words: ["START", "UNSTOP"], by: "acs", block: "lift" },
];

const rowsFor = (number: EmulatedNumber): readonly Row[] => {
  const managed = number.managedByAcs === true;
  switch (number.type) {
    case "toll-free":
      return tollFree;
    case "short-code":
      return managed ? managedShortCode : [];
    case "10dlc":
    case "long-code":
    case "mobile":
      return managed ? managedLongCode : [];
    case "messaging-connect":
      return messagingConnect;
    case "alphanumeric":
      return [];
    default:
      return number.type satisfies never;
  }
};

const textOf = (reply: NonNullable<Row["reply"]>, replies: Replies): string | undefined =>
  "words" in reply ? reply.words : replies[reply.configured];

/** What the network does with these very words; undefined when nobody but the business reads them. */
export const reactTo = (number: EmulatedNumber, text: string, blocked: boolean): Reaction | undefined => {
  const literal = text.trim().toUpperCase();
  const row = rowsFor(number).find(({ words }) => words.includes(literal));
  if (row === undefined || (row.onlyWhenBlocked === true && !blocked)) return undefined;
  const reply = row.reply === undefined ? undefined : textOf(row.reply, number.replies ?? {});
  return { by: row.by, block: row.block, ...(reply === undefined ? {} : { reply }) };
};
