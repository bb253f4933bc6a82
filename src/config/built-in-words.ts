import type { Vocabulary } from "../core/checks/check-words.ts";
import type { KeywordMeaning } from "../core/checks/draft.ts";

/** The words that Heed knows without being told, as they stand after normalising. */
const words: Readonly<Record<KeywordMeaning, readonly string[]>> = {
  stop: "stop quit end revoke cancel unsubscribe stopall optout unsub arret arrêt alto parar baja"
    .split(" ")
    .concat("opt out", "stop all"),
  start: ["start", "unstop"],
  help: ["help", "info", "aide", "ayuda"],
};

const meanings = new Map(
  (["stop", "start", "help"] as const).flatMap((meaning) =>
    words[meaning].map((word) => [word, meaning] as const),
  ),
);

/** As words of a configuration are compared: width, case, edges and runs of separators don't count. */
const normalise = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s._-]+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

export const builtInWords: Vocabulary = { normalise, meaningOf: (word) => meanings.get(word) };
