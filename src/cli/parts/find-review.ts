import type { HistoryEntry } from "../../core/history.ts";
import { hashOfSuffix } from "../../core/entry-key.ts";
import { UsageError } from "../usage-error.ts";

/** How an entry is called at the terminal: enough of its hash to be the only one. */
export const shortId = (suffix: string): string => hashOfSuffix(suffix).slice(0, 8);

const idShape = /^[0-9a-f]{4,32}$/u;

/** The one that the id means; an id that means two is refused. */
export const pickById = <T>(
  items: readonly T[],
  suffixOf: (item: T) => string,
  id: string,
  what: string,
  noneSuch = `There is no ${what} ${id}.`,
): T => {
  if (!idShape.test(id))
    throw new UsageError(`A ${what} is named by 4 or more of the digits and letters that the list shows.`);
  const found = items.filter((item) => hashOfSuffix(suffixOf(item)).startsWith(id));
  const [only, other] = found;
  if (only === undefined) throw new UsageError(noneSuch);
  if (other !== undefined)
    throw new UsageError(`${id} is the beginning of more than one ${what}: write more of it.`);
  return only;
};

/** The texts whose review somebody, or the passing of time, has decided; decisions taken back don't count. */
export const decidedReviews = (history: readonly HistoryEntry[]): readonly string[] => {
  const undone = new Set(
    history.flatMap((entry) => entry.does.flatMap((effect) => (effect.kind === "undo" ? [effect.of] : []))),
  );
  const closing = history.filter((entry) => !undone.has(entry.suffix));
  return [
    ...new Set(
      closing.flatMap((entry) =>
        entry.does.flatMap((effect) => (effect.kind === "close-review" ? [effect.suffix] : [])),
      ),
    ),
  ];
};
