import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addBusinessDays } from "../../src/core/business-days.ts";

const rows: readonly (readonly [from: string, count: number, to: string])[] = [
  ["2026-09-21T08:00:00Z", 5, "2026-09-28T08:00:00.000Z"],
  ["2026-09-25T23:59:59Z", 1, "2026-09-28T23:59:59.000Z"],
  ["2026-09-26T12:00:00Z", 1, "2026-09-28T12:00:00.000Z"],
  ["2026-09-27T00:00:00Z", 5, "2026-10-02T00:00:00.000Z"],
  ["2026-12-31T12:00:00Z", 2, "2027-01-04T12:00:00.000Z"],
  ["2026-09-23T12:00:00Z", 0, "2026-09-23T12:00:00.000Z"],
  ["1969-12-30T12:00:00Z", 3, "1970-01-02T12:00:00.000Z"],
];

describe("business days are Monday to Friday, UTC", () => {
  for (const [from, count, to] of rows) {
    it(`${count} after ${from} is ${to}`, () =>
      assert.equal(new Date(addBusinessDays(Date.parse(from), count)).toISOString(), to));
  }
});
