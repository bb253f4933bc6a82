import { readFileSync } from "node:fs";
import { createReader } from "../src/core/reading/create-reader.ts";
import type { Reading } from "../src/core/reading/reading.ts";

/** A text with what a reasonable person takes it for. */
export interface LabelledText {
  readonly text: string;
  readonly language: string;
  readonly means: "stop" | "review" | "none";
}

export interface Miss extends LabelledText {
  readonly reading: Reading;
}

export interface Figures {
  readonly language: string;
  readonly texts: number;
  /** By label: how many there are, and how they were read. */
  readonly byLabel: Readonly<Record<LabelledText["means"], Readonly<Record<LabelledText["means"], number>>>>;
  readonly misses: readonly Miss[];
}

const isLabelled = (value: unknown): value is LabelledText =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  "language" in value &&
  typeof value.language === "string" &&
  "means" in value &&
  (value.means === "stop" || value.means === "review" || value.means === "none");

export const readCorpus = (file: URL): readonly LabelledText[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line, index) => {
      const value: unknown = JSON.parse(line);
      if (isLabelled(value)) return value;
      throw new TypeError(`${file.pathname}: line ${index + 1} isn't a labelled text.`);
    });

const read = createReader();

/** A help or a start is no opt-out. */
const outcome = ({ means }: Reading): LabelledText["means"] =>
  means === "stop" || means === "review" ? means : "none";

export const measure = (language: string, texts: readonly LabelledText[]): Figures => {
  const none = { stop: 0, review: 0, none: 0 };
  const byLabel = { stop: { ...none }, review: { ...none }, none: { ...none } };
  const misses: Miss[] = [];
  for (const labelled of texts) {
    const reading = read(labelled.text);
    byLabel[labelled.means][outcome(reading)] += 1;
    if (outcome(reading) !== labelled.means) misses.push({ ...labelled, reading });
  }
  return { language, texts: texts.length, byLabel, misses };
};

/** One set of figures a language, in the order in which they come. */
export const measureByLanguage = (texts: readonly LabelledText[]): readonly Figures[] =>
  [...new Set(texts.map(({ language }) => language))].map((language) =>
    measure(
      language,
      texts.filter((text) => text.language === language),
    ),
  );
