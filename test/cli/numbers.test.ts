import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { readNumberAsTyped } from "../../src/cli/numbers.ts";

const read: readonly (readonly [typed: string, country: string | undefined, key: string])[] = [
  ["+14255550123", undefined, "+14255550123"],
  [" +1 (425) 555-0123 ", undefined, "+14255550123"],
  ["0044 7700 900123", undefined, "+447700900123"],
  ["+15555555555", undefined, "+15555555555"],
  ["+5215512345678", undefined, "+525512345678"],
  ["+14255550123", "GB", "+14255550123"],
  ["(425) 555-0123", "US", "+14255550123"],
  ["1-425-555-0123", "us", "+14255550123"],
  ["425.555.0123", "CA", "+14255550123"],
  ["４２５ ５５５ ０１２３", "US", "+14255550123"],
  ["07700 900123", "GB", "+447700900123"],
  ["447700900123", "GB", "+447700900123"],
  ["55 1234 5678", "MX", "+525512345678"],
  ["06 12 34 56 78", "FR", "+33612345678"],
  ["13812345678", "CN", "+8613812345678"],
  ["12345", undefined, "short:12345"],
  ["+12345", undefined, "short:12345"],
  ["12345", "US", "short:12345"],
  ["Contoso 24", undefined, "alpha:contoso 24"],
];

const refused: readonly (readonly [typed: string, country: string | undefined, says: RegExp])[] = [
  ["", undefined, /no number/u],
  ["4255550123", undefined, /no country/u],
  ["14255550123", undefined, /no country/u],
  ["555-0123", "US", /as people write them in US/u],
  ["0 425 555 0123", "US", /as people write them in US/u],
  ["425 555 0123 ext 5", "US", /extension/u],
  ["4255550123", "Utopia", /isn't a country's code/u],
  ["4255550123", "toString", /isn't a country's code/u],
  ["+12", undefined, /7 to 15 digits/u],
  ["+07700900123", undefined, /7 to 15 digits/u],
  ["+1234567890123456", undefined, /7 to 15 digits/u],
  ["call 425 555 0123", "US", /as people write them/u],
  ["Contoso Alerts", undefined, /neither/u],
  ["!", undefined, /neither/u],
];

describe("a number as typed", () => {
  for (const [typed, country, key] of read) {
    it(`${JSON.stringify(typed)} in ${country ?? "no country"} is ${key}`, () =>
      assert.deepEqual(readNumberAsTyped(typed, country), { kind: "number", key }));
  }

  for (const [typed, country, says] of refused) {
    it(`${JSON.stringify(typed)} in ${country ?? "no country"} is refused without being repeated`, () => {
      const result = readNumberAsTyped(typed, country);
      assert.equal(result.kind, "fault");
      assert.match(result.says, says);
      assert.doesNotMatch(result.says, /\d{3}/u);
    });
  }
});
