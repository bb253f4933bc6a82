import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold } from "../../src/core/fold.ts";
import type { Effect } from "../../src/core/history.ts";
import { decideReview, undoReview } from "../../src/core/policy/decide-review.ts";
import { createPrograms } from "../../src/core/program.ts";
import { annAfter, announcedIn, around, aroundProgram, changeOf, suffix } from "../support/circumstances.ts";
import { entryAt, key, own, program, sender } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { offers } from "../support/sim-programs.ts";

const hand = { by: "kim", evidence: "read it" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };
const doubted = annAfter(review);
const parent = doubted.person.reviews[0]?.suffix ?? "";
/** The same text with another open review before it: theirs is looked up, not the first. */
const twice = annAfter({ ...review, program: "other" }, review);
const close: Effect = { kind: "close-review", suffix: parent };
const out: Effect = { kind: "register", scope: own, to: "opted-out" };

describe("a decision on a text in doubt", () => {
  it("has the text's own time, says who decided, and closes the review", () => {
    const { entry, person, etag } = changeOf(
      decideReview(parent, "no-opt-out", sender, hand)(around({ ...doubted, version: { etag: "v1" } })),
    );
    assert.deepEqual(entry, {
      version: 1,
      suffix,
      source: "hand",
      effective: noon - 1,
      firstSight: noon,
      sender,
      program: program.id,
      does: [close],
      hand,
      answer: { kind: "not-asked" },
    });
    assert.deepEqual(person.reviews, []);
    assert.deepEqual(person.registers, {});
    assert.equal(etag, "v1");
  });

  it("opts out of that program; by nobody's hand it is the review's own", () => {
    const { entry, person, errand } = changeOf(decideReview(parent, "opt-out", sender)(around(doubted)));
    assert.deepEqual(entry.does, [out, close]);
    assert.equal(entry.source, "review");
    assert.equal("hand" in entry, false);
    assert.equal(person.registers[own]?.state, "opted-out");
    assert.equal(errand.reply, undefined);
    assert.equal(errand.activity.line.what, "review:none");
  });

  it("opts out of everything where a STOP to that program does", () => {
    const circumstances = { ...aroundProgram({ stopCovers: "everything" }), ...doubted };
    const { entry } = changeOf(decideReview(parent, "opt-out", sender)(circumstances));
    assert.deepEqual(entry.does, [{ kind: "register", scope: "everything", to: "opted-out" }, close]);
  });

  it("opts out of the sender, for whichever program gets it, where none has it", () => {
    const stray = annAfter({ kind: "review", due: noon + 9 });
    const programs = createPrograms([offers]);
    const { entry, errand } = changeOf(
      decideReview(parent, "opt-out", sender)(around({ ...stray, programs, announces: true })),
    );
    assert.deepEqual(entry.does, [{ ...out, scope: `sender:${sender}` }, close]);
    assert.equal("program" in entry, false);
    assert.deepEqual(errand.announcement?.events[0]?.subject, "programs/unclaimed");
    const undo = changeOf(
      undoReview(entry, hand)(around({ person: annAfter().person, history: [...stray.history, entry] })),
    );
    assert.equal("program" in undo.entry, false);
    assert.deepEqual(undo.errand.reviews?.rows, [{ of: parent, due: noon + 9 }]);
  });

  it("finds its review among others", () => {
    const [, second] = twice.person.reviews;
    assert.ok(second);
    const { entry, person } = changeOf(decideReview(second.suffix, "opt-out", sender)(around(twice)));
    assert.equal(entry.program, program.id);
    assert.deepEqual(
      person.reviews.map((one) => one.program),
      ["other"],
    );
  });

  it("is left to people where one was taken back that had closed this review, which the history says", () => {
    const byTimer = decideReview(parent, "opt-out", sender);
    assert.deepEqual(byTimer(around({ person: doubted.person })), { kind: "needs-history" });
    const kind = (...does: readonly Effect[]) => {
      const on = entryAt(noon - 1, "f", ...does);
      const undo = entryAt(noon, "e", { kind: "undo", of: on.suffix });
      const history = [...doubted.history, on, undo];
      assert.equal(
        changeOf(decideReview(parent, "opt-out", sender, hand)(around({ ...doubted, history }))).entry.source,
        "hand",
      );
      assert.equal(
        byTimer(around({ ...doubted, history: history.slice(0, 2) })).kind,
        "change",
        "while it stands",
      );
      return byTimer(around({ ...doubted, history })).kind;
    };
    assert.equal(kind(close), "refused");
    assert.equal(kind({ kind: "lift", sender }), "change");
    assert.equal(kind(out, { kind: "close-review", suffix: "another" }), "refused");
    assert.equal(kind({ kind: "register", scope: "everything", to: "opted-out" }), "refused");
    assert.equal(kind({ kind: "close-review", suffix: "another" }), "change");
    assert.equal(kind({ kind: "register", scope: "program:other", to: "opted-out" }), "change");
  });

  it("is announced as the end of an opt-out that was taken back", () => {
    const on = entryAt(noon - 1, "f", out, close);
    const undo = entryAt(noon, "e", { kind: "undo", of: on.suffix });
    const heard = around({ ...doubted, history: [...doubted.history, on, undo], announces: true });
    const announced = (verdict: "opt-out" | "no-opt-out") =>
      announcedIn(changeOf(decideReview(parent, verdict, sender, hand)(heard)).errand);
    assert.deepEqual(announced("no-opt-out"), ["Heed.OptedIn"]);
    assert.deepEqual(announced("opt-out"), ["Heed.OptedOut"]);
  });

  it("is announced so too where a newer doubt, the last to be decided, had held them meanwhile", () => {
    const { history, person } = annAfter(review, review);
    const [first, last] = person.reviews;
    assert.ok(first && last);
    const endsLast = (...did: readonly Effect[]) => {
      const on = { ...entryAt(first.place.at, "f", ...did), firstSight: noon };
      const undo = entryAt(noon - 1, "e", { kind: "undo", of: on.suffix });
      const none = entryAt(first.place.at, "d", { kind: "close-review", suffix: first.suffix });
      const all = [...history, on, undo, none];
      const heard = around({ person: fold(key, all), history: all, announces: true });
      return announcedIn(changeOf(decideReview(last.suffix, "no-opt-out", sender, hand)(heard)).errand);
    };
    assert.deepEqual(endsLast(out, { kind: "close-review", suffix: first.suffix }), ["Heed.OptedIn"]);
    assert.deepEqual(endsLast({ kind: "close-review", suffix: first.suffix }), [], "nobody was told");
    assert.deepEqual(endsLast({ kind: "register", scope: "program:other", to: "opted-out" }), []);
  });

  it("is refused where the review isn't open any more", () => {
    const decision = decideReview("another", "opt-out", sender)(around(doubted));
    assert.equal(decision.kind, "refused");
    assert.match(decision.kind === "refused" ? decision.why : "", /isn't open/u);
  });

  it("is announced for the program where a topic is and the program acts", () => {
    const announced = (...args: Parameters<typeof aroundProgram>) =>
      announcedIn(changeOf(decideReview(parent, "opt-out", sender)(aroundProgram(...args))).errand);
    const heard = { ...doubted, announces: true };
    assert.deepEqual(announced({}, heard), ["Heed.OptedOut"]);
    assert.deepEqual(announced({}, doubted), []);
    assert.deepEqual(announced({ mode: "observe" }, heard), []);
    const gone = changeOf(
      decideReview(parent, "opt-out", sender)(around({ ...heard, programs: createPrograms([]) })),
    );
    assert.deepEqual(announcedIn(gone.errand), ["Heed.OptedOut"], "of the sender, where the program is gone");
  });

  it("is folded into its place where the person said more since", () => {
    const since = annAfter(review, { kind: "alive" });
    const decide = decideReview(since.person.reviews[0]?.suffix ?? "", "opt-out", sender);
    assert.deepEqual(decide(around({ person: since.person })), { kind: "needs-history" });
    const { person } = changeOf(decide(around(since)));
    assert.equal(person.registers[own]?.place.at, noon - 2);
    assert.deepEqual([person.reviews, person.newest?.at], [[], noon - 1]);
  });
});

describe("whom a decision is announced of where programs.json has changed since the text", () => {
  const renamed: Effect = { ...review, program: "before" };
  const stray: Effect = { kind: "review", due: noon + 9 };
  const announcedOf = (...before: readonly Effect[]) => {
    const ann = annAfter(...before);
    const doubt = ann.person.reviews[0]?.suffix ?? "";
    const { errand } = changeOf(decideReview(doubt, "opt-out", sender)(around({ ...ann, announces: true })));
    return (
      errand.announcement?.events.map(({ type, subject, data }) => [type, subject, data["program"]]) ?? []
    );
  };
  const nowOut = ["Heed.OptedOut", `programs/${program.id}`, program.id];

  it("the program that has the sender now, under another id or since then only", () => {
    assert.deepEqual(announcedOf(renamed), [nowOut]);
    assert.deepEqual(announcedOf(stray), [nowOut]);
  });

  it("nobody where they have let that program in since", () => {
    const into: Effect = { kind: "register", scope: own, to: "opted-in" };
    assert.deepEqual(announcedOf(renamed, into), []);
    assert.deepEqual(announcedOf(stray, into), []);
  });
});
