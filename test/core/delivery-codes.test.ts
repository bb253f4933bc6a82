import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deliveryClasses, readDelivery } from "../../src/core/policy/delivery-codes.ts";
import { explainDelivery } from "../../src/core/policy/explain-delivery.ts";

const rows: readonly (readonly [status: string, details: string, found: string, code?: string])[] = [
  ["Delivered", "No error.", "delivered"],
  ["delivered", "2000: No Error", "delivered", "2000"],
  [" Delivered ", "", "delivered"],
  ["Delivered", "4007", "delivered", "4007"],
  ["Failed", "4000", "rejected", "4000"],
  ["Failed", "4001: format", "our-fault", "4001"],
  ["Failed", "4002", "dead-number", "4002"],
  ["Failed", "4003", "unsupported-destination", "4003"],
  ["Failed", "4004 - number doesn't exist", "dead-number", "4004"],
  ["Failed", "4005", "carrier-block", "4005"],
  ["Failed", "4006", "transient", "4006"],
  ["Failed", "4007", "opted-out", "4007"],
  ["Failed", "4008", "throttled", "4008"],
  ["Failed", "4009", "rejected", "4009"],
  ["Failed", "4010", "toll-free-unverified", "4010"],
  ["Failed", "4020", "throttled", "4020"],
  ["Failed", "5000", "unknown", "5000"],
  ["Failed", "5001", "transient", "5001"],
  ["Failed", "5002", "unknown-outcome", "5002"],
  ["Failed", " 9999", "transient", "9999"],
  ["Failed", "Sender blocked for given recipient.", "opted-out"],
  ["Failed", "sender BLOCKED for given recipient", "opted-out"],
  ["Failed", "4005: Sender blocked for given recipient.", "opted-out", "4005"],
  ["Failed", "7777: something new", "unknown", "7777"],
  ["Failed", "2000: No Error", "unknown", "2000"],
  ["Failed", "", "unknown"],
  ["Failed", "40071", "unknown"],
  ["Failed", "error 4007", "unknown"],
  ["Queued", "", "unknown"],
];

describe("a delivery report in words", () => {
  for (const one of deliveryClasses) {
    it(`${one}: whether it arrived`, () => {
      const opening =
        one === "delivered" ? /^It was d/u : one === "unknown-outcome" ? /^It may have/u : /^It wasn't d/u;
      assert.match(explainDelivery(one), opening);
    });
  }

  it("says what to do about a toll-free number that isn't verified", () => {
    assert.match(explainDelivery("toll-free-unverified"), /Azure portal.*Submit Application/u);
  });

  it("knows no reason for a class that it doesn't know", () => {
    for (const one of ["new-class", "constructor", ""]) {
      assert.equal(explainDelivery(one), explainDelivery("unknown"));
    }
  });
});

describe("a delivery report is classified by its code and by its text", () => {
  for (const [status, details, found, code] of rows) {
    it(`${status} "${details}" is ${found}`, () => {
      assert.deepEqual(readDelivery(status, details), { class: found, ...(code ? { code } : {}) });
    });
  }

  it("and every class has a row", () => {
    assert.deepEqual([...new Set(rows.map(([, , found]) => found))].sort(), [...deliveryClasses].sort());
  });
});
