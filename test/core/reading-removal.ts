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

interface Group {
  readonly kind: string;
  readonly touched: Set<Case>;
  readonly units: Unit[];
}

const kindOf = ({ word, rule }: Unit): string =>
  word === undefined ? (rule === undefined ? "alone" : "pattern") : "word";

/** Words, or patterns, that touch no case together are taken away together: compiling the tables is what takes the time. */
const groupUnits = (
  units: readonly Unit[],
  findTouched: (unit: Unit) => readonly Case[],
): readonly Group[] => {
  const groups: Group[] = [];
  for (const unit of units) {
    const kind = kindOf(unit);
    const touched = findTouched(unit);
    const free = groups.find(
      (group) => kind !== "alone" && group.kind === kind && touched.every((one) => !group.touched.has(one)),
    );
    const group = free ?? { kind, touched: new Set(), units: [] };
    if (free === undefined) groups.push(group);
    for (const one of touched) group.touched.add(one);
    group.units.push(unit);
  }
  return groups;
};

/** The words and patterns without which every case is still read as it says. */
export const findIdle = (language: Language, cases: readonly Case[]): readonly string[] => {
  const findTouched = createFindTouched(language, cases);
  const idleOf = (units: readonly Unit[]): readonly Unit[] => {
    const read = createReader({ languages: [units.reduce((from, unit) => unit.remove(from), language)] });
    return units.filter((unit) => findTouched(unit).every((one) => toKey(read(one.text)) === toKey(one)));
  };
  return groupUnits(unitsOf(language), findTouched)
    .flatMap(({ units }) => idleOf(units))
    .flatMap((unit) => idleOf([unit]))
    .map(({ name }) => name);
};
