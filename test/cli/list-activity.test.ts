import assert from "node:assert/strict";
import { it } from "node:test";

import { systemClock as clock } from "../../src/adapters/system/system.ts";
import { createTables, ensureTables } from "../../src/adapters/tables/client.ts";
import { createListActivity } from "../../src/adapters/tables/list-activity.ts";
import { createTablesRecord } from "../../src/adapters/tables/record.ts";
import type { ActivityLine } from "../../src/core/errand.ts";
import { day } from "../../src/core/instant.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";

const value = await useAzurite();
const start = Date.parse("2026-11-20T12:00:00Z");

const line = (digit: string, firstSight: number): ActivityLine => ({
  suffix: `${String(firstSight).padStart(15, "0")}|${digit}${"0".repeat(31)}`,
  person: "+14255550123",
  sender: "short:12345",
  program: "contoso-alerts",
  firstSight,
  effective: firstSight,
  what: "text:stop",
  answer: "owed",
  bypass: false,
});

it("the activity is listed from an instant on, over all days and all first digits", async () => {
  const prefix = uniquePrefix();
  const tables = createTables({
    connection: { setting: "HEED_RECORD", kind: "connection-string", value },
    tables: { people: `${prefix}people`, activity: `${prefix}activity`, control: `${prefix}control` },
    clock,
  });
  const until = clock.now() + 20_000;
  await ensureTables(tables, until);
  const record = createTablesRecord(tables);
  const kept = "0123456789abcdef".split("").map((digit, n) => line(digit, start + n * day));
  const old = [line("0", start - 1), line("f", start - day), line("7", start - 40 * day)];
  await Promise.all([...kept, ...old].map(async (one) => await record.writeActivity(one, until)));

  const found: ActivityLine[] = [];
  for await (const one of createListActivity(tables)(start, until)) found.push(one);
  found.sort((a, b) => a.firstSight - b.firstSight);
  assert.deepEqual(found, kept);
});
