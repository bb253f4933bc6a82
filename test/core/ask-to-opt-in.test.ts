import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import { decideOptIn } from "../../src/core/policy/decide-opt-in.ts";
import type { Circumstances } from "../../src/core/policy/decision.ts";
import type { Program, Sender } from "../../src/core/program.ts";
import { annAfter, around, changeOf, suffix } from "../support/circumstances.ts";
import { into, out } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, shortCode, strayCode, tollFree } from "../support/sim-programs.ts";

const day = 86_400_000;
const hand = { by: "kim", evidence: "asked in the shop" };
const program: Program = { ...alerts, optIn: { words: [], question: { en: "Reply YES" } } };
const code: Sender = { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" };
const review: Effect = { kind: "review", program: program.id, due: noon + day };
const asked = (until: number): Effect => ({ kind: "question", program: program.id, until });
const answered = (meaning: string): Effect => ({
  kind: "answered",
  program: program.id,
  sender: shortCode,
  meaning,
});

const formerly: Effect = { ...review, program: "other" };
const elsewhere = annAfter(formerly).person;
const inReviewElsewhere: Partial<Circumstances> = {
  person: { ...elsewhere, reviews: elsewhere.reviews.map((one) => ({ ...one, sender: strayCode })) },
};

const ask = (before: Partial<Circumstances> = {}, changes: Partial<Program> = {}, sender = code) =>
  decideOptIn({ program: { ...program, ...changes }, sender }, hand)(around({ asking: {}, ...before }));

describe("the question whether somebody wants to be texted", () => {
  const rows: readonly (readonly [string, Parameters<typeof ask>, why: RegExp | "asked"])[] = [
    ["somebody new", [], "asked"],
    ["a short code", [{ person: newPerson("short:77777") }], /phone number/u],
    ["one of our own senders", [{ person: newPerson(tollFree) }], /our own senders/u],
    ["a program that takes nobody in so", [{}, { optIn: { words: ["JOIN"] } }], /no optIn\.question/u],
    ["a program whose question has other languages only", [{}, { language: "de" }], /no text in de/u],
    [
      "a sender that can't send",
      [{}, {}, { key: "+33755550100", type: "messaging-connect", country: "FR" }],
      /Nothing can be sent/u,
    ],
    ["somebody opted out", [annAfter(out)], /only their own text may bring them back/u],
    ["somebody opted in", [annAfter(into)], /already/u],
    ["somebody blocked for this sender", [annAfter({ kind: "block", sender: shortCode })], /blocked/u],
    ["somebody blocked for another sender", [annAfter({ kind: "block", sender: tollFree })], "asked"],
    ["a dead number", [annAfter({ kind: "dead", code: "4004" })], /dead/u],
    ["somebody in review", [annAfter(review)], /review/u],
    ["somebody in review for the sender's former program", [annAfter(formerly)], /review/u],
    ["somebody who opted in since that review", [annAfter(formerly, into)], /already/u],
    ["somebody in another program's review", [inReviewElsewhere], "asked"],
    ["somebody asked already", [annAfter(asked(noon + 1))], /still open/u],
    ["somebody whose question ends now", [annAfter(asked(noon))], "asked"],
    [
      "somebody whom another program has asked",
      [annAfter({ ...asked(noon + 1), program: "other" } as Effect)],
      "asked",
    ],
    ["a program that only observes", [{}, { mode: "observe" }], /only observes/u],
    [
      "somebody who got the same question lately",
      [annAfter(answered("opt-in-question"))],
      /ask again later/u,
    ],
    ["somebody who got another answer lately", [annAfter(answered("help"))], "asked"],
  ];
  for (const [title, args, why] of rows) {
    it(`${why === "asked" ? "goes to" : "doesn't go to"} ${title}`, () => {
      const decision = ask(...args);
      if (why === "asked") return assert.equal(decision.kind, "change");
      assert.equal(decision.kind, "refused");
      return assert.match(decision.kind === "refused" ? decision.why : "", why);
    });
  }

  it("is an entry that opens the question for a day and counts as an answer", () => {
    const { entry, person, errand, etag } = changeOf(ask({ version: { etag: "v1" } }));
    const meaning = "opt-in-question";
    assert.deepEqual(entry, {
      version: 1,
      suffix,
      source: "hand",
      effective: noon,
      firstSight: noon,
      sender: shortCode,
      program: program.id,
      does: [
        { kind: "question", program: program.id, until: noon + day },
        { kind: "answered", program: program.id, sender: shortCode, meaning },
      ],
      hand,
      answer: { kind: "owed", meaning, language: "en" },
    });
    assert.equal(person.questions[program.id]?.until, noon + day);
    assert.deepEqual(person.answered, [{ at: noon, program: program.id, sender: shortCode, meaning }]);
    assert.deepEqual(
      [errand.reply?.text, errand.reply?.meaning, errand.reply?.sender, errand.reply?.state],
      ["Reply YES", meaning, shortCode, "sending"],
    );
    assert.deepEqual([errand.activity.line.what, errand.announcement], ["hand:none", undefined]);
    assert.equal(etag, "v1");
  });

  it("waits for the history where something newer is on record", () => {
    const { person, history } = annAfter({ kind: "alive" });
    const before = { person, firstSight: noon - 10, now: noon };
    assert.deepEqual(ask(before), { kind: "needs-history" });
    assert.equal(changeOf(ask({ ...before, history })).person.newest?.at, noon - 1);
  });

  it("doesn't go out for a program that takes nobody in at all", () => {
    assert.equal(decideOptIn({ program: alerts, sender: code }, hand)(around()).kind, "refused");
  });

  it("isn't held back by Canada's rule, nor by an hour-old answer of another sender", () => {
    const canada: Sender = { key: shortCode, type: "short-code", country: "CA" };
    assert.equal(ask(annAfter(answered("opt-in-question")), {}, canada).kind, "refused");
    assert.equal(
      ask(annAfter({ ...answered("opt-in-question"), sender: tollFree } as Effect)).kind,
      "change",
    );
  });
});
