import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { receive } from "../../src/core/spine/receive.ts";
import { requestOptIn } from "../../src/core/spine/request-opt-in.ts";
import { createDoubtWorld as world, day, hand, start, until } from "../support/doubt-world.ts";
import { ann, tollFree } from "../support/sim-programs.ts";

const question = {
  en: "Contoso Alerts: reply YES to get 3 msgs/week. Msg & data rates may apply. HELP for help, STOP to end.",
};

describe("coming in", () => {
  const owner = (w: ReturnType<typeof world>) => {
    const [sender] = w.program.senders;
    assert.ok(sender);
    return { program: w.program, sender };
  };
  const ask = (w: ReturnType<typeof world>) =>
    requestOptIn(w.spine, { person: ann, owner: owner(w), hand }, until);

  it("by the program's own word opts in and is answered", async () => {
    const w = world({ optIn: { words: ["JOIN"], reply: { en: "Welcome to Contoso Alerts" } } });
    await w.text("JOIN");
    assert.equal(await w.standing(), "opted-in");
    assert.deepEqual(w.phone(), ["Welcome to Contoso Alerts"]);
  });

  it("by the word of a program that asks twice changes nothing until YES", async () => {
    const w = world({ optIn: { words: ["JOIN"], question }, requires: "opt-in" });
    await w.text("JOIN");
    assert.equal(await w.standing(), "unknown");
    assert.deepEqual(w.phone(), [question.en]);
    w.at(start + 60_000);
    await w.text("YES");
    assert.equal(await w.standing(), "opted-in");
  });

  it("by YES alone is nothing", async () => {
    const w = world({ optIn: { words: [], question } });
    assert.deepEqual(await w.text("YES"), { kind: "counted", what: "plain" });
    assert.equal(await w.standing(), "unknown");
  });

  it("by YES counts for a day", async () => {
    const w = world({ optIn: { words: [], question } });
    assert.equal((await ask(w)).kind, "decided");
    w.at(start + day + 1);
    assert.deepEqual(await w.text("YES"), { kind: "counted", what: "plain" });
    assert.equal(await w.standing(), "unknown");
    assert.deepEqual(w.phone(), [question.en], "nobody is welcomed who isn't in");
  });

  it("by the word of a program that asks twice opens no question that nothing sends", async () => {
    const late = world({ optIn: { words: ["JOIN"], question } });
    await late.text("JOIN", start - 10 * 60_000);
    await late.text("YES");
    const observing = world({ optIn: { words: ["JOIN"], question }, mode: "observe" });
    await observing.text("JOIN");
    observing.at(start + 60_000);
    await observing.text("YES");
    for (const w of [late, observing]) {
      assert.deepEqual((await w.person())?.questions, {});
      assert.equal(await w.standing(), "unknown");
      assert.deepEqual(w.phone(), []);
    }
  });

  it("by the word said again leaves the first question open", async () => {
    const w = world({ optIn: { words: ["JOIN"], question } });
    await w.text("JOIN");
    w.at(start + 60_000);
    await w.text("JOIN");
    assert.equal((await w.person())?.questions[w.program.id]?.until, start + day);
    w.at(start + 120_000);
    await w.text("YES");
    assert.equal(await w.standing(), "opted-in");
  });

  it("by request sends the question once", async () => {
    const w = world({ optIn: { words: [], question } });
    await ask(w);
    assert.deepEqual(w.phone(), [question.en]);
    assert.equal((await ask(w)).kind, "refused");
    assert.equal(w.phone().length, 1);
    w.at(start + 1_000);
    await w.text("YES");
    assert.equal(await w.standing(), "opted-in");
    assert.equal((await ask(w)).kind, "refused");
  });

  it("by request is closed by STOP: the YES after it is nothing", async () => {
    const w = world({ optIn: { words: [], question } });
    await ask(w);
    w.at(start + 1_000);
    await w.text("STOP");
    w.at(start + 2_000);
    await w.text("YES");
    assert.equal(await w.standing(), "opted-out");
  });

  it("by request is refused for somebody opted out, blocked or in review", async () => {
    const optIn = { words: [], question };
    const out = world({ optIn });
    await out.text("STOP");
    assert.equal((await ask(out)).kind, "refused");
    const doubted = world({ optIn });
    await doubted.text("cancel");
    assert.equal((await ask(doubted)).kind, "refused");
    const blocked = world({ optIn });
    const [, sender] = blocked.program.senders;
    assert.ok(sender?.key === tollFree);
    await receive(
      blocked.spine,
      {
        kind: "report",
        id: "r",
        from: tollFree,
        to: ann,
        person: ann,
        sender: tollFree,
        status: "Failed",
        details: "4007",
        claimed: start,
      },
      until,
    );
    assert.equal(
      (
        await requestOptIn(
          blocked.spine,
          { person: ann, owner: { program: blocked.program, sender }, hand },
          until,
        )
      ).kind,
      "refused",
    );
  });

  it("by request is refused where the program has no question", async () => {
    assert.equal((await ask(world())).kind, "refused");
  });
});
