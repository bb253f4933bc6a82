import type { Errand } from "../../core/errand.ts";
import { inOrder } from "../../core/fold.ts";
import type { HistoryEntry } from "../../core/history.ts";
import { newPerson } from "../../core/person.ts";
import type { Person } from "../../core/person.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { soon } from "./open-target.ts";

/** All that the record knows of one person, oldest first. */
export interface Everything {
  readonly person: Person;
  readonly history: readonly HistoryEntry[];
  readonly errands: ReadonlyMap<string, Errand>;
}

export const readEverything = async (spine: Spine, key: PersonKey): Promise<Everything> => {
  const until = soon(spine);
  const { record } = spine.ports;
  const [seen, history, errands] = await Promise.all([
    record.readPerson(key, until),
    record.readHistory(key, until),
    record.readErrands(key, until),
  ]);
  return {
    person: seen?.value ?? newPerson(key),
    history: inOrder(history),
    errands: new Map(errands.map((errand) => [errand.suffix, errand])),
  };
};
