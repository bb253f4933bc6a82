import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { senderKinds } from "../../src/core/policy/sender-kind.ts";
import { reactionTo } from "../../src/core/policy/who-answers.ts";
import { createDoubtWorld, start } from "../support/doubt-world.ts";

/** A word that programs may use and that every object seems to have. */
const word = "constructor";

describe("a program, or one of its words, called constructor", () => {
  it("has asked nobody until it asks: YES alone is nothing", async () => {
    const world = createDoubtWorld({ id: word });
    const outcome = await world.text("yes");
    assert.deepEqual(outcome, { kind: "counted", what: "plain" });
    assert.equal(await world.standing(), "unknown");
  });

  it("takes YES to its own open question all the same", async () => {
    const optIn = { words: ["join"], question: { en: "Contoso Alerts: reply YES to get 3 msgs/week." } };
    const world = createDoubtWorld({ id: word, optIn });
    await world.text("join");
    assert.equal(await world.standing(), "unknown");
    world.at(start + 60_000);
    await world.text("yes");
    assert.equal(await world.standing(), "opted-in");
  });

  it("makes no carrier or provider react", () => {
    for (const kind of senderKinds) {
      assert.equal(reactionTo(kind, { means: "stop", rule: "exact", word, literal: true }), undefined, kind);
    }
  });
});
