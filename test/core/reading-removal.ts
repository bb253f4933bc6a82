import { createReader } from "../../src/core/reading/create-reader.ts";
import { expandEndings } from "../../src/core/reading/endings.ts";
import type { Language } from "../../src/core/reading/language.ts";
import { tokenise } from "../../src/core/reading/normalise.ts";
import { toKey } from "./reading-cases.ts";
import type { Case } from "./reading-cases.ts";
import { unitsOf } from "./reading-units.ts";
import type { Unit } from "./reading-units.ts";

/** The cases that a unit's absence can change: those that hold its word, or are read by its rule. */
export const createFindTouched = (
  { phrases }: Language,
  cases: readonly Case[],
): ((unit: Unit) => readonly Case[]) => {
  const words = new Map(cases.map((one) => [one, ` ${tokenise(one.text).words.join(" ")} `]));
  const expand = (text: string): readonly string[] => expandEndings(text, phrases?.endings);
  const spellings = new Map(
    Object.entries(phrases?.spellings ?? {}).map(([word, others]) => [
      word,
      others.split(",").flatMap(expand),
    ]),
  );
  return ({ word, rule }) => {
    if (rule !== undefined) return cases.filter((one) => one.rule === rule);
    if (word === undefined) return cases;
    const forms = expand(word).flatMap((form) => [form, ...(spellings.get(form) ?? [])]);
    const touched = cases.filter((one) => forms.some((form) => words.get(one)?.includes(` ${form} `)));
    return touched.length > 0 ? touched : cases;
  };
};

/** The words and patterns without which every case is still read as it says. */
export const findIdle = (language: Language, cases: readonly Case[]): readonly string[] => {
  const findTouched = createFindTouched(language, cases);
  return unitsOf(language)
    .filter((unit) => {
      const read = createReader({ languages: [unit.without] });
      return findTouched(unit).every((one) => toKey(read(one.text)) === toKey(one));
    })
    .map(({ name }) => name);
};
