import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/adapters/system/system.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Circumstances } from "../../src/core/policy/decision.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import {
  annAfter,
  announcedIn,
  around,
  aroundProgram,
  changeOf,
  reads,
  said,
  suffix,
} from "../support/circumstances.ts";
import { out, own } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, ann, shortCode, strayCode } from "../support/sim-programs.ts";

const minute = 60_000;

describe("a keyword", () => {
  const stop = (circumstances: Circumstances, more: Partial<Reading> = {}) =>
    changeOf(decideText(said("STOP"), reads("stop", more), circumstances));

  it("becomes an entry, a person and an errand", () => {
    const { entry, person, errand, etag } = stop(around({ version: { etag: "v1" } }));
    assert.deepEqual(entry, {
      version: 1,
      suffix,
      source: "text",
      claimed: noon,
      effective: noon,
      firstSight: noon,
      sender: shortCode,
      program: alerts.id,
      does: [
        { kind: "alive" },
        out,
        { kind: "answered", program: alerts.id, sender: shortCode, meaning: "stop" },
      ],
      reading: reads("stop"),
      words: { text: "STOP", length: 4, hash: sha256("STOP") },
      answer: { kind: "owed", meaning: "stop", language: "en" },
    });
    const place = { at: noon, rank: 2, hash: "a".repeat(32) };
    assert.deepEqual(person, {
      ...newPerson(ann),
      registers: { [own]: { state: "opted-out", place, source: "text", sender: shortCode, word: "stop" } },
      answered: [{ at: noon, program: alerts.id, sender: shortCode, meaning: "stop" }],
      newest: place,
    });
    assert.deepEqual(errand, {
      version: 1,
      person: ann,
      suffix,
      claim: { token: "t", until: noon + 15_000 },
      settled: false,
      reply: {
        state: "sending",
        meaning: "stop",
        program: alerts.id,
        sender: shortCode,
        text: alerts.replies.stop["en"],
        language: "en",
        place,
        repeatabilityId: "r",
        firstSent: noon,
        deadline: noon + 5 * minute,
        attempts: 0,
        unanswered: false,
      },
      activity: {
        state: "owed",
        attempts: 0,
        line: {
          suffix,
          person: ann,
          sender: shortCode,
          program: alerts.id,
          firstSight: noon,
          effective: noon,
          what: "text:stop",
          answer: "owed",
          bypass: false,
        },
      },
    });
    assert.equal(etag, "v1");
  });

  it("to a sender of no program is recorded under the sender and answered by nobody", () => {
    const message = said("STOP", { sender: strayCode });
    const { entry, errand } = changeOf(decideText(message, reads("stop"), around()));
    assert.deepEqual(entry.answer, { kind: "none", why: "unknown-sender" });
    assert.deepEqual(entry.does[1], { ...out, scope: `sender:${strayCode}` });
    assert.equal("program" in entry, false);
    assert.equal("program" in errand.activity.line, false);
    assert.equal(errand.activity.line.answer, "unknown-sender");
    assert.equal(errand.reply, undefined);
  });

  it("with no claimed time counts from first sight; a claim far ahead from five minutes after it", () => {
    const { claimed: _, ...message } = said("STOP");
    const { entry } = changeOf(decideText(message, reads("stop"), around()));
    assert.deepEqual([entry.effective, "claimed" in entry], [noon, false]);
    const ahead = changeOf(decideText(said("STOP", { claimed: noon + 9e9 }), reads("stop"), around()));
    assert.deepEqual([ahead.entry.effective, ahead.entry.claimed], [noon + 5 * minute, noon + 9e9]);
  });

  it("is announced where a topic is and the program acts", () => {
    const { state, attempts } = stop(around({ announces: true })).errand.announcement ?? {};
    assert.deepEqual([state, attempts], ["owed", 0]);
    assert.deepEqual(announcedIn(stop(around({ announces: true })).errand), ["Heed.OptedOut"]);
    assert.deepEqual(announcedIn(stop(around()).errand), []);
    const observed = stop(aroundProgram({ mode: "observe" }, { announces: true }));
    assert.deepEqual(announcedIn(observed.errand), []);
    assert.deepEqual(observed.entry.answer, { kind: "none", why: "observe" });
    assert.equal(observed.person.registers[own]?.state, "opted-out");
  });

  it("older than what is known is folded into its place", () => {
    const started = annAfter({ kind: "register", scope: own, to: "opted-in" });
    const message = said("STOP", { claimed: noon - 1_000 });
    const unread = around({ person: started.person });
    assert.deepEqual(decideText(message, reads("stop"), unread), { kind: "needs-history" });
    const { person, entry } = changeOf(decideText(message, reads("stop"), around(started)));
    assert.equal(person.registers[own]?.state, "opted-in");
    assert.deepEqual(entry.answer, { kind: "none", why: "late" });
  });
});
