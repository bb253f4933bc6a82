import { createTables, ensureTables, type TablesOptions } from "../../src/adapters/tables/client.ts";
import { createTablesControl } from "../../src/adapters/tables/control.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";
import { describeControl } from "../support/contract-control.ts";
import { enough } from "../support/contract-record-harness.ts";

const prefix = uniquePrefix();
const names = { people: `${prefix}people`, activity: `${prefix}activity`, control: `${prefix}control` };
const options: TablesOptions = {
  connection: { kind: "connection-string", setting: "HEED_RECORD", value: await useAzurite() },
  tables: names,
  clock: systemClock,
};
const tables = createTables(options);
await ensureTables(tables, enough());

describeControl("Azure Tables", async () => ({
  control: createTablesControl(tables),
  broken: async () =>
    createTablesControl(createTables({ ...options, tables: { ...names, control: "nocontrol" } })),
}));
