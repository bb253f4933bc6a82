import assert from "node:assert/strict";
import { after, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import { createTables, ensureTables, type TablesOptions } from "../../src/adapters/tables/client.ts";
import { createTablesRecord } from "../../src/adapters/tables/record.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { portsOf, toConnectionString } from "../../local/azurite/connection-string.ts";
import { useAzurite, uniquePrefix } from "../support/azurite.ts";
import { assertTwoRequests } from "../support/contract-two-requests.ts";
import { startCutWire } from "../../local/cut-wire/start-cut-wire.ts";
import { describeRecord } from "../support/contract-record.ts";
import { commit, enough } from "../support/contract-record-harness.ts";
import { sampleChange, somebody, suffixOf } from "../support/contract-samples.ts";
import { plantRows } from "../support/contract-plant-rows.ts";

type CountingSend = NonNullable<TablesOptions["policies"]>[number]["policy"]["sendRequest"];

const azurite = await useAzurite();
const wire = await startCutWire({ target: portsOf(azurite).table });
after(wire.stop);

const prefix = uniquePrefix();
const names = { people: `${prefix}people`, activity: `${prefix}activity`, control: `${prefix}control` };
const options: TablesOptions = {
  connection: {
    kind: "connection-string",
    setting: "HEED_RECORD",
    value: toConnectionString({ ...portsOf(azurite), table: wire.port }),
  },
  tables: names,
  clock: systemClock,
};

const tables = createTables(options);
await ensureTables(tables, enough());
await ensureTables(tables, enough());

describeRecord("Azure Tables", async () => ({
  record: createTablesRecord(tables),
  cutNextAnswers: (times) => wire.command({ fault: { kind: "reset-answer" }, times }),
  stored: async (key, suffix) => {
    const row = await (await tables.people()).getEntity(key, `errand|${suffix}`);
    return Object.values(row).join(" ");
  },
  plant: async (key, suffixes) => await plantRows(await tables.people(), key, suffixes),
  // The tables are missing: the kind of failure that looks most like "nobody there".
  broken: async () =>
    createTablesRecord(
      createTables({
        ...options,
        tables: { people: "nopeople", activity: "noactivity", control: "nocontrol" },
      }),
    ),
}));

it("asks a troubled backend twice and no more, then says that it is unreachable", async () => {
  await assertTwoRequests(async (value) => {
    const connection = { ...options.connection, kind: "connection-string", value } as const;
    await createTablesRecord(createTables({ ...options, connection })).readPerson(somebody(), enough());
  }, RecordUnreachable);
});

it("a commit whose request never arrived is made by the second try", async () => {
  const key = somebody();
  const record = createTablesRecord(tables);
  wire.command({ fault: { kind: "reset" } });
  await commit(record, sampleChange(key, "reset"));
  assert.equal((await record.readHistory(key, enough())).length, 1);
});

it("needs one request for each call on an event's way", async () => {
  const requests: string[] = [];
  const policy = {
    name: "count",
    sendRequest: async (...[request, next]: Parameters<CountingSend>) => {
      requests.push(request.method);
      return await next(request);
    },
  };
  const counted = createTablesRecord(
    createTables({ ...options, policies: [{ policy, position: "perRetry" }] }),
  );
  const key = somebody();
  await counted.readPerson(key, enough());
  assert.deepEqual(requests.splice(0), ["GET"]);
  const etag = await commit(counted, sampleChange(key, "counted"));
  assert.deepEqual(requests.splice(0), ["POST"]);
  const suffix = suffixOf("counted");
  await counted.readErrand(key, suffix, enough());
  assert.deepEqual(requests.splice(0), ["GET"]);
  const claim = { token: "0", until: 0 };
  assert.ok(await counted.mergeErrand(key, suffix, { claim, settled: true }, etag, enough()));
  assert.deepEqual(requests.splice(0), ["PATCH"]);
  await counted.commit(sampleChange(key, "counted"), enough());
  assert.deepEqual(requests.splice(0), ["POST"], "a conflict is an answer, not repeated");
});
