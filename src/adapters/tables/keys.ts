import { hashOfSuffix } from "../../core/entry-key.ts";
import type { Instant } from "../../core/instant.ts";
import type { PersonKey } from "../../core/phone-number.ts";

/**
 * Keys can't hold / \ # ? or control characters. Ours never do: a personKey is digits or a checked name, and a
 * suffix is a time and a hash; whatever ids a provider sends goes into the hash alone.
 */
export const personRow = (key: PersonKey): string => `person|${key}`;
export const historyRow = (suffix: string): string => `history|${suffix}`;
export const errandRow = (suffix: string): string => `errand|${suffix}`;

/** Fixed width, so that the order of keys is the order of times. */
export const timePart = (at: Instant): string => String(Math.max(0, at)).padStart(15, "0");

/** By the hash's first digit, for a key that begins with the date would send a day's writes to one server. */
export const activityPartition = (suffix: string, firstSight: Instant): string =>
  `${hashOfSuffix(suffix).slice(0, 1)}|${new Date(firstSight).toISOString().slice(0, 10)}`;
export const activityRow = (suffix: string, firstSight: Instant): string =>
  `${timePart(firstSight)}|${suffix}`;

export const gatePartition = "gate";
export const reviewPartition = "review";
export const reviewRow = (due: Instant, suffix: string): string => `${timePart(due)}|${suffix}`;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const inPartition = (partition: string): string => `PartitionKey eq ${quote(partition)}`;

/** Rows of one kind: "}" follows "|" in the order of keys. */
export const ofKind = (key: PersonKey, kind: "history" | "errand"): string =>
  `${inPartition(key)} and RowKey ge '${kind}|' and RowKey lt '${kind}}'`;
