import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/adapters/system/system.ts";
import type { Reply } from "../../src/core/errand.ts";
import type { Effect } from "../../src/core/history.ts";
import type { InboundText } from "../../src/core/message.ts";
import type { SenderKey } from "../../src/core/phone-number.ts";
import type { Circumstances } from "../../src/core/policy/decision.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import { plainReading } from "../../src/core/reading/reading.ts";
import { annAfter, around, aroundProgram, changeOf, reads, said } from "../support/circumstances.ts";
import { own } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, shortCode, strayCode } from "../support/sim-programs.ts";

const dead: Effect = { kind: "dead", code: "4004" };
const minute = 60_000;
const plain = said("is my order ready?");

describe("a plain text", () => {
  const counted = { kind: "counted", what: "plain" };
  const topic = { announces: true };
  const stray: InboundText = { ...plain, sender: strayCode };

  it("is counted where nobody hears it", () => {
    assert.deepEqual(decideText(plain, plainReading, around()), counted);
    assert.deepEqual(decideText(stray, plainReading, around()), counted);
  });

  it("is counted where the program only observes, topic or not", () => {
    assert.deepEqual(decideText(plain, plainReading, aroundProgram({ mode: "observe" }, topic)), counted);
  });

  for (const [title, message, program] of [
    ["to a program's sender", plain, "contoso-alerts"],
    ["to a sender of no program", stray, undefined],
  ] as const) {
    it(`is handed on ${title}: length and hash in the entry, its words in the errand only`, () => {
      const { entry, errand } = changeOf(decideText(message, plainReading, around(topic)));
      assert.deepEqual(entry.words, { length: plain.text.length, hash: sha256(plain.text) });
      assert.equal(entry.program, program);
      assert.deepEqual(entry.does, [{ kind: "alive" }]);
      assert.deepEqual(entry.answer, { kind: "not-asked" });
      assert.equal(errand.reply, undefined);
      assert.equal(errand.announcement?.events[0]?.data["message"], plain.text);
      assert.equal(JSON.stringify(entry).includes("order"), false);
    });
  }

  it("is handed on as text that JSON can hold", () => {
    const { errand } = changeOf(decideText(said("\ud800 hello"), plainReading, around(topic)));
    assert.equal(errand.announcement?.events[0]?.data["message"], "\ufffd hello");
  });

  it("ends a dead mark, and is handed on only where a topic is", () => {
    const { person, errand } = changeOf(decideText(plain, plainReading, around(annAfter(dead))));
    assert.equal(person.dead, undefined);
    assert.equal(errand.announcement, undefined);
    const observed = aroundProgram({ mode: "observe" }, { ...topic, ...annAfter(dead) });
    assert.equal(changeOf(decideText(plain, plainReading, observed)).errand.announcement, undefined);
  });
});

describe("YES", () => {
  const question: Effect = { kind: "question", program: alerts.id, until: noon + minute };
  const optIn = { words: [], question: { en: "YES?" } };
  const yes = (circumstances: Circumstances, sender: SenderKey = shortCode) =>
    decideText(said("yes", { sender }), reads("yes"), circumstances);

  it("opts in where this program has asked, and is answered with the start text or the program's own", () => {
    const asked = { ...annAfter(question), asking: {} };
    const started = changeOf(yes(aroundProgram({ optIn }, asked)));
    assert.equal(started.person.registers[own]?.state, "opted-in");
    assert.equal(started.errand.reply?.text, alerts.replies.start["en"]);
    const welcomed = changeOf(yes(aroundProgram({ optIn: { ...optIn, reply: { en: "Hello" } } }, asked)));
    assert.equal(welcomed.errand.reply?.text, "Hello");
  });

  it("is plain talk where nobody has asked, another program has, or the sender is nobody's", () => {
    const counted = { kind: "counted", what: "plain" };
    assert.deepEqual(yes(around()), counted);
    assert.deepEqual(yes(around(annAfter({ ...question, program: "contoso-offers" }))), counted);
    assert.deepEqual(yes(around(annAfter(question)), strayCode), counted);
    const handed = changeOf(yes(around({ announces: true })));
    assert.deepEqual(handed.entry.reading, { means: "none", rule: "none", literal: false });
    assert.equal(handed.entry.words?.text, undefined);
  });

  it("is plain talk before the question was put and after it has ended", () => {
    const asked = { ...annAfter(question), asking: {} };
    const at = (claimed: number) => {
      const message = said("yes", { claimed });
      const then = aroundProgram({ optIn }, { ...asked, now: claimed, firstSight: claimed });
      return decideText(message, reads("yes"), then).kind;
    };
    // Asked a millisecond before noon.
    assert.deepEqual([noon - 2, noon - 1, noon, noon + minute, noon + minute + 1].map(at), [
      "counted",
      "counted",
      "change",
      "change",
      "counted",
    ]);
  });

  it("is judged once it is known what became of the question", () => {
    const asked = annAfter(question);
    const suffix = asked.history[0]?.suffix ?? "";
    assert.deepEqual(yes(aroundProgram({ optIn }, asked)), { kind: "needs-errand", suffix });
    const sent = changeOf(yes(aroundProgram({ optIn }, { ...asked, asking: {} }))).errand.reply;
    assert.ok(sent);
    const after = (state: Reply["state"], unanswered = false) =>
      yes(aroundProgram({ optIn }, { ...asked, asking: { reply: { ...sent, state, unanswered } } })).kind;
    for (const state of ["sending", "sent", "unknown"] as const) assert.equal(after(state), "change", state);
    for (const state of ["waiting", "failed", "superseded", "expired"] as const) {
      assert.equal(after(state), "counted", state);
      assert.equal(after(state, true), "change", `${state}, and some try got no answer`);
    }
  });

  it("answers a question of which an earlier version didn't say who sends it", () => {
    const { person, history } = annAfter(question);
    const { suffix: _, ...old } = person.questions[alerts.id] ?? assert.fail();
    const before = { person: { ...person, questions: { [alerts.id]: old } }, history };
    assert.equal(yes(aroundProgram({ optIn }, before)).kind, "change");
  });

  it("makes no difference to any other word", () => {
    for (const before of [around(), around(annAfter(question))]) {
      assert.equal(changeOf(decideText(said("stop"), reads("stop"), before)).entry.reading?.means, "stop");
    }
  });
});
