import type { PhraseTable } from "./phrase-table.ts";

/** The words of one language. Case, accents and separators don't count: "opt out" is also OPT-OUT. */
export interface WordTable {
  readonly stop: readonly string[];
  /** Opt-outs from every program. */
  readonly everything: readonly string[];
  readonly start: readonly string[];
  readonly help: readonly string[];
  /** An answer to a program's open question; nothing by itself. */
  readonly yes: readonly string[];
}

/** A language is one file of data and its corpus. */
export interface Language {
  readonly tag: string;
  readonly words: WordTable;
  /** What may stand before or after a word without changing it. */
  readonly courtesy: readonly string[];
  /** Words that a courtesy makes doubtful. */
  readonly doubtful: readonly string[];
  readonly phrases?: PhraseTable;
}
