import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { replyTag } from "../../src/core/entry-key.ts";
import type { Effect } from "../../src/core/history.ts";
import type { DeliveryReport } from "../../src/core/message.ts";
import type { Circumstances } from "../../src/core/policy/decision.ts";
import { decideReport } from "../../src/core/policy/decide-report.ts";
import { annAfter, announcedIn, around, aroundProgram, changeOf, report } from "../support/circumstances.ts";
import { into, out } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { strayCode } from "../support/sim-programs.ts";

const minute = 60_000;
const delivered = (more: Partial<DeliveryReport> = {}) =>
  report({ status: "Delivered", details: "2000: No Error", ...more });
const ours = replyTag(`${"0".repeat(15)}|${"b".repeat(32)}`);

describe("a bypass", () => {
  /** Opted out long ago, and once more a moment ago. */
  const hours = 60 * minute;
  const optedOut = annAfter(out, out);
  const [first] = optedOut.history;
  const since = first?.effective ?? 0;
  const attempted = (at: number, more: Partial<DeliveryReport> = {}) =>
    delivered({ firstAttempt: at, claimed: at + 1, ...more });
  const later: Partial<Circumstances> = { ...optedOut, firstSight: noon + 2 * hours, now: noon + 2 * hours };
  const found = (message: DeliveryReport, circumstances: Circumstances) => {
    const decision = decideReport(message, circumstances);
    return decision.kind === "change" ? decision.change.entry.bypass : decision.kind;
  };
  const { history: _, ...unread } = later;
  const soon = { bypassGraceMinutes: 1 };
  const grace = 15 * minute;
  const rows: readonly (readonly [string, DeliveryReport, Circumstances, unknown])[] = [
    [
      "a text tried a millisecond after the grace",
      attempted(since + grace + 1),
      around(later),
      { optedOutSince: since },
    ],
    ["a text tried as the grace ends", attempted(since + grace), around(later), "counted"],
    ["a text tried before the opt-out", attempted(since - 1), around(later), "counted"],
    ["a text of whose first try nothing is known", delivered(), around(later), "counted"],
    ["our own reply", attempted(since + hours, { tag: ours }), around(later), undefined],
    [
      "a text to somebody never heard of",
      attempted(noon + hours),
      around({ ...later, ...annAfter() }),
      "counted",
    ],
    [
      "a text that failed",
      report({ firstAttempt: since + hours, claimed: noon + hours }),
      around(later),
      undefined,
    ],
    [
      "a program's own grace, just over",
      attempted(since + minute + 1),
      aroundProgram(soon, later),
      { optedOutSince: since },
    ],
    ["a program's own grace, just not", attempted(since + minute), aroundProgram(soon, later), "counted"],
    ["without the history: it has to be read", attempted(since + hours), around(unread), "needs-history"],
  ];
  for (const [title, message, circumstances, expected] of rows) {
    it(title, () => assert.deepEqual(found(message, circumstances), expected));
  }

  it("needs no history where they haven't opted out, nor where nothing is known of the first try", () => {
    const optedIn = annAfter(out, into);
    assert.equal(found(attempted(noon + hours), around({ ...later, ...optedIn })), "counted");
    for (const person of [annAfter().person, optedIn.person]) {
      assert.equal(found(attempted(noon + hours), around({ ...unread, person })), "counted");
    }
    assert.equal(found(delivered({ claimed: noon + hours }), around(unread)), "counted");
  });

  it("counts for a sender of no program after a quarter of an hour", () => {
    const stray = annAfter({ ...out, scope: `sender:${strayCode}` } as Effect);
    const at = (stray.history[0]?.effective ?? 0) + 15 * minute;
    const when = { ...later, ...stray };
    assert.equal(found(attempted(at, { sender: strayCode }), around(when)), "counted");
    assert.deepEqual(found(attempted(at + 1, { sender: strayCode }), around(when)), {
      optedOutSince: at - 15 * minute,
    });
  });

  it("is announced where a topic is configured and the program acts", () => {
    const message = attempted(since + hours);
    const errandOf = (circumstances: Circumstances) => changeOf(decideReport(message, circumstances)).errand;
    const heard = { ...later, announces: true };
    assert.deepEqual(announcedIn(errandOf(around(heard))), ["Heed.BypassFound"]);
    assert.equal(errandOf(around(later)).announcement, undefined);
    assert.equal(errandOf(aroundProgram({ mode: "observe" }, heard)).announcement, undefined);
    assert.equal(errandOf(around(heard)).activity.line.bypass, true);
  });
});
