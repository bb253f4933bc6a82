import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  fromJsonColumns,
  maxPart,
  toJsonColumns,
  toMergedJsonColumns,
  TooLarge,
} from "../../src/adapters/json-columns.ts";

const ofLength = (length: number): string => "x".repeat(length - 2);

describe("a value in columns", () => {
  for (const length of [3, 29_999, 30_000]) {
    it(`stays in one property with ${length} characters of JSON`, () => {
      assert.deepEqual(Object.keys(toJsonColumns("state", ofLength(length))), ["state"]);
    });
  }

  for (const { length, parts } of [
    { length: 30_001, parts: 2 },
    { length: 60_000, parts: 2 },
    { length: 60_001, parts: 3 },
    { length: 240_000, parts: 8 },
  ]) {
    it(`is split over ${parts} numbered properties with ${length}`, () => {
      const columns = toJsonColumns("state", ofLength(length));
      assert.deepEqual(
        Object.keys(columns),
        Array.from({ length: parts }, (_, index) => `state${index}`),
      );
      assert.ok(Object.values(columns).every((part) => part.length <= maxPart));
      assert.equal(fromJsonColumns(columns, "state"), ofLength(length));
    });
  }

  it("is refused beyond what a row can hold", () => {
    assert.throws(() => toJsonColumns("state", ofLength(240_001)), TooLarge);
  });

  it("is never cut between the halves of a character", () => {
    for (const before of ["", "x"]) {
      const text = before + "\u{1f6d1}".repeat(20_000);
      const columns = toJsonColumns("state", text);
      assert.ok(Object.values(columns).every((part) => part.isWellFormed()));
      assert.equal(fromJsonColumns(columns, "state"), text);
    }
  });

  it("that is merged leaves nothing of a longer one before it", () => {
    const row = toJsonColumns("announcement", "stop".repeat(20_000));
    const merged = { ...row, ...toMergedJsonColumns("announcement", "short") };
    assert.equal(fromJsonColumns(merged, "announcement"), "short");
    assert.doesNotMatch(JSON.stringify(merged), /stop/u);
    const longer = { ...merged, ...toMergedJsonColumns("announcement", "y".repeat(70_000)) };
    assert.equal(fromJsonColumns(longer, "announcement"), "y".repeat(70_000));
  });

  it("that isn't there is undefined", () => {
    assert.equal(fromJsonColumns({ other: "1" }, "state"), undefined);
  });
});
