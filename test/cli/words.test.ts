import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { explainAnswer, isTooLate } from "../../src/cli/output/explain-answer.ts";
import { explainEntry, explainReading } from "../../src/cli/output/explain-entry.ts";
import { createNames } from "../../src/cli/output/names.ts";
import type { Reply, ReplyState } from "../../src/core/errand.ts";
import { replyStates } from "../../src/core/errand.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import { silences } from "../../src/core/history.ts";
import { sampleErrand } from "../support/contract-samples.ts";
import { simPrograms } from "../support/sim-programs.ts";

const at = Date.parse("2026-11-20T12:00:00Z");
const names = createNames(simPrograms);

const reply = (state: ReplyState, more: Partial<Reply> = {}): Reply => ({
  state,
  meaning: "stop",
  program: "contoso-alerts",
  sender: "short:12345",
  text: "You opted out.",
  language: "en",
  place: { at, rank: 2, hash: "0" },
  repeatabilityId: "id",
  firstSent: at,
  deadline: at + 300_000,
  attempts: 1,
  unanswered: false,
  ...more,
});

const owed = { kind: "owed", meaning: "stop", language: "en" } as const;

const answers: Readonly<Record<ReplyState, string>> = {
  sending: "The reply is being sent: “You opted out.”",
  waiting: "The reply waits for another try (429), until 2026-11-20 12:05:00 UTC.",
  sent: "Answered at 2026-11-20 12:00:00 UTC: “You opted out.” It wasn't delivered: their carrier blocked it, which isn't an opt-out (4005).",
  failed: "Not answered: the reply was refused for good (429).",
  superseded: "Not answered: a newer word had made the reply untrue.",
  expired: "Not answered: too late to answer, the deadline passed first (429).",
  unknown:
    "Perhaps answered: a try got no word back before the deadline passed (429). It wasn't delivered: their carrier blocked it, which isn't an opt-out (4005).",
};

describe("what was answered, in words", () => {
  for (const state of replyStates) {
    it(`a reply that is ${state}`, () => {
      const errand = {
        reply: reply(state, { code: "429", sentAt: at }),
        reported: { class: "carrier-block", code: "4005", at },
      };
      assert.equal(explainAnswer(owed, errand), answers[state]);
    });
  }

  it("a reply that a block, the gate or a program that only observes stopped", () => {
    const failed = (code: string) => explainAnswer(owed, { reply: reply("failed", { code }) });
    assert.equal(failed("observe"), "Not answered: the program only observes.");
    assert.equal(failed("gate-closed"), "Not answered: the gate was closed by hand.");
    assert.equal(failed("blocked"), "Not answered: the sender is blocked for them, so nothing would arrive.");
  });

  it("says delivered when the report says so", () => {
    const errand = { reply: reply("sent", { sentAt: at }), reported: { class: "delivered", at } };
    assert.match(explainAnswer(owed, errand) ?? "", /It was delivered by 2026-11-20 12:00:00 UTC\.$/u);
  });

  it("gives each silence a sentence of its own", () => {
    const said = silences.map((why) => explainAnswer({ kind: "none", why }));
    assert.equal(new Set(said).size, silences.length);
    for (const sentence of said) assert.match(sentence ?? "", /^Not answered: [^]+\.$/u);
  });

  it("says too late to answer for a passed deadline only", () => {
    assert.equal(isTooLate({ kind: "none", why: "late" }), true);
    assert.equal(isTooLate(owed, { reply: reply("expired") }), true);
    assert.equal(isTooLate({ kind: "none", why: "window" }), false);
    assert.equal(isTooLate(owed, { reply: reply("unknown") }), false);
  });
});

const effects: readonly (readonly [Effect, string])[] = [
  [{ kind: "register", scope: "program:contoso-alerts", to: "opted-out" }, "opts out of Contoso Alerts"],
  [{ kind: "register", scope: "everything", to: "opted-out" }, "opts out of everything"],
  [{ kind: "register", scope: "program:gone", to: "opted-in" }, "opts in to the program gone"],
  [{ kind: "register", scope: "sender:short:99999", to: "cleared" }, "clears the opt-out of sender 99999"],
  [{ kind: "block", sender: "+18005550100" }, "makes the carrier or provider block +18005550100 for them"],
  [
    { kind: "found-blocked", sender: "short:12345", scope: "program:contoso-alerts" },
    "shows that 12345 is blocked for them, which opts out of Contoso Alerts if it was news",
  ],
  [{ kind: "lift", sender: "short:12345" }, "lifts the block of 12345"],
  [{ kind: "dead", code: "4004" }, "marks the number dead (4004)"],
  [{ kind: "dead", code: "" }, "marks the number dead"],
  [
    { kind: "review", program: "contoso-alerts", due: at },
    "may be an opt-out of Contoso Alerts: held for a person to decide, until 2026-11-20 12:00:00 UTC",
  ],
  [{ kind: "close-review", suffix: "x" }, "closes the review"],
  [
    { kind: "question", program: "contoso-alerts", until: at },
    "opens a question of Contoso Alerts that YES answers until 2026-11-20 12:00:00 UTC",
  ],
  [{ kind: "accept", program: "contoso-alerts" }, "opts in to Contoso Alerts if its question was open"],
  [{ kind: "undo", of: "x" }, "takes back an earlier decision"],
  [{ kind: "alive" }, "changes nothing"],
];

const entry: HistoryEntry = {
  version: 1,
  suffix: "001795176000000|0",
  source: "text",
  effective: at,
  firstSight: at,
  sender: "short:12345",
  does: [],
  answer: { kind: "not-asked" },
};

describe("what an entry did, in words", () => {
  for (const [effect, says] of effects) {
    it(says, () => assert.deepEqual(explainEntry({ ...entry, does: [effect] }, names), [`A text: ${says}.`]));
  }

  it("a doubt is held where its errand says that a review opened", () => {
    const does: readonly Effect[] = [{ kind: "review", program: "contoso-alerts", due: at }];
    const said = (of: string) => {
      const reviews = {
        state: "done",
        attempts: 1,
        rows: [{ of, program: "contoso-alerts", due: at }],
      } as const;
      return (
        explainEntry({ ...entry, does }, names, { ...sampleErrand("+1", entry.suffix), reviews })[0] ?? ""
      );
    };
    assert.match(said(entry.suffix), /held for a person to decide, until/u);
    assert.match(said("another"), /not held then, as a newer word had settled it or twenty others waited/u);
  });

  it("shows the words that made a reading, and those that spoke against it", () => {
    const reading = {
      means: "review",
      rule: "phrase",
      word: "stop",
      against: "don't",
      literal: false,
    } as const;
    assert.equal(explainReading(reading), "Perhaps an opt-out (“stop”, rule phrase; against it: “don't”)");
    assert.equal(explainReading({ means: "none", rule: "none", literal: false }), "An ordinary text");
  });
});
