import { createReader } from "../../src/core/reading/create-reader.ts";
import { expandEndings } from "../../src/core/reading/endings.ts";
import type { Language } from "../../src/core/reading/language.ts";
import { tokenise } from "../../src/core/reading/normalise.ts";
import { toKey } from "./reading-cases.ts";
import type { Case } from "./reading-cases.ts";
import { unitsOf } from "./reading-units.ts";
import type { Unit } from "./reading-units.ts";

/** The cases that a unit's absence most likely changes: those that hold its words, or are read by its rule. */
const createFindTouched = (
  { phrases }: Language,
  cases: readonly Case[],
): ((unit: Unit) => readonly Case[]) => {
  const texts = new Map<string, Case[]>();
  const padded = new Map<Case, string>();
  for (const one of cases) {
    const { words } = tokenise(one.text);
    padded.set(one, ` ${words.join(" ")} `);
    for (const word of new Set(words)) texts.set(word, [...(texts.get(word) ?? []), one]);
  }
  const holding = (form: string): readonly Case[] =>
    (texts.get(form.split(" ", 1)[0] ?? "") ?? []).filter((one) => padded.get(one)?.includes(` ${form} `));
  const spellings = new Map(
    Object.entries(phrases?.spellings ?? {}).map(([word, others]) => [
      word,
      others.split(",").flatMap((other) => expandEndings(other, phrases?.endings)),
    ]),
  );
  const find = ({ words, rule, isAgainst }: Unit): readonly Case[] => {
    if (rule !== undefined) return cases.filter((one) => one.rule === rule);
    if (isAgainst === true) return cases.filter((one) => one.against !== undefined);
    if (words === undefined) return cases;
    const forms = words.flatMap((word) => [word, ...(spellings.get(word) ?? [])]);
    const touched = [...new Set(forms.flatMap(holding))];
    return touched.length > 0 ? touched : cases;
  };
  const found = new Map<Unit, readonly Case[]>();
  return (unit) => {
    const touched = found.get(unit) ?? find(unit);
    found.set(unit, touched);
    return touched;
  };
};

interface Group {
  readonly kind: string;
  readonly touched: Set<Case>;
  readonly units: Unit[];
}

const kindOf = ({ words, rule }: Unit): string =>
  words === undefined ? (rule === undefined ? "alone" : "pattern") : "word";

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
  const likely = createFindTouched(language, cases);
  const idleOf = (units: readonly Unit[], findCases: (unit: Unit) => readonly Case[]): readonly Unit[] => {
    const read = createReader({ languages: [units.reduce((from, unit) => unit.remove(from), language)] });
    return units.filter((unit) => findCases(unit).every((one) => toKey(read(one.text)) === toKey(one)));
  };
  return groupUnits(unitsOf(language), likely)
    .flatMap(({ units }) => idleOf(units, likely))
    .flatMap((unit) => idleOf([unit], () => cases))
    .map(({ name }) => name);
};
