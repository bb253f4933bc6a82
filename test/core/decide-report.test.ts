import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import type { DeliveryReport } from "../../src/core/message.ts";
import { decideReport } from "../../src/core/policy/decide-report.ts";
import { replyTag } from "../../src/core/entry-key.ts";
import { annAfter, around, changeOf, report, suffix } from "../support/circumstances.ts";
import { out, own } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { shortCode, strayCode, tollFree } from "../support/sim-programs.ts";

const block: Effect = { kind: "block", sender: shortCode };
const dead: Effect = { kind: "dead", code: "4004" };
const delivered = (more: Partial<DeliveryReport> = {}) =>
  report({ status: "Delivered", details: "2000: No Error", ...more });
const ours = replyTag(`${"0".repeat(15)}|${"b".repeat(32)}`);

describe("what a delivery report does", () => {
  const rows: readonly (readonly [
    title: string,
    message: DeliveryReport,
    before: readonly Effect[],
    does: readonly Effect[] | "counted",
  ])[] = [
    ["delivered, and nothing stands in the way", delivered(), [], "counted"],
    ["delivered to somebody opted in", delivered(), [{ ...out, to: "opted-in" } as Effect], "counted"],
    ["delivered, though its sender was blocked", delivered(), [block], [{ kind: "lift", sender: shortCode }]],
    ["delivered, another sender being blocked", delivered(), [{ ...block, sender: tollFree }], "counted"],
    ["delivered to a number marked dead", delivered(), [dead], [{ kind: "alive" }]],
    [
      "delivered from a blocked sender to a number marked dead",
      delivered(),
      [block, dead],
      [{ kind: "lift", sender: shortCode }, { kind: "alive" }],
    ],
    ["delivered, a reply of ours", delivered({ tag: ours }), [], []],
    ["delivered, with somebody else's tag", delivered({ tag: "campaign-7" }), [], "counted"],
    [
      "4007 of a program's sender",
      report({ details: "4007" }),
      [],
      [{ kind: "found-blocked", sender: shortCode, scope: own }],
    ],
    [
      "4007 of a sender of no program",
      report({ details: "4007", sender: strayCode }),
      [],
      [{ kind: "found-blocked", sender: strayCode, scope: `sender:${strayCode}` }],
    ],
    ["4004", report({ details: "4004" }), [], [{ kind: "dead", code: "4004" }]],
    ["4002", report({ details: "4002" }), [block], [{ kind: "dead", code: "4002" }]],
    ["throttled: kept, and moves nothing", report({ details: "4008" }), [block, dead], []],
    ["something unknown: kept, and moves nothing", report({ details: "new trouble" }), [], []],
  ];
  for (const [title, message, before, does] of rows) {
    it(title, () => {
      const decision = decideReport(message, around(annAfter(...before)));
      if (does === "counted") return assert.deepEqual(decision, { kind: "counted", what: "delivered" });
      const { entry } = changeOf(decision);
      assert.deepEqual(entry.does, does);
      return assert.equal(entry.bypass, undefined);
    });
  }
});

describe("the entry of a delivery report", () => {
  it("holds the report's facts and its own times", () => {
    const { entry, person, errand, etag, reported } = changeOf(
      decideReport(report({ firstAttempt: noon - 5 }), around({ version: { etag: "v1" } })),
    );
    assert.deepEqual(entry, {
      version: 1,
      suffix,
      source: "report",
      claimed: noon - 1,
      effective: noon - 1,
      firstSight: noon,
      sender: shortCode,
      program: "contoso-alerts",
      does: [],
      report: {
        id: "m1",
        status: "Failed",
        details: "4008: Too many",
        class: "throttled",
        code: "4008",
        firstAttempt: noon - 5,
      },
      answer: { kind: "not-asked" },
    });
    assert.equal(person.newest?.at, noon - 1);
    assert.equal(errand.activity.line.what, "report:throttled");
    assert.equal(etag, "v1");
    assert.equal(reported, undefined);
  });

  it("leaves out what isn't known", () => {
    const { claimed: _, ...message } = report({ sender: strayCode, details: "?" });
    const { entry } = changeOf(decideReport(message, around()));
    assert.deepEqual(Object.keys(entry).sort(), [
      "answer",
      "does",
      "effective",
      "firstSight",
      "report",
      "sender",
      "source",
      "suffix",
      "version",
    ]);
    assert.equal(entry.effective, noon);
    assert.deepEqual(entry.report, { id: "m1", status: "Failed", details: "?", class: "unknown" });
  });

  it("keeps the beginning of what is too long, as text that can be stored", () => {
    const long = "x".repeat(5_000);
    const { entry } = changeOf(
      decideReport(report({ id: long, status: long, details: `\ud800${long}` }), around()),
    );
    assert.deepEqual(
      [entry.report?.id.length, entry.report?.status.length, entry.report?.details.length],
      [256, 64, 1_024],
    );
    assert.equal(entry.report?.details.isWellFormed(), true);
  });

  it("tells the errand of our own reply how it ended", () => {
    const { entry, reported } = changeOf(decideReport(report({ tag: ours }), around()));
    assert.equal(entry.report?.replyTo, ours.slice("heed1|".length));
    assert.deepEqual(reported, {
      suffix: ours.slice("heed1|".length),
      report: { class: "throttled", code: "4008", at: noon },
    });
  });

  it("is folded into its place when newer entries stand already", () => {
    const later = annAfter(out);
    const late = report({ details: "4004", claimed: noon - 10 });
    assert.deepEqual(decideReport(late, around({ person: later.person })), { kind: "needs-history" });
    const { person } = changeOf(decideReport(late, around(later)));
    assert.equal(person.dead?.code, "4004");
    assert.equal(person.registers[own]?.state, "opted-out");
    assert.equal(person.newest?.at, noon - 1);
  });
});
