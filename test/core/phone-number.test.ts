import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  hashForm,
  isPhone,
  maskNumber,
  parsePersonKey,
  personKey,
  toAddress,
} from "../../src/core/phone-number.ts";

describe("personKey", () => {
  const rows: readonly { readonly raw: string; readonly key: string | undefined }[] = [
    { raw: "+14255550123", key: "+14255550123" },
    { raw: "14255550123", key: "+14255550123" },
    { raw: "0014255550123", key: "+14255550123" },
    { raw: " +1 (425) 555-0123 ", key: "+14255550123" },
    { raw: "+1.425.555.0123", key: "+14255550123" },
    { raw: "\u202a+1\u00a0425\u2011555\u20110123\u202c", key: "+14255550123" },
    { raw: "1234567", key: "+1234567" },
    { raw: "123456789012345", key: "+123456789012345" },
    { raw: "1234567890123456", key: undefined },
    { raw: "12345", key: "short:12345" },
    { raw: "123456", key: "short:123456" },
    { raw: "123", key: "short:123" },
    { raw: "12", key: undefined },
    { raw: "+5215512345678", key: "+525512345678" },
    { raw: "+525512345678", key: "+525512345678" },
    { raw: "+52155123456", key: "+52155123456" },
    { raw: "CONTOSO", key: "alpha:contoso" },
    { raw: "Contoso 24", key: "alpha:contoso 24" },
    { raw: "abcdefghijk", key: "alpha:abcdefghijk" },
    { raw: "abcdefghijkl", key: undefined },
    { raw: "Contoso!", key: undefined },
    { raw: "", key: undefined },
    { raw: "+", key: undefined },
    { raw: "++14255550123", key: undefined },
    { raw: "00", key: undefined },
    { raw: "1".repeat(65), key: undefined },
    { raw: `${" ".repeat(70)}14255550123`, key: undefined },
    { raw: "١٤٢٥٥٥٥٠١٢٣", key: undefined },
  ];
  for (const { raw, key } of rows) {
    it(`reads ${JSON.stringify(raw)} as ${key}`, () => assert.equal(personKey(raw), key));
  }
});

describe("a key", () => {
  for (const key of ["+14255550123", "short:12345", "alpha:contoso 24"] as const) {
    it(`${key} is read back as itself`, () => assert.equal(parsePersonKey(key), key));
  }
  for (const text of [
    "14255550123",
    "+5215512345678",
    "short:+12345678",
    "alpha:CONTOSO",
    "alpha:12345",
    "",
  ]) {
    it(`${JSON.stringify(text)} is none of ours`, () => assert.equal(parsePersonKey(text), undefined));
  }

  it("becomes the address that providers expect", () => {
    assert.deepEqual((["+14255550123", "short:12345", "alpha:contoso"] as const).map(toAddress), [
      "+14255550123",
      "12345",
      "contoso",
    ]);
  });

  it("is shown by its last four digits only", () => {
    assert.equal(maskNumber("+14255550123"), "…0123");
    assert.equal(maskNumber("short:12345"), "12345");
    assert.equal(maskNumber("alpha:contoso"), "alpha:contoso");
  });

  it("is a phone only with a plus", () => {
    assert.deepEqual((["+14255550123", "short:12345", "alpha:contoso"] as const).map(isPhone), [
      true,
      false,
      false,
    ]);
  });
});

describe("hashForm", () => {
  const rows = [
    { raw: "+1 425-555-0123", form: "14255550123" },
    { raw: "0014255550123", form: "14255550123" },
    { raw: "+5215512345678", form: "5215512345678" },
    { raw: "12345", form: "12345" },
    { raw: " Contoso ", form: "contoso" },
  ];
  for (const { raw, form } of rows) it(`writes ${raw} as ${form}`, () => assert.equal(hashForm(raw), form));
});
