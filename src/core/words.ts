import type { Words } from "./history.ts";
import type { Hash } from "./ports.ts";

const keptCharacters = 4_096;

/** The first characters, without half of a pair at the end or alone anywhere. */
export const beginningOf = (text: string): string => text.slice(0, keptCharacters).toWellFormed();

/** A keyword's words are evidence and stay; a plain text leaves its length and hash only. */
export const wordsOf = (text: string, hash: Hash, evidence: boolean): Words => ({
  ...(evidence ? { text: beginningOf(text) } : {}),
  length: text.length,
  hash: hash(text),
});
