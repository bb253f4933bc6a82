import { fold, placeOf } from "../fold.ts";
import type { HistoryEntry } from "../history.ts";
import type { Person } from "../person.ts";
import { isAfter } from "../place.ts";
import type { Circumstances } from "./decision.ts";

/**
 * An entry newer than all is one more step; for an older one, or one that takes another back, the person is folded
 * again from the history. Undefined: the history has to be read first.
 */
export const foldIn = (
  around: Pick<Circumstances, "person" | "history">,
  entry: HistoryEntry,
  step: (person: Person, entry: HistoryEntry) => Person,
): Person | undefined => {
  const { person, history } = around;
  const isNewest = isAfter(placeOf(entry), person.newest);
  if (isNewest && !entry.does.some((effect) => effect.kind === "undo")) return step(person, entry);
  return history === undefined ? undefined : fold(person.key, [...history, entry]);
};
