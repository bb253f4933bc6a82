import assert from "node:assert/strict";
import type { AcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import { hashOfSuffix } from "../../src/core/entry-key.ts";
import { toAddress, type PersonKey } from "../../src/core/phone-number.ts";
import { standingOf } from "../../src/core/standing.ts";
import { owedIn, personIsFold } from "./sim-checks.ts";
import { samplePrograms } from "./test-spine.ts";
import type { Expected, Mixed } from "./real-mix.ts";
import type { Recorded } from "./real-record.ts";
import type { RealWorld } from "./real-world.ts";
import { reportTally } from "./tally.ts";

/** The texts of ours at a phone. */
export const textsAt = (acs: AcsEmulator, person: PersonKey): readonly string[] =>
  acs
    .phone(toAddress(person))
    .arrived.filter(({ by }) => by === "us")
    .map(({ text }) => text)
    .toSorted();

const lostIn = (mixed: Mixed, record: Recorded): number => {
  const kept = new Set(record.entries.map(({ person, suffix }) => `${person} ${suffix}`));
  return mixed.people.flatMap(({ person, suffixes }) =>
    suffixes.filter((suffix) => !kept.has(`${person} ${suffix}`)),
  ).length;
};

const asExpected = (world: RealWorld, record: Recorded, expected: Expected): void => {
  const { person: key, must, may, standing, suffixes } = expected;
  const program = samplePrograms().byId("contoso-alerts");
  assert.ok(program);
  const person = record.people.find((one) => one.key === key);
  assert.ok(person, "the person is there");
  assert.equal(standingOf(person, program).state, standing);
  assert.deepEqual(
    record.entries
      .filter((entry) => entry.person === key)
      .map(({ suffix }) => suffix)
      .toSorted(),
    suffixes.toSorted(),
    "one entry for each event",
  );
  const arrived = textsAt(world.acs, key);
  const optional = may.filter((text) => arrived.includes(text));
  assert.deepEqual(arrived, [...must, ...optional].toSorted(), "the expected texts, once each");
};

/** What was said in no keyword is handed on once by its id. */
const handedOn = (world: RealWorld, record: Recorded): void => {
  const plain = record.entries.filter(({ reading }) => reading?.means === "none");
  const told = world.topic.taken().filter(({ type }) => type === "Heed.MessageReceived");
  assert.deepEqual(
    told.map(({ id }) => id).toSorted(),
    plain.map(({ suffix }) => `${hashOfSuffix(suffix)}-Heed.MessageReceived`).toSorted(),
  );
};

/** No log line may name anybody whole. */
export const saysNoNumber = (world: RealWorld, people: readonly PersonKey[]): void => {
  const log = world.host.log();
  for (const person of people) assert.ok(!log.includes(person.slice(1)), "a number stands in the log");
};

/** Adds the counts to the line at the end, then asserts the whole end state. */
export const checkEnd = async (world: RealWorld, mixed: Mixed, faults: number): Promise<Recorded> => {
  const record = await world.record.dump();
  const sent = world.acs.sent();
  const owed = owedIn({ record: { dump: () => record } }).length;
  const lost = lostIn(mixed, record);
  const doubled = sent.length - new Set(sent.map(({ tag }) => tag)).size;
  reportTally({ events: mixed.published.length, faults, lost, doubled, owed });
  assert.deepEqual({ lost, doubled, owed }, { lost: 0, doubled: 0, owed: 0 });
  assert.equal(record.people.length, mixed.people.length, "nobody else is in the record");
  for (const expected of mixed.people) asExpected(world, record, expected);
  personIsFold({ record: { dump: () => record } });
  handedOn(world, record);
  for (const counts of Object.values(world.grid.counts())) {
    assert.equal(counts.dropped, 0, "no event is given up");
  }
  saysNoNumber(
    world,
    mixed.people.map(({ person }) => person),
  );
  return record;
};
