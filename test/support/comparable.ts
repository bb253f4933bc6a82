import type { RecordDump } from "../../src/adapters/memory/record.ts";
import type { Errand } from "../../src/core/errand.ts";
import { hashOfSuffix } from "../../src/core/entry-key.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import type { Person } from "../../src/core/person.ts";
import type { Place } from "../../src/core/place.ts";

type Recorded = Pick<RecordDump, "people" | "entries" | "errands">;
type When = number | "first sight";

/** What was claimed stays; an instant that our own clock made says nothing about the event. */
const whenOf = (entry: HistoryEntry | undefined): When =>
  entry?.claimed !== undefined && entry.claimed === entry.effective ? entry.claimed : "first sight";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const mapValues = <A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => byText(a, b))
      .map(([key, value]) => [key, to(value)]),
  );

const standing = (person: Person, entries: readonly HistoryEntry[]) => {
  const when = (place: Place): When =>
    whenOf(entries.find((entry) => hashOfSuffix(entry.suffix) === place.hash));
  return {
    registers: mapValues(person.registers, ({ place, ...register }) => ({ ...register, at: when(place) })),
    blocks: mapValues(person.blocks, ({ place, source }) => ({ source, at: when(place) })),
    dead: person.dead && { code: person.dead.code, at: when(person.dead.place) },
    reviews: person.reviews.map(({ program, suffix }) => ({ program, suffix })),
    questions: mapValues(person.questions, ({ place }) => when(place)),
  };
};

/** A review's or a question's end is counted from the effective time, so it goes where that goes. */
const effectOf = (effect: Effect, when: When): unknown => {
  if (when !== "first sight") return effect;
  if (effect.kind === "review") return { kind: effect.kind, program: effect.program };
  return effect.kind === "question" ? { kind: effect.kind, program: effect.program } : effect;
};

const entryOf = (entry: RecordDump["entries"][number]) => {
  const { effective: _, firstSight: __, does, ...told } = entry;
  const at = whenOf(entry);
  return { ...told, at, does: does.map((effect) => effectOf(effect, at)) };
};

const replyOf = ({
  state,
  meaning,
  program,
  sender,
  text,
  language,
  code,
}: NonNullable<Errand["reply"]>) => ({
  state,
  meaning,
  program,
  sender,
  text,
  language,
  // Before it was sent it may have been refused; that is a matter of arrival.
  ...(state === "failed" ? { code } : {}),
});

const errandOf = (errand: Errand) => {
  const { person, suffix, settled, reply, announcement, activity, reviews, reported } = errand;
  const { firstSight: _, effective: __, ...line } = activity.line;
  return {
    person,
    suffix,
    settled,
    reply: reply && replyOf(reply),
    announcement: announcement?.state,
    activity: { state: activity.state, line },
    reviews: reviews && { state: reviews.state, programs: reviews.rows.map(({ program }) => program) },
    reported: reported && { class: reported.class, code: reported.code },
  };
};

/**
 * A record without the instants of arriving and settling, and without what differs by them (tries, claims, ids):
 * two runs of the same events must agree in it. `standings` and `keys` must agree in whatever order they came.
 */
export const comparable = (record: Recorded) => {
  const keyOf = (row: { readonly person: string; readonly suffix: string }): string =>
    `${row.person}|${row.suffix}`;
  const sorted = <T extends { readonly person: string; readonly suffix: string }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  return {
    standings: Object.fromEntries(
      record.people
        .toSorted((a, b) => byText(a.key, b.key))
        .map((person) => [
          person.key,
          standing(
            person,
            record.entries.filter((entry) => entry.person === person.key),
          ),
        ]),
    ),
    keys: record.entries.map(keyOf).sort(byText),
    entries: sorted(record.entries).map(entryOf),
    errands: sorted(record.errands).map(errandOf),
  };
};

export type Comparable = ReturnType<typeof comparable>;
