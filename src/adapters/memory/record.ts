import type { ActivityLine, Errand } from "../../core/errand.ts";
import { RecordUnreachable } from "../../core/faults.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { Person } from "../../core/person.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Change, Clock, Committed, PeopleRecord, Versioned } from "../../core/ports.ts";
import { maxJson } from "../json-columns.ts";
import { createRandom, shuffle } from "./shuffle.ts";
import { createSwitches, createTrouble, type Switches } from "./switches.ts";

interface Row<T> {
  readonly value: T;
  readonly etag: string;
}

interface Partition {
  person?: Row<Person>;
  readonly entries: Map<string, Row<HistoryEntry>>;
  readonly errands: Map<string, Row<Errand>>;
}

/** The whole record in plain values, for assertions; rows in the order of their keys. */
export interface RecordDump {
  readonly people: readonly Person[];
  readonly entries: readonly (HistoryEntry & { readonly person: PersonKey })[];
  readonly errands: readonly Errand[];
  readonly activity: readonly ActivityLine[];
}

export interface MemoryRecord extends PeopleRecord {
  readonly switches: Switches;
  readonly dump: () => RecordDump;
}

export interface MemoryRecordOptions {
  /** Decides the order in which lists come back. */
  readonly seed?: number;
  readonly switches?: Switches;
  readonly clock?: Clock;
}

/** Once on the way in and once on the way out: nothing is shared with the caller, and nothing survives that a real row would drop. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const read = <T>(row: Row<T>): T => copy(row.value);
const versioned = <T>(row: Row<T>): Versioned<T> => ({ value: read(row), etag: row.etag });
const isTooLarge = (value: unknown): boolean => (JSON.stringify(value)?.length ?? 0) > maxJson;
const byKey = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

export const createMemoryRecord = (options: MemoryRecordOptions = {}): MemoryRecord => {
  const switches = options.switches ?? createSwitches();
  const trouble = createTrouble(switches, (what) => new RecordUnreachable(what), options.clock);
  const random = createRandom(options.seed ?? 1);
  const partitions = new Map<PersonKey, Partition>();
  const activity = new Map<string, ActivityLine>();
  let version = 0;

  const toRow = <T>(value: T): Row<T> => {
    version += 1;
    return { value, etag: `W/"${version}"` };
  };

  const partitionOf = (key: PersonKey): Partition => {
    const found = partitions.get(key) ?? { entries: new Map(), errands: new Map() };
    partitions.set(key, found);
    return found;
  };

  const conflictOf = (change: Change, rows: Partition): Committed | undefined => {
    if (rows.entries.has(change.entry.suffix)) return { kind: "conflict", row: "entry" };
    if (rows.person?.etag !== change.etag) return { kind: "conflict", row: "person" };
    if (rows.errands.has(change.errand.suffix)) return { kind: "conflict", row: "errand" };
    const reported = change.reported?.suffix;
    return reported !== undefined && !rows.errands.has(reported)
      ? { kind: "conflict", row: "reported" }
      : undefined;
  };

  const commit = (change: Change): Committed => {
    if (switches.refuses !== undefined) return { kind: "refused", status: switches.refuses };
    if ([change.person, change.entry, change.errand.announcement].some(isTooLarge))
      return { kind: "refused", status: 413 };
    const rows = partitionOf(change.person.key);
    const conflict = conflictOf(change, rows);
    if (conflict !== undefined) return conflict;
    const errand = toRow(change.errand);
    rows.entries.set(change.entry.suffix, toRow(change.entry));
    rows.person = toRow(change.person);
    rows.errands.set(change.errand.suffix, errand);
    if (change.reported !== undefined) {
      const earlier = rows.errands.get(change.reported.suffix);
      if (earlier !== undefined)
        rows.errands.set(
          change.reported.suffix,
          toRow({ ...earlier.value, reported: change.reported.report }),
        );
    }
    return { kind: "committed", errandEtag: errand.etag };
  };

  return {
    switches,
    readPerson: (key, until) =>
      trouble.read(until, () => {
        const row = partitions.get(key)?.person;
        return row && versioned(row);
      }),
    commit: (change, until) => {
      // Taken now: what the caller does to its objects while the call is under way doesn't count.
      const taken = copy(change);
      return trouble.write(until, () => commit(taken));
    },
    readHistory: (key, until) =>
      trouble.read(until, () =>
        shuffle([...(partitions.get(key)?.entries.values() ?? [])].map(read), random),
      ),
    readErrand: (key, suffix, until) =>
      trouble.read(until, () => {
        const row = partitions.get(key)?.errands.get(suffix);
        return row && versioned(row);
      }),
    readErrands: (key, until) =>
      trouble.read(until, () =>
        shuffle([...(partitions.get(key)?.errands.values() ?? [])].map(read), random),
      ),
    mergeErrand: (key, suffix, change, etag, until) => {
      const { claim, settled, reply, announcement, activity: noted, reviews } = copy(change);
      return trouble.write(until, () => {
        const errands = partitions.get(key)?.errands;
        const row = errands?.get(suffix);
        if (errands === undefined || row === undefined || row.etag !== etag) return undefined;
        const merged = toRow({
          ...row.value,
          claim,
          settled,
          ...(reply && { reply }),
          ...(announcement && { announcement }),
          ...(noted && { activity: noted }),
          ...(reviews && { reviews }),
        });
        errands.set(suffix, merged);
        return merged.etag;
      });
    },
    writeActivity: (line, until) => {
      const taken = copy(line);
      const key = `${String(line.firstSight).padStart(15, "0")}|${line.suffix}`;
      return trouble.write(until, () => {
        activity.set(key, taken);
      });
    },
    ping: (until) => trouble.read(until, () => undefined),
    dump: () => {
      const keys = [...partitions.keys()].sort();
      const all = keys.map((key) => ({ key, rows: partitionOf(key) }));
      return {
        people: all.flatMap(({ rows }) => (rows.person ? [read(rows.person)] : [])),
        entries: all.flatMap(({ key, rows }) =>
          byKey(rows.entries).map((row) => ({ ...read(row), person: key })),
        ),
        errands: all.flatMap(({ rows }) => byKey(rows.errands).map(read)),
        activity: byKey(activity).map(copy),
      };
    },
  };
};
