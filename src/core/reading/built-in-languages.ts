import type { Language } from "./language.ts";
import { en } from "./languages/en/en.ts";
import { es } from "./languages/es/es.ts";
import { fr } from "./languages/fr/fr.ts";

/** A new language is a file, its corpus, and its line here. Where two share a word, the first has it. */
export const builtInLanguages: readonly Language[] = [en, fr, es];
