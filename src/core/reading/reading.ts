/** What a text means to us, and how we came to think so. */
export interface Reading {
  readonly means: "stop" | "start" | "help" | "review" | "none" | "opt-in" | "yes";
  /** The rule that matched, by name; `none` where nothing did. */
  readonly rule: string;
  /** The word as our table writes it, or the words that made it for a phrase. */
  readonly word?: string;
  readonly scope?: "program" | "everything";
  readonly language?: string;
  /** The text was that very word (trimmed, any case): what carriers and providers react to. */
  readonly literal: boolean;
  /** What spoke against it, where a phrase was turned round. */
  readonly against?: string;
}

export const plainReading: Reading = { means: "none", rule: "none", literal: false };
