import { readFileSync } from "node:fs";
import type { Reading } from "../../src/core/reading/reading.ts";

/** A case is named by its text; what it says is what its language reads in it by itself. */
export interface Case {
  readonly text: string;
  readonly language: string;
  readonly means: Reading["means"];
  readonly rule: string;
  readonly word?: string;
  readonly against?: string;
  readonly scope?: string;
}

const files: Readonly<Record<string, string>> = {
  en: "./reading-cases/en.jsonl",
  es: "./reading-cases/es.jsonl",
  fr: "./reading-cases/fr.jsonl",
};

export const casesOf = (language: string): readonly Case[] =>
  readFileSync(new URL(files[language] ?? "", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): Case => JSON.parse(line));

/** What a reading is compared by. */
export const toKey = ({ means, rule, word, against, scope }: Omit<Reading, "literal"> | Case): string =>
  JSON.stringify([means, rule, word, against, scope]);
