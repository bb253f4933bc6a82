import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createDoubtWorld, start } from "../support/doubt-world.ts";
import { alerts } from "../support/sim-programs.ts";

const hour = 3_600_000;
const question = { en: "Reply STOP to stop all messages from Contoso Alerts" };
const asking = () => createDoubtWorld({ onDoubt: "ask", question });

describe("a doubt after the question whether they want to be texted", () => {
  const optIn = { words: ["JOIN"], question: { en: "Reply YES to get 3 msgs/week" } };

  it("closes it: the YES after it may answer anything", async () => {
    const w = createDoubtWorld({ optIn, onDoubt: "ask", question });
    await w.text("JOIN");
    w.at(start + 1_000);
    await w.text("cancel");
    assert.deepEqual(w.phone(), [optIn.question.en, question.en]);
    w.at(start + 2_000);
    assert.deepEqual(await w.text("yes"), { kind: "counted", what: "plain" });
    assert.equal(await w.standing(), "unknown");
    assert.equal((await w.person())?.reviews.length, 1);
  });

  it("is settled by the word said anew and its YES", async () => {
    const w = createDoubtWorld({ optIn });
    await w.text("cancel");
    w.at(start + 1_000);
    await w.text("JOIN");
    w.at(start + 2_000);
    await w.text("yes");
    assert.equal(await w.standing(), "opted-in");
    assert.deepEqual((await w.person())?.reviews, []);
  });
});

describe("the question of a doubt", () => {
  it("is sent once for all doubts that wait", async () => {
    const w = asking();
    for (const after of [0, 3, 4]) {
      w.at(start + after * hour);
      await w.text("cancel");
    }
    assert.equal((await w.person())?.reviews.length, 3);
    assert.deepEqual(w.phone(), [question.en]);
  });

  it("is sent again for a doubt after the last was settled", async () => {
    const w = asking();
    await w.text("cancel");
    w.at(start + hour);
    await w.text("START");
    w.at(start + 2 * hour);
    await w.text("cancel");
    assert.deepEqual(w.phone(), [question.en, alerts.replies.start["en"], question.en]);
  });

  it("isn't sent to somebody who has opted out", async () => {
    const w = asking();
    await w.text("STOP");
    for (const after of [2, 3, 4]) {
      w.at(start + after * hour);
      await w.text("cancel");
    }
    assert.deepEqual(w.phone(), [alerts.replies.stop["en"]]);
  });

  it("isn't sent for a late doubt that a newer START has settled", async () => {
    const w = asking();
    await w.text("START");
    w.at(start + 1_000);
    await w.text("cancel", start - 1_000);
    assert.deepEqual((await w.person())?.reviews, []);
    assert.deepEqual(w.phone(), [alerts.replies.start["en"]]);
  });
});
