import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { workDueReviews } from "../../src/core/spine/due-reviews.ts";
import { decideOpenReview, openReviews, undoDecision } from "../../src/core/spine/reviews.ts";
import { createDoubtWorld as world, day, hand, start, until } from "../support/doubt-world.ts";
import { alerts } from "../support/sim-programs.ts";

const decide = async (w: ReturnType<typeof world>, verdict: "opt-out" | "no-opt-out") => {
  const [open] = (await openReviews(w.spine, until)).found;
  assert.ok(open);
  return decideOpenReview(w.spine, { row: open.row, verdict, hand }, until);
};

describe("a text in doubt", () => {
  it("holds the program until five business days later, and is answered by nothing", async () => {
    const w = world();
    await w.text("cancel");
    const [row] = await w.rows();
    assert.equal(row?.due, start + 7 * day);
    assert.equal((await w.person())?.reviews.length, 1);
    assert.equal(await w.standing(), "unknown");
    assert.equal(w.phone().length, 0);
  });

  it("asks its question where the program says so, and holds all the same", async () => {
    const w = world({
      onDoubt: "ask",
      question: { en: "Reply STOP to stop all messages from Contoso Alerts" },
    });
    await w.text("cancel");
    assert.deepEqual(w.phone(), ["Reply STOP to stop all messages from Contoso Alerts"]);
    assert.equal((await w.person())?.reviews.length, 1);
  });

  it("opts out at once where the program says so", async () => {
    const w = world({ onDoubt: "optOut" });
    await w.text("cancel");
    assert.equal(await w.standing(), "opted-out");
    assert.deepEqual(w.phone(), [alerts.replies.stop["en"]]);
  });

  it("becomes an opt-out when nobody decides in time, with the text's own time", async () => {
    const w = world();
    await w.text("cancel");
    w.at(start + 7 * day - 1);
    assert.equal(await workDueReviews(w.spine, until), 0);
    w.at(start + 7 * day);
    assert.equal(await workDueReviews(w.spine, until), 1);
    assert.equal(await w.standing(), "opted-out");
    assert.equal((await w.person())?.registers["program:contoso-alerts"]?.place.at, start);
    assert.deepEqual(await w.rows(), []);
    assert.equal(await workDueReviews(w.spine, until), 0);
  });

  it("is settled by a later START, whatever is decided after that", async () => {
    const w = world();
    await w.text("cancel");
    w.at(start + 60_000);
    await w.text("START");
    assert.deepEqual((await w.person())?.reviews, []);
    w.at(start + 7 * day);
    await workDueReviews(w.spine, until);
    assert.equal(await w.standing(), "opted-in");
    assert.deepEqual(await w.rows(), []);
  });

  it("is decided by a person: an opt-out", async () => {
    const w = world();
    await w.text("cancel");
    assert.equal((await decide(w, "opt-out")).kind, "decided");
    assert.equal(await w.standing(), "opted-out");
    assert.deepEqual(await w.rows(), []);
  });

  it("is decided by a person: none", async () => {
    const w = world();
    await w.text("cancel");
    await decide(w, "no-opt-out");
    assert.equal(await w.standing(), "unknown");
    assert.deepEqual((await w.person())?.reviews, []);
    assert.deepEqual(await w.rows(), []);
  });

  it("is decided once", async () => {
    const w = world();
    await w.text("cancel");
    const [open] = (await openReviews(w.spine, until)).found;
    assert.ok(open);
    await decideOpenReview(w.spine, { row: open.row, verdict: "no-opt-out", hand }, until);
    const again = await decideOpenReview(w.spine, { row: open.row, verdict: "opt-out", hand }, until);
    assert.equal(again.kind, "refused");
    assert.equal(await w.standing(), "unknown");
  });

  it("is open again when its decision is taken back, and can be decided anew", async () => {
    const w = world();
    await w.text("cancel");
    const [open] = (await openReviews(w.spine, until)).found;
    assert.ok(open);
    await decide(w, "opt-out");
    w.at(start + 1_000);
    assert.equal((await undoDecision(w.spine, open.row, hand, until)).kind, "decided");
    assert.equal(await w.standing(), "unknown");
    assert.deepEqual(await w.rows(), [open.row]);
    await decide(w, "no-opt-out");
    assert.deepEqual((await w.person())?.reviews, []);
    const twice = await undoDecision(w.spine, open.row, hand, until);
    assert.equal(twice.kind, "decided");
    assert.equal((await w.person())?.reviews.length, 1);
  });

  it("stays with people once the timer's decision was taken back", async () => {
    const w = world();
    await w.text("cancel");
    const [open] = (await openReviews(w.spine, until)).found;
    assert.ok(open);
    w.at(start + 7 * day);
    await workDueReviews(w.spine, until);
    await undoDecision(w.spine, open.row, hand, until);
    await workDueReviews(w.spine, until);
    assert.equal(await w.standing(), "unknown");
    assert.equal((await w.person())?.reviews.length, 1);
    assert.deepEqual(await w.rows(), [open.row]);
  });

  it("has nothing to take back before it is decided", async () => {
    const w = world();
    await w.text("cancel");
    const [open] = (await openReviews(w.spine, until)).found;
    assert.ok(open);
    assert.equal((await undoDecision(w.spine, open.row, hand, until)).kind, "refused");
  });
});
