import type { Program } from "../program.ts";
import type { Language } from "./language.ts";
import { english } from "./languages/en.ts";
import { french } from "./languages/fr.ts";
import { spanish } from "./languages/es.ts";
import { normalise } from "./normalise.ts";
import type { Reading } from "./reading.ts";
import { createFindVariant } from "./variants.ts";
import { createVocabulary } from "./vocabulary.ts";
import type { Keyword } from "./vocabulary.ts";

export interface ReadContext {
  /** The sender's digits, so that "STOP 12345" is understood. */
  readonly senderNumber?: string;
}

/** Pure and total: any string of any length, in linear time. */
export type Reader = (text: string, context?: ReadContext) => Reading;

export const knownLanguages: readonly Language[] = [english, french, spanish];

export interface ReaderOptions {
  readonly program?: Program;
  readonly languages?: readonly Language[];
}

const nothing: Reading = { means: "none", rule: "none", literal: false };

const toReading = (
  { means, word, language, scope }: Keyword,
  rule: string,
  literal: string | undefined,
): Reading => ({
  means,
  rule,
  word: literal ?? word,
  language,
  ...(scope ? { scope } : {}),
  literal: literal !== undefined,
});

/** Compiled once for a program, with its own words; without one, the words that everybody knows. */
export const createReader = ({ program, languages = knownLanguages }: ReaderOptions = {}): Reader => {
  const vocabulary = createVocabulary(languages, program);
  const findVariant = createFindVariant(languages, vocabulary);
  return (text, { senderNumber } = {}) => {
    const normalised = normalise(text);
    if (normalised === "") return nothing;
    const exact = vocabulary.find(normalised);
    if (exact) return toReading(exact, "exact", vocabulary.literal(text));
    const variant = findVariant(normalised, senderNumber);
    if (variant === undefined) return nothing;
    const reading = toReading(variant.keyword, variant.rule, undefined);
    if (!variant.doubtful) return reading;
    const { scope: _, ...doubted } = reading;
    return { ...doubted, means: "review", rule: "doubtful-courtesy" };
  };
};
