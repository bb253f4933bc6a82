import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import { fromActivityEntity, toActivityEntity } from "../../src/adapters/tables/activity-row.ts";
import { toBrakeEntity, toListedReviews, toReviewEntity } from "../../src/adapters/tables/control-rows.ts";
import {
  fromErrandEntity,
  toErrandChangeEntity,
  toErrandEntity,
} from "../../src/adapters/tables/errand-row.ts";
import { fromHistoryEntity, toHistoryEntity } from "../../src/adapters/tables/history-row.ts";
import { fromPersonEntity, toPersonEntity } from "../../src/adapters/tables/person-row.ts";
import { noon, sampleEntry, sampleErrand, samplePerson } from "../support/contract-samples.ts";

const key = "+14255550123";
const suffix = "001795262400000|9f86d081884c7d659a2feaa0c55ad015";
const errand = sampleErrand(key, suffix);
const { line } = errand.activity;
const review = { person: key, suffix, program: "contoso-alerts", due: noon } as const;

/** The keys that somebody's record already has: they can't be changed. */
const rows = [
  { kind: "person", entity: toPersonEntity(samplePerson(key)), keys: [key, `person|${key}`] },
  { kind: "history", entity: toHistoryEntity(key, sampleEntry(suffix)), keys: [key, `history|${suffix}`] },
  { kind: "errand", entity: toErrandEntity(errand), keys: [key, `errand|${suffix}`] },
  { kind: "activity", entity: toActivityEntity(line), keys: ["9|2026-11-21", `001795262400250|${suffix}`] },
  { kind: "gate", entity: toBrakeEntity("contoso-alerts"), keys: ["gate", "contoso-alerts"] },
  { kind: "review", entity: toReviewEntity(review), keys: ["review", `001795262400000|${suffix}`] },
];

describe("a row of Azure Tables", () => {
  for (const { kind, entity, keys } of rows) {
    it(`of ${kind} has its keys, a version, and no name that Cosmos keeps for itself`, () => {
      assert.deepEqual([entity.partitionKey, entity.rowKey], keys);
      assert.equal(entity["version"], 1);
      for (const name of ["id", "etag", "rid"]) assert.ok(!(name in entity), name);
      for (const text of keys) {
        assert.doesNotMatch(text, /[/\\#?\p{Cc}]/u);
        assert.ok(Buffer.byteLength(text) <= 255);
      }
    });
  }

  const damage: readonly { what: string; read: () => unknown }[] = [
    {
      what: "a person of a newer version",
      read: () => fromPersonEntity({ state: JSON.stringify({ ...samplePerson(key), version: 2 }) }, key),
    },
    {
      what: "somebody else's person",
      read: () => fromPersonEntity(toPersonEntity(samplePerson("+1425555")), key),
    },
    { what: "a person cut short", read: () => fromPersonEntity({ state: `{"key":"${key}` }, key) },
    { what: "a person without state", read: () => fromPersonEntity({}, key) },
    {
      what: "a person whose register says what no register says",
      read: () => {
        const state = JSON.stringify(samplePerson(key)).replace('"state":"opted-out"', '"state":"maybe"');
        return fromPersonEntity({ state }, key);
      },
    },
    {
      what: "an entry under another's key",
      read: () => fromHistoryEntity({ ...toHistoryEntity(key, sampleEntry(suffix)), rowKey: "history|x" }),
    },
    { what: "an errand without a claim", read: () => fromErrandEntity({ ...toErrandEntity(errand) }, key) },
    { what: "a line without anything", read: () => fromActivityEntity({}) },
  ];
  for (const { what, read } of damage) {
    it(`is never taken for ${what}: it can't be read`, () => {
      assert.throws(read, (error) => {
        assert.ok(error instanceof RecordUnreachable);
        assert.doesNotMatch(error.message, /1425555/u);
        return true;
      });
    });
  }

  it("of a review of no program is read as it was written", () => {
    const { program: _, ...stray } = review;
    assert.deepEqual(toListedReviews([toReviewEntity(stray)]).rows, [stray]);
  });

  it("is left out, and named, where it is a review that can't be read: the others are there", () => {
    const row = toReviewEntity(review);
    const odd = [
      { ...row, version: 2 },
      { ...row, rowKey: "x" },
      { ...row, person: "" },
    ];
    assert.deepEqual(toListedReviews([...odd, row]), {
      rows: [review],
      unreadable: odd.map(({ rowKey }) => rowKey),
    });
  });

  it("keeps what a newer version added, when an older one writes it again", () => {
    const newer = { ...samplePerson(key), added: { later: true } };
    const read = fromPersonEntity({ state: JSON.stringify(newer) }, key);
    assert.deepEqual(fromPersonEntity(toPersonEntity(read), key), newer);
  });

  it("of an errand says the review that it opened in a column of its own, as it was once, too", () => {
    const { reviews, ...rest } = errand;
    const [row] = reviews?.rows ?? [];
    const lone = { state: "owed", attempts: 2, ...row };
    const old = (column: unknown) => ({
      ...toErrandEntity(rest),
      claimUntil: BigInt(rest.claim.until),
      review: JSON.stringify(column),
    });
    assert.deepEqual(fromErrandEntity(old(lone), key).reviews, { state: "owed", attempts: 2, rows: [row] });
    assert.throws(() => fromErrandEntity(old({ ...lone, due: "soon" }), key), RecordUnreachable);
    const change = {
      ...toErrandChangeEntity(key, suffix, { ...errand, reviews: { state: "done", attempts: 3, rows: [] } }),
    };
    const merged = { ...old(lone), ...change, claimUntil: BigInt(rest.claim.until) };
    assert.equal(fromErrandEntity(merged, key).reviews?.state, "done");
  });
});
