import assert from "node:assert/strict";
import { describe, it } from "node:test";

import * as fc from "fast-check";

import { toSegments } from "../../src/core/replies/segments.ts";

const cases = [
  { what: "nothing", text: "", encoding: "GSM-7", units: 0, segments: 1 },
  { what: "160 letters", text: "a".repeat(160), encoding: "GSM-7", units: 160, segments: 1 },
  { what: "161 letters", text: "a".repeat(161), encoding: "GSM-7", units: 161, segments: 2 },
  { what: "306 letters", text: "a".repeat(306), encoding: "GSM-7", units: 306, segments: 2 },
  { what: "307 letters", text: "a".repeat(307), encoding: "GSM-7", units: 307, segments: 3 },
  { what: "80 euro signs", text: "€".repeat(80), encoding: "GSM-7", units: 160, segments: 1 },
  { what: "81 euro signs", text: "€".repeat(81), encoding: "GSM-7", units: 162, segments: 2 },
  // 152 letters leave room for one septet, and an escaped character needs two.
  {
    what: "an escaped character at the cut",
    text: `${"a".repeat(152)}€${"a".repeat(151)}`,
    encoding: "GSM-7",
    units: 305,
    segments: 2,
  },
  {
    what: "one letter more, which the lost septet has no room for",
    text: `${"a".repeat(152)}€${"a".repeat(152)}`,
    encoding: "GSM-7",
    units: 306,
    segments: 3,
  },
  { what: "every escaped character", text: "\f^{}\\[~]|€", encoding: "GSM-7", units: 20, segments: 1 },
  { what: "é è à ñ ü Ç", text: "éèàñüÇ", encoding: "GSM-7", units: 6, segments: 1 },
  { what: "ê", text: "Arrêt", encoding: "UCS-2", units: 5, segments: 1 },
  { what: "small ç", text: "reçu", encoding: "UCS-2", units: 4, segments: 1 },
  { what: "a back quote", text: "`", encoding: "UCS-2", units: 1, segments: 1 },
  { what: "a typographic apostrophe", text: "don’t", encoding: "UCS-2", units: 5, segments: 1 },
  { what: "70 Chinese characters", text: "你".repeat(70), encoding: "UCS-2", units: 70, segments: 1 },
  { what: "71 Chinese characters", text: "你".repeat(71), encoding: "UCS-2", units: 71, segments: 2 },
  { what: "35 emoji", text: "😀".repeat(35), encoding: "UCS-2", units: 70, segments: 1 },
  // 67 is odd: each segment holds 33 pairs and loses a unit.
  { what: "66 emoji", text: "😀".repeat(66), encoding: "UCS-2", units: 132, segments: 2 },
  { what: "67 emoji", text: "😀".repeat(67), encoding: "UCS-2", units: 134, segments: 3 },
] as const;

const escaped = /[\f^{}\\[~\]|€]/gu;
const septets = (part: string) => part.length + (part.match(escaped)?.length ?? 0);

const gsm = fc.string({ unit: fc.constantFrom(...Array.from("aZ0 @£$ΩÇé\n€^{}[]~|\\\f")), maxLength: 800 });
const anything = fc.string({ unit: "grapheme", maxLength: 400 });

describe("segments", () => {
  for (const { what, text, encoding, units, segments } of cases) {
    it(`of ${what}: ${encoding}, ${units} units, ${segments}`, () => {
      const counted = toSegments(text);
      assert.deepEqual(
        { encoding: counted.encoding, units: counted.units, segments: counted.parts.length },
        { encoding, units, segments },
      );
    });
  }

  it("name each character that GSM-7 lacks once", () => {
    assert.deepEqual(toSegments("“Arrêt” s’arrête").beyondGsm7, ["“", "ê", "”", "’"]);
  });

  it("hold no more than GSM-7 allows, lose nothing and waste at most an escape's septet", () => {
    fc.assert(
      fc.property(gsm, (text) => {
        const { encoding, units, parts } = toSegments(text);
        assert.equal(encoding, "GSM-7");
        assert.equal(parts.join(""), text);
        assert.equal(units, septets(text));
        const most = parts.length === 1 ? 160 : 153;
        for (const part of parts) assert.ok(septets(part) <= most);
        for (const part of parts.slice(0, -1)) assert.ok(septets(part) >= most - 1);
        assert.equal(parts.length === 1, units <= 160);
      }),
    );
  });

  it("hold no more than UCS-2 allows, lose nothing and never cut a pair", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { encoding, parts } = toSegments(`${text}你`);
        assert.equal(encoding, "UCS-2");
        assert.equal(parts.join(""), `${text}你`);
        const most = parts.length === 1 ? 70 : 67;
        for (const part of parts) {
          assert.ok(part.length <= most);
          assert.ok(part.isWellFormed());
        }
      }),
    );
  });
});
