import assert from "node:assert/strict";
import { it } from "node:test";
import { createMemoryRecord } from "../../src/adapters/memory/record.ts";
import { createSwitches } from "../../src/adapters/memory/switches.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { describeRecord } from "../support/contract-record.ts";
import { commit, enough } from "../support/contract-record-harness.ts";
import {
  sampleChange,
  sampleEntry,
  sampleErrand,
  samplePerson,
  somebody,
} from "../support/contract-samples.ts";

describeRecord("memory", async () => {
  const switches = createSwitches();
  const record = createMemoryRecord({ seed: 7, switches, clock: systemClock });
  return {
    record,
    stored: async (key, suffix) =>
      JSON.stringify(record.dump().errands.find((one) => one.person === key && one.suffix === suffix)),
    plant: async (key, suffixes) => {
      for (const suffix of suffixes) {
        const etag = (await record.readPerson(key, enough()))?.etag ?? "";
        const rows = { entry: sampleEntry(suffix), errand: sampleErrand(key, suffix) };
        await commit(record, { person: samplePerson(key), etag, ...rows });
      }
    },
    cutNextAnswers: () => {
      switches.cutAnswers = 1;
    },
    broken: async () => createMemoryRecord({ switches: { ...createSwitches(), failing: true } }),
  };
});

it("lists rows in a shuffled order that its seed decides", async () => {
  const order = async (seed: number): Promise<readonly string[]> => {
    const record = createMemoryRecord({ seed });
    const key = somebody();
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      const etag = (await record.readPerson(key, enough()))?.etag;
      await commit(record, sampleChange(key, name, etag === undefined ? {} : { etag }));
    }
    return (await record.readHistory(key, enough())).map(({ suffix }) => suffix);
  };
  assert.deepEqual(await order(1), await order(1));
  assert.notDeepEqual(await order(1), await order(2));
});
