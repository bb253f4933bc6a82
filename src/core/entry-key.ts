import type { Instant } from "./instant.ts";
import type { Inbound } from "./message.ts";
import { hashForm } from "./phone-number.ts";
import type { Hash } from "./ports.ts";

const hashLength = 32;

const timePart = (claimed: Instant | undefined): string =>
  String(claimed === undefined || claimed < 0 ? 0 : claimed).padStart(15, "0");

/**
 * An entry's key is derived from the event alone, so that the same event meets its own entry.
 * Segment count, topic, subject, tag and schema never count: providers change them between deliveries.
 */
export const entrySuffix = (message: Inbound, hash: Hash): string => {
  const claimed = message.claimed ?? null;
  const told = message.kind === "text" ? [message.text] : [message.status, message.details];
  const facts = [message.kind, message.id, hashForm(message.from), hashForm(message.to), claimed, ...told];
  return `${timePart(message.claimed)}|${hash(JSON.stringify(facts)).slice(0, hashLength)}`;
};

/** For entries that follow from another one (a decided review), so that doing it twice meets itself. */
export const derivedSuffix = (parent: string, what: string, hash: Hash): string =>
  `${parent.slice(0, 15)}|${hash(JSON.stringify([parent, what])).slice(0, hashLength)}`;

export const hashOfSuffix = (suffix: string): string => suffix.slice(16);

const suffixShape = /^[0-9]{15}\|[0-9a-f]{32}$/u;
export const isSuffix = (text: string): boolean => suffixShape.test(text);

/** The tag on our own replies, by which their delivery reports are known. */
export const replyTag = (suffix: string): string => `heed1|${suffix}`;

export const suffixOfTag = (tag: string | undefined): string | undefined => {
  if (tag === undefined || !tag.startsWith("heed1|")) return undefined;
  const suffix = tag.slice("heed1|".length);
  return isSuffix(suffix) ? suffix : undefined;
};
