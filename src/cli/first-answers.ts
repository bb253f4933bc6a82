import { programId } from "../core/checks/check-programs.ts";
import { isCountry } from "../core/checks/countries.ts";
import { numberTypes } from "../core/program.ts";

/** How an answer of `heed init` is tidied, and what is wrong with it where that can be told at once. */
export interface AnswerRule {
  readonly tidy: (answer: string) => string;
  readonly wrong: (answer: string) => string | undefined;
}

const same = (answer: string): string => answer;
const lower = (answer: string): string => answer.toLowerCase();

const oneOf =
  (known: readonly string[]): AnswerRule["wrong"] =>
  (answer) =>
    known.includes(answer) ? undefined : `It is one of ${known.join(", ")}.`;

export const answerRules: Readonly<Partial<Record<string, AnswerRule>>> = {
  id: {
    tidy: same,
    wrong: (id) => (programId.test(id) ? undefined : "An id has 1 to 40 small letters, digits and hyphens."),
  },
  type: { tidy: lower, wrong: oneOf(numberTypes) },
  country: {
    tidy: (answer) => answer.toUpperCase(),
    wrong: (code) =>
      isCountry(code)
        ? undefined
        : "That isn't a country's code; write its two letters of ISO 3166-1, such as US, CA or GB.",
  },
  "managed-by": { tidy: lower, wrong: oneOf(["us", "provider"]) },
};
