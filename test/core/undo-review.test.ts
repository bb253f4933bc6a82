import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold } from "../../src/core/fold.ts";
import type { Effect } from "../../src/core/history.ts";
import { undoReview } from "../../src/core/policy/decide-review.ts";
import { annAfter, around, changeOf, suffix } from "../support/circumstances.ts";
import { entryAt, key, out, program, sender } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";

const hand = { by: "kim", evidence: "read it" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };
const doubted = annAfter(review);
const parent = doubted.person.reviews[0]?.suffix ?? "";
const close: Effect = { kind: "close-review", suffix: parent };

describe("taking a decision back", () => {
  const decision = { ...entryAt(noon - 1, "9", out, close), source: "hand" } as const;
  const history = [...doubted.history, decision];

  it("opens the review again from the history, by a person's hand", () => {
    const { person } = annAfter();
    const undo = undoReview(decision, hand);
    assert.deepEqual(undo(around({ person })), { kind: "needs-history" });
    const { entry, person: after } = changeOf(undo(around({ person, history })));
    assert.deepEqual(entry, {
      version: 1,
      suffix,
      source: "hand",
      effective: noon,
      firstSight: noon,
      sender,
      program: program.id,
      does: [{ kind: "undo", of: decision.suffix }],
      hand,
      answer: { kind: "not-asked" },
    });
    assert.deepEqual(
      after.reviews.map((one) => one.suffix),
      [parent],
    );
    assert.deepEqual(after.registers, {});
  });

  it("owes the review's row again, once", () => {
    const { person } = annAfter();
    const { errand } = changeOf(undoReview(decision, hand)(around({ person, history })));
    assert.deepEqual(errand.reviews, {
      state: "owed",
      attempts: 0,
      rows: [{ of: parent, program: program.id, due: noon + 9 }],
    });
    const open = changeOf(undoReview(decision, hand)(around({ person: doubted.person, history })));
    assert.equal(open.errand.reviews, undefined);
  });

  it("owes the rows of all reviews that the decision had closed", () => {
    const doubts = annAfter(review, review, { ...review, program: "other" });
    const [first, second] = doubts.history;
    const on = { ...decision, does: [out, { kind: "close-review", suffix: second?.suffix ?? "" }] } as const;
    const closed = around({ person: annAfter().person, history: [...doubts.history, on] });
    const { errand } = changeOf(undoReview(on, hand)({ ...closed, person: fold(key, closed.history ?? []) }));
    assert.deepEqual(
      errand.reviews?.rows.map(({ of }) => of),
      [first?.suffix, second?.suffix],
    );
  });
});
