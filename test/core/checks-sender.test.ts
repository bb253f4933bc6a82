import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { checkSender } from "../../src/core/checks/check-sender.ts";
import type { SenderDraft } from "../../src/core/checks/draft.ts";

const us = "us" as const;

const right: readonly SenderDraft[] = [
  { number: "12345", type: "short-code", country: "US", optOutsManagedBy: us },
  { number: "123456", type: "short-code", country: "US", optOutsManagedBy: "provider" },
  { number: "12345", type: "short-code", country: "CA" },
  { number: "65432", type: "short-code", country: "GB" },
  ...["800", "833", "844", "855", "866", "877", "888"].map((prefix): SenderDraft => ({
    number: `+1${prefix}5550199`,
    type: "toll-free",
    country: "US",
  })),
  { number: "+1 (800) 555-0199", type: "toll-free", country: "CA" },
  { number: "001 800 555 0199", type: "toll-free", country: "PR" },
  { number: "+14255550123", type: "10dlc", country: "US", optOutsManagedBy: us },
  { number: "+14165550123", type: "long-code", country: "CA", optOutsManagedBy: "provider" },
  { number: "+447700900123", type: "mobile", country: "GB", optOutsManagedBy: us },
  { number: "+4915112345678", type: "messaging-connect", country: "DE" },
  { number: "Contoso 24", type: "alphanumeric", country: "GB" },
];

const wrong: readonly { readonly sender: SenderDraft; readonly faults: readonly string[] }[] = [
  ...["1234", "1234567", "+12345", "123 45", "12a45"].map((number) => ({
    sender: { number, type: "short-code", country: "GB" } as const,
    faults: ["s.number bad-number"],
  })),
  ...[
    "+18225550199",
    "+1800555019",
    "+180055501990",
    "+4480055501",
    "800-555-0199",
    "18005550199",
    "12345",
  ].map((number) => ({
    sender: { number, type: "toll-free", country: "US" } as const,
    faults: ["s.number bad-number"],
  })),
  ...["Contoso Alerts", "12345", "Con-toso", " Contoso", "", "Contosó"].map((number) => ({
    sender: { number, type: "alphanumeric", country: "GB" } as const,
    faults: ["s.number bad-number"],
  })),
  {
    sender: { number: "+18885550199", type: "10dlc", country: "US", optOutsManagedBy: us },
    faults: ["s.number bad-number"],
  },
  {
    sender: { number: "+14255550123", type: "mobile", country: "GB", optOutsManagedBy: us },
    faults: ["s.number number-for-country"],
  },
  {
    sender: { number: "+447700900123", type: "messaging-connect", country: "US" },
    faults: ["s.number number-for-country"],
  },
  {
    sender: { number: "+12125550123", type: "10dlc", country: "CA", optOutsManagedBy: us },
    faults: ["s.country country-for-type"],
  },
  {
    sender: { number: "+18005550199", type: "toll-free", country: "GB" },
    faults: ["s.country country-for-type"],
  },
  {
    sender: { number: "+14255550123", type: "long-code", country: "zz", optOutsManagedBy: us },
    faults: ["s.country bad-country"],
  },
  { sender: { number: "12345", type: "short-code", country: "FR" }, faults: ["s.country country-for-type"] },
  { sender: { number: "Contoso", type: "alphanumeric", country: "gb" }, faults: ["s.country bad-country"] },
  { sender: { number: "Contoso", type: "alphanumeric", country: "XX" }, faults: ["s.country bad-country"] },
  ...(["10dlc", "long-code", "mobile"] as const).map((type) => ({
    sender: { number: "+14255550123", type, country: "US" },
    faults: ["s.optOutsManagedBy managed-by-missing"],
  })),
  {
    sender: { number: "12345", type: "short-code", country: "US" },
    faults: ["s.optOutsManagedBy managed-by-missing"],
  },
  ...(
    [
      ["12345", "short-code", "CA"],
      ["12345", "short-code", "GB"],
      ["+18005550199", "toll-free", "US"],
      ["+447700900123", "messaging-connect", "GB"],
      ["Contoso", "alphanumeric", "GB"],
    ] as const
  ).map(([number, type, country]) => ({
    sender: { number, type, country, optOutsManagedBy: us },
    faults: ["s.optOutsManagedBy managed-by-unwanted"],
  })),
];

const title = ({ number, type, country, optOutsManagedBy }: SenderDraft) =>
  [JSON.stringify(number), type, country, optOutsManagedBy ?? "managed by nobody named"].join(", ");

describe("a sender", () => {
  for (const sender of right) {
    it(`is right: ${title(sender)}`, () => assert.deepEqual(checkSender(sender, "s"), []));
  }
  for (const { sender, faults } of wrong) {
    it(`is wrong: ${title(sender)}`, () => {
      assert.deepEqual(
        checkSender(sender, "s").map(({ path, code }) => `${path} ${code}`),
        faults,
      );
    });
  }

  it("is checked as far as its shape is right", () => {
    assert.deepEqual(checkSender({}, "s"), []);
    assert.deepEqual(
      checkSender({ number: "1", type: "short-code" }, "s").map(({ code }) => code),
      ["bad-number"],
    );
    assert.deepEqual(
      checkSender({ country: "usa" }, "s").map(({ code }) => code),
      ["bad-country"],
    );
  });
});
