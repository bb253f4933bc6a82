import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { escapeText, maskLongNumbers } from "../../src/cli/output/escape-text.ts";
import { jsonLine } from "../../src/cli/output/json-line.ts";
import { sayTime, sayTimeLeft } from "../../src/cli/output/say-time.ts";
import { tableLines } from "../../src/cli/output/table.ts";

const at = Date.parse("2026-11-20T12:00:00Z");

describe("times, tables and texts", () => {
  it("shows a time to the second, in UTC", () => {
    assert.equal(sayTime(at + 3_999), "2026-11-20 12:00:03 UTC");
    assert.match(sayTime(Number.MAX_SAFE_INTEGER), /no time/u);
  });

  const durations = [
    [0, "0 seconds"],
    [1_000, "1 second"],
    [90_000, "1 minute 30 seconds"],
    [3_600_000, "1 hour"],
    [93_784_000, "1 day 2 hours"],
  ] as const;
  for (const [length, says] of durations)
    it(`says ${says}`, () => assert.equal(sayTimeLeft(at - length, at), `${says} overdue`));

  it("says what is left and what is overdue", () => {
    assert.equal(sayTimeLeft(at + 3_600_000, at), "1 hour left");
    assert.equal(sayTimeLeft(at - 60_000, at), "1 minute overdue");
  });

  it("keeps columns under each other and leaves no blanks at the end", () => {
    assert.deepEqual(
      tableLines([
        ["a", "bb", ""],
        ["aaa", "b", "c"],
      ]),
      ["a    bb", "aaa  b   c"],
    );
  });

  it("writes out what would move the cursor or turn a line round", () => {
    assert.equal(escapeText("a\u001b[2Jb\nc\u202ed\ud800"), "a\\u{1b}[2Jb\\nc\\u{202e}d\\u{d800}");
    assert.equal(escapeText("stop ✋ arrêt"), "stop ✋ arrêt");
  });

  it("leaves four digits of a number in an error, and shorter numbers whole", () => {
    assert.equal(maskLongNumbers("of +14255550123 and (425) 555-0124: 409"), "of …0123 and (…0124: 409");
    assert.equal(maskLongNumbers("127.0.0.1:10002 answered 503"), "127.0.0.1:10002 answered 503");
  });

  it("prints instants as ISO 8601 and counts as numbers", () => {
    assert.equal(jsonLine({ since: at, size: 12 }), '{"since":"2026-11-20T12:00:00.000Z","size":12}');
  });
});
