import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import { announcementsOf } from "../../src/core/policy/announcements.ts";
import { createPrograms } from "../../src/core/program.ts";
import { fold, step } from "../../src/core/fold.ts";
import { annAfter } from "../support/circumstances.ts";
import { clear, entryAt, everything, into, out, own, program, sender } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, ann, strayCode } from "../support/sim-programs.ts";

/** Only this program: what becomes of the others is in announcements.test.ts. */
const programs = createPrograms([alerts]);
const dead: Effect = { kind: "dead", code: "4004" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };

/** Closes the doubt that came with the last of so many effects. */
const close = (count: number): Effect => ({
  kind: "close-review",
  suffix: entryAt(noon - 1, `${count}`).suffix,
});

/** What this entry, coming at noon after those effects, has others hear. */
const after = (
  before: readonly Effect[],
  does: readonly Effect[],
  more: Partial<HistoryEntry> = {},
  text?: string,
) => {
  const entry = { ...entryAt(noon, "f", ...does), ...more };
  const { person } = annAfter(...before);
  const told = { entry, before: person, after: step(person, entry), owner: alerts, programs };
  return announcementsOf(text === undefined ? told : { ...told, text });
};

describe("what is announced", () => {
  const rows: readonly (readonly [string, readonly Effect[], readonly Effect[], readonly string[]])[] = [
    ["STOP from somebody new", [], [out], ["Heed.OptedOut"]],
    ["STOP from somebody opted in", [into], [out], ["Heed.OptedOut"]],
    ["STOP again", [out], [out], []],
    ["STOPALL after STOP", [out], [everything], []],
    ["START from somebody new", [], [into], ["Heed.OptedIn"]],
    ["START after STOP", [out], [into], ["Heed.OptedIn"]],
    ["START again", [into], [into], []],
    ["everything cleared: texts may go again", [everything], [clear], ["Heed.OptedIn"]],
    ["nothing moved", [out], [{ kind: "alive" }], []],
    ["a text in doubt", [], [review], ["Heed.ReviewOpened"]],
    ["anything else while a review is open", [review], [{ kind: "alive" }], []],
    ["a number found dead", [], [dead], ["Heed.NumberDead"]],
    ["a number found dead again", [dead], [dead], []],
    ["a dead number's sign of life", [dead], [{ kind: "alive" }], []],
    ["all at once", [], [out, review, dead], ["Heed.OptedOut", "Heed.NumberDead", "Heed.ReviewOpened"]],
    ["STOP in review", [review], [out], ["Heed.OptedOut"]],
    ["START in review", [review], [into], ["Heed.OptedIn"]],
    ["a doubt decided as none", [review], [close(1)], []],
    ["a doubt decided as none of somebody opted in", [into, review], [close(2)], ["Heed.OptedIn"]],
    ["one of two doubts decided as none", [into, review, review], [close(3)], []],
    ["a doubt decided as none of somebody opted out", [out, review], [close(2)], []],
  ];
  for (const [title, before, does, types] of rows) {
    it(`${title}: ${types.join(", ") || "nothing"}`, () => {
      assert.deepEqual(
        after(before, does).map(({ type }) => type),
        types,
      );
    });
  }
});

