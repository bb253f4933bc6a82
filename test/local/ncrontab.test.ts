import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseNcrontab } from "../../local/functions-host/ncrontab.ts";

const saturday = "2026-11-21T12:00:00.000Z";

describe("the next time of a schedule", () => {
  for (const [text, after, expected] of [
    ["0 */5 * * * *", saturday, "2026-11-21T12:05:00.000Z"],
    ["*/10 * * * * *", saturday, "2026-11-21T12:00:10.000Z"],
    ["* * * * * *", "2026-11-21T12:00:00.500Z", "2026-11-21T12:00:01.000Z"],
    ["0 0 * * * *", "2026-11-21T11:59:59.999Z", saturday],
    ["30 5/20 * * * *", saturday, "2026-11-21T12:05:30.000Z"],
    ["0 0 9-17 * * MON-FRI", saturday, "2026-11-23T09:00:00.000Z"],
    ["0 0 0 1,15 * *", saturday, "2026-12-01T00:00:00.000Z"],
    ["0 30 23 31 12 *", saturday, "2026-12-31T23:30:00.000Z"],
    ["0 0 0 29 FEB *", saturday, "2028-02-29T00:00:00.000Z"],
  ] as const) {
    it(`${text} after ${after} is ${expected}`, () => {
      assert.equal(new Date(parseNcrontab(text).next(Date.parse(after))).toISOString(), expected);
    });
  }
});

describe("a schedule that is none", () => {
  for (const [text, expected] of [
    ["* * * * *", /six fields/],
    ["60 * * * * *", /no second/],
    ["0 0 0 * * 7", /no day of the week/],
    ["0 */0 * * * *", /valid step/],
    ["0 9-5 * * * *", /ends before/],
    ["0 x * * * *", /no minute/],
  ] as const) {
    it(`"${text}" is refused`, () => {
      assert.throws(() => parseNcrontab(text), expected);
    });
  }

  it("the 30th of February never comes", () => {
    assert.throws(() => parseNcrontab("0 0 0 30 2 *").next(Date.parse(saturday)), /never comes/);
  });
});
