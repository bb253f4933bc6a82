import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/adapters/system/system.ts";
import {
  derivedSuffix,
  entrySuffix,
  hashOfSuffix,
  isSuffix,
  replyTag,
  suffixOfTag,
} from "../../src/core/entry-key.ts";
import type { DeliveryReport, InboundText } from "../../src/core/message.ts";

const text: InboundText = {
  kind: "text",
  id: "m1",
  from: "+14255550123",
  to: "12345",
  person: "+14255550123",
  sender: "short:12345",
  text: "STOP",
  claimed: 1_790_000_000_000,
};
const report: DeliveryReport = {
  kind: "report",
  id: "m1",
  from: "12345",
  to: "+14255550123",
  person: "+14255550123",
  sender: "short:12345",
  status: "Failed",
  details: "4007",
  claimed: 1_790_000_000_000,
};
const suffix = entrySuffix(text, sha256);

describe("an entry's key", () => {
  it("is the claimed time and a hash over what the event says", () => {
    const hash = sha256(JSON.stringify(["text", "m1", "14255550123", "12345", 1_790_000_000_000, "STOP"]));
    assert.equal(suffix, `001790000000000|${hash.slice(0, 32)}`);
    assert.equal(suffix.length, 48);
  });

  it("of a report is made of status and details", () => {
    const facts = ["report", "m1", "12345", "14255550123", 1_790_000_000_000, "Failed", "4007"];
    assert.equal(
      entrySuffix(report, sha256),
      `001790000000000|${sha256(JSON.stringify(facts)).slice(0, 32)}`,
    );
  });

  for (const [title, changed] of Object.entries({
    id: { ...text, id: "m2" },
    from: { ...text, from: "+14255550124" },
    to: { ...text, to: "54321" },
    text: { ...text, text: "STOP " },
    time: { ...text, claimed: 1_790_000_000_001 },
    kind: { ...report, claimed: 1_790_000_000_000 },
  })) {
    it(`differs with another ${title}`, () => assert.notEqual(entrySuffix(changed, sha256), suffix));
  }

  it("has zeros for a time that is absent or before 1970, and still tells them apart", () => {
    const { claimed: _, ...untimed } = text;
    const early: InboundText = { ...text, claimed: -1 };
    assert.match(entrySuffix(untimed, sha256), /^0{15}\|/u);
    assert.match(entrySuffix(early, sha256), /^0{15}\|/u);
    assert.notEqual(entrySuffix(untimed, sha256), entrySuffix(early, sha256));
  });

  it("takes ids that no key may hold, of any length, and half a surrogate pair", () => {
    for (const id of ["a/b\\c#d?e", "x".repeat(2_000), "\u0000\u001f", "\ud800"]) {
      assert.match(entrySuffix({ ...text, id }, sha256), /^[0-9]{15}\|[0-9a-f]{32}$/u);
    }
  });
});

describe("what is derived from a key", () => {
  it("is another key at the same time, the same each time", () => {
    const derived = derivedSuffix(suffix, "due", sha256);
    assert.equal(derived, derivedSuffix(suffix, "due", sha256));
    assert.equal(derived.slice(0, 16), suffix.slice(0, 16));
    assert.notEqual(derived, suffix);
    assert.notEqual(derived, derivedSuffix(suffix, "else", sha256));
  });

  it("is the hash and the tag", () => {
    assert.equal(hashOfSuffix(suffix), suffix.slice(16));
    assert.equal(replyTag(suffix), `heed1|${suffix}`);
    assert.equal(suffixOfTag(replyTag(suffix)), suffix);
  });

  for (const tag of [
    undefined,
    "",
    "spring-sale",
    "heed1|",
    `heed2|${suffix}`,
    `heed1|${suffix}x`,
    `x heed1|${suffix}`,
  ]) {
    it(`isn't seen in the tag ${JSON.stringify(tag)}`, () => assert.equal(suffixOfTag(tag), undefined));
  }

  it("is told from other text", () => {
    assert.equal(isSuffix(suffix), true);
    for (const other of [`${suffix}0`, suffix.slice(1), suffix.toUpperCase(), "", `0${suffix}`]) {
      assert.equal(isSuffix(other), false, other);
    }
  });
});