describe("what an announcement says", () => {
  const whole = { person: ann, sender: "12345", program: program.id, entry: entryAt(noon, "f").suffix };

  it("who, where, since which entry, and how they stand by which word", () => {
    const reading = { means: "stop", rule: "exact", word: "quit", literal: true } as const;
    const [event] = after([], [out], { reading });
    assert.deepEqual(event, {
      id: `${"f".padStart(32, "0")}-Heed.OptedOut`,
      type: "Heed.OptedOut",
      subject: "programs/contoso-alerts",
      at: noon,
      data: { ...whole, standing: "opted-out", scope: own, source: "text", word: "quit" },
    });
  });

  it("no word where there was none", () => {
    assert.deepEqual(after([], [into], { source: "hand" })[0]?.data, {
      ...whole,
      standing: "opted-in",
      scope: own,
      source: "hand",
    });
  });

  it("the word that opted in", () => {
    const reading = { means: "start", rule: "exact", word: "unstop", literal: true } as const;
    assert.equal(after([out], [into], { reading })[0]?.data["word"], "unstop");
  });

  it("in review: how they stand meanwhile", () => {
    assert.deepEqual(after([], [review])[0]?.data, { ...whole, standing: "unknown" });
    assert.equal(after([out], [review])[0]?.data["scope"], own);
  });

  it("a bypass: since when they were opted out", () => {
    const [event, ...more] = after([out], [], { bypass: { optedOutSince: noon - 1 } });
    assert.deepEqual([event?.type, more.length], ["Heed.BypassFound", 0]);
    assert.deepEqual(event?.data, { ...whole, optedOutSince: noon - 1 });
  });

  it("a dead number: the code that said so", () => {
    assert.deepEqual(after([], [dead])[0]?.data, { ...whole, code: "4004" });
  });

  it("a plain text: its words, and how they stand; an empty one too", () => {
    const [event] = after([out], [{ kind: "alive" }], {}, "hello");
    assert.equal(event?.type, "Heed.MessageReceived");
    assert.deepEqual(event?.data, {
      ...whole,
      standing: "opted-out",
      scope: own,
      source: "text",
      message: "hello",
    });
    assert.equal(after([], [], {}, "")[0]?.data["message"], "");
  });

  it("of a sender of no program: no program, and the sender's own standing", () => {
    const made = entryAt(noon, "f", { kind: "register", scope: `sender:${strayCode}`, to: "opted-out" });
    const { program: _, ...rest } = made;
    const entry: HistoryEntry = { ...rest, sender: strayCode };
    const before = newPerson(ann);
    const strays = { owner: undefined, programs };
    const [event] = announcementsOf({ ...strays, entry, before, after: step(before, entry) });
    assert.equal(event?.subject, "programs/unclaimed");
    assert.equal("program" in (event?.data ?? {}), false);
    assert.equal(event?.data["scope"], `sender:${strayCode}`);
    const elsewhere: HistoryEntry = { ...entry, sender };
    assert.deepEqual(
      announcementsOf({ ...strays, entry: elsewhere, before, after: step(before, elsewhere) }),
      [],
    );
  });
});

describe("what is announced of a decision that is taken back", () => {
  const doubts = annAfter(review, { ...review, program: "gone" }, review);
  const decision = entryAt(noon - 1, "d", { ...everything }, close(3));
  const undo = entryAt(noon, "f", { kind: "undo", of: decision.suffix });
  const decided = fold(ann, [...doubts.history, decision]);
  const told = { entry: undo, before: decided, after: doubts.person, owner: alerts, programs };

  it("every review that is open again, and not that they may be texted", () => {
    const events = announcementsOf(told);
    assert.deepEqual(
      events.map(({ type, subject, at, data }) => [type, subject, at, data["entry"], data["standing"]]),
      doubts.person.reviews.map(({ suffix, program: id }) => [
        "Heed.ReviewOpened",
        `programs/${id}`,
        noon,
        suffix,
        "unknown",
      ]),
    );
    assert.equal(new Set(events.map(({ id }) => id)).size, 3);
  });

  it("nothing of a program that observes", () => {
    const observing = createPrograms([{ ...alerts, mode: "observe" }]);
    const events = announcementsOf({ ...told, owner: observing.byId(alerts.id), programs: observing });
    assert.deepEqual(
      events.map(({ subject }) => subject),
      ["programs/gone"],
    );
  });

  it("that they may be texted, once the last of them has turned out to be none", () => {
    const last = annAfter(review);
    const entry = entryAt(noon, "f", close(1));
    const ended = { ...told, entry, before: last.person, after: step(last.person, entry) };
    const types = (takenBack: boolean) => announcementsOf({ ...ended, takenBack }).map(({ type }) => type);
    assert.deepEqual([types(true), types(false)], [["Heed.OptedIn"], []]);
  });
});
