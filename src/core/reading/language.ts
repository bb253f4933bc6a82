/** One language's words as data: to add a language is to add a file and its corpus. */
export interface Language {
  readonly id: string;
  /** Opt-out words as people write them, without accents too where phones leave them out. */
  readonly stop: readonly string[];
  /** Opt-out words that mean every program. */
  readonly stopEverything: readonly string[];
  readonly start: readonly string[];
  readonly help: readonly string[];
  readonly yes: readonly string[];
  /** Words beside a keyword that change nothing. */
  readonly courtesy: readonly string[];
  /** Keywords that with a courtesy word are left to doubt. */
  readonly doubtfulWithCourtesy: readonly string[];
}
