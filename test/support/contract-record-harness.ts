import assert from "node:assert/strict";
import type { PersonKey } from "../../src/core/phone-number.ts";
import type { Change, PeopleRecord } from "../../src/core/ports.ts";

export interface RecordUnderTest {
  readonly record: PeopleRecord;
  /** The next write takes effect and loses its answer; also the answer to a second try, when there is one. */
  readonly cutNextAnswers: (answers: 1 | 2) => void;
  /** Puts rows of a person there, past the port: many at a time. */
  readonly plant: (key: PersonKey, suffixes: readonly string[]) => Promise<void>;
  /** Everything that is stored of an errand, as the backend has it. */
  readonly stored: (key: PersonKey, suffix: string) => Promise<string>;
  /** A record whose backend fails. */
  readonly broken: () => Promise<PeopleRecord>;
}

/** Time enough for any call. */
export const enough = (): number => Date.now() + 10_000;

/** Commits what must be committed; the errand's version. */
export const commit = async (record: PeopleRecord, change: Change): Promise<string> => {
  const committed = await record.commit(change, enough());
  assert.equal(committed.kind, "committed");
  return committed.kind === "committed" ? committed.errandEtag : "";
};
