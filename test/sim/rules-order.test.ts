import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { minute, second } from "../../src/core/instant.ts";
import { answersIn, errandWhere, gate, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest, personIsFold } from "../support/sim-checks.ts";
import { blockedReport, deliveryReport, noon, says, smsReceived } from "../support/sim-events.ts";
import { alerts, ann, shortCode, tollFree } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";

/** 2099-01-01T00:00:00Z */
const farAhead = 4_070_908_800_000;

/** 0001-01-01T00:00:00Z, where .NET has no time */
const yearOne = -62_135_596_800_000;

describe("rule 5: event time decides the order, and the person is the fold of its entries", () => {
  it("an event dated 2099 delivered three times minutes apart leaves one entry and one reply", async () => {
    const world = createWorld();
    const event = says("STOP", farAhead, ann, shortCode);
    for (const minutes of [0, 3, 9]) world.publish(event, { at: noon + minutes * minute });
    await world.run();
    const { entries } = world.record.dump();
    assert.equal(entries.length, 1);
    assert.equal(entries[0]?.claimed, farAhead);
    assert.equal(entries[0]?.effective, noon + 5 * minute, "first sight and five minutes at most");
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("a clock that is far ahead doesn't freeze a standing: a START ten minutes later counts", async () => {
    const world = createWorld();
    world.publish(says("STOP", farAhead, ann, shortCode));
    world.publish(says("START", noon + 10 * minute, ann, shortCode), { at: noon + 10 * minute });
    await world.run();
    assert.equal(standingIn(world), "opted-in");
    holdsAtRest(world);
  });

  it("an event without any timestamp is honoured at its first sight, and once", async () => {
    const world = createWorld();
    const timeless = smsReceived({ id: "timeless", from: ann, to: shortCode, text: "STOP" });
    for (const minutes of [0, 3, 9]) world.publish(timeless, { at: noon + minutes * minute });
    await world.run();
    const { entries } = world.record.dump();
    assert.equal(entries.length, 1);
    assert.deepEqual([entries[0]?.claimed, entries[0]?.effective], [undefined, noon]);
    assert.match(entries[0]?.suffix ?? "", /^000000000000000\|/u);
    assert.equal(standingIn(world), "opted-out");
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("an event dated in the year 1 counts at its first sight: a STOP is answered and outranks an older START", async () => {
    const world = createWorld();
    await hear(world, says("START", noon - minute, ann, shortCode));
    world.publish(says("STOP", yearOne, ann, shortCode), { at: noon + minute });
    await world.run();
    const stop = world.record.dump().entries.find(({ reading }) => reading?.means === "stop");
    assert.deepEqual([stop?.claimed, stop?.effective], [undefined, noon + minute]);
    assert.equal(standingIn(world), "opted-out");
    assert.equal(stop?.answer.kind, "owed");
    holdsAtRest(world);
  });

  it("STOP closes the gate for every sender of the program, START opens it", async () => {
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, shortCode));
    for (const { key } of alerts.senders) assert.equal((await gate(world, key)).reason, "opted-out");
    await hear(world, says("START", noon + second, ann, tollFree));
    for (const { key } of alerts.senders) assert.equal((await gate(world, key)).allowed, true);
  });

  it("an older event arriving late moves nothing and isn't answered", async () => {
    const world = createWorld();
    await hear(world, says("START", noon + minute, ann, shortCode));
    const before = world.record.dump().people[0]?.registers;
    await hear(world, says("STOP", noon, ann, shortCode));
    assert.deepEqual(world.record.dump().people[0]?.registers, before);
    assert.deepEqual(answersIn(world), ["late", "owed"]);
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("a HELP that is older than the standing is answered all the same: it speaks of none", async () => {
    const world = createWorld();
    await hear(world, says("START", noon + minute, ann, shortCode), says("HELP", noon, ann, shortCode));
    assert.deepEqual(answersIn(world), ["owed", "owed"]);
    assert.equal(world.channel.arrived.length, 2);
  });

  for (const order of [
    ["STOP", "START"],
    ["START", "STOP"],
  ]) {
    it(`at equal times opt-out wins, ${order.join(" before ")}`, async () => {
      const world = createWorld();
      await hear(world, ...order.map((word) => says(word, noon, ann, shortCode)));
      assert.equal(standingIn(world), "opted-out");
      holdsAtRest(world);
    });
  }

  it("a later text of the same meaning advances the register's time, an older one doesn't", async () => {
    const world = createWorld();
    const at = async (when: number): Promise<number | undefined> => {
      await hear(world, says("STOP", when, ann, shortCode));
      return world.record.dump().people[0]?.registers["program:contoso-alerts"]?.place.at;
    };
    assert.equal(await at(noon), noon);
    assert.equal(await at(noon + minute), noon + minute);
    assert.equal(await at(noon + second), noon + minute);
    personIsFold(world);
  });

  it("a report's claimed time is its last attempt's", async () => {
    const world = createWorld();
    const facts = { id: "out", from: tollFree, to: ann, details: "4007" } as const;
    await hear(world, deliveryReport({ ...facts, at: noon + 7 * second, firstAttempt: noon }));
    assert.equal(world.record.dump().entries[0]?.claimed, noon + 7 * second);
  });

  it("STOP to toll-free A, START to short code B, 4007 from A: open for B, closed for A, and so it stays", async () => {
    const world = createWorld();
    await hear(
      world,
      says("STOP", noon, ann, tollFree),
      says("START", noon + second, ann, shortCode),
      blockedReport(noon + minute, ann, tollFree),
      says("HELP", noon + 2 * minute, ann, shortCode),
      blockedReport(noon + 3 * minute, ann, tollFree),
    );
    assert.equal(standingIn(world), "opted-in");
    assert.deepEqual(await gate(world, shortCode), { allowed: true, mode: "act" });
    const closed = await gate(world, tollFree);
    assert.deepEqual([closed.allowed, closed.reason, closed.openSender], [false, "blocked", "12345"]);
    assert.match(closed.remedy ?? "", /START or UNSTOP to \+18005550100/u);
    holdsAtRest(world);
  });
});

describe("rule 6: answers have a deadline", () => {
  const refused = { outcome: { kind: "refused-for-now", code: "503" } } as const;
  const unheard = { outcome: { kind: "no-answer", code: "timeout" } } as const;

  for (const word of ["STOP", "START", "HELP"]) {
    it(`${word} first seen after it isn't answered: late`, async () => {
      const world = createWorld({ start: noon + 5 * minute + 1 });
      await hear(world, says(word, noon, ann, shortCode));
      assert.deepEqual(answersIn(world), ["late"]);
      assert.equal(world.channel.tries.length, 0);
    });
  }

  it("a reply that was refused until then is expired", async () => {
    const world = createWorld();
    world.channel.always(refused);
    await hear(world, says("STOP", noon, ann, shortCode));
    assert.equal(errandWhere(world).reply?.state, "expired");
  });

  it("one of whose tries got no answer is unknown", async () => {
    const world = createWorld();
    world.channel.plan(unheard);
    world.channel.plan(...Array.from({ length: 20 }, () => refused));
    await hear(world, says("STOP", noon, ann, shortCode));
    assert.equal(errandWhere(world).reply?.state, "unknown");
  });

  it("one whose worker died on the way is unknown, whether or not the text had left", async () => {
    for (const side of ["crash-before", "crash-after"] as const) {
      const world = createWorld();
      world.publish(says("STOP", noon, ann, shortCode));
      await world.run((steps) => {
        const index = steps.findIndex((step) => step.call === "channel.send");
        return index < 0 ? { kind: "step", index: 0, fate: "go" } : { kind: "step", index, fate: side };
      });
      assert.equal(errandWhere(world).reply?.state, "unknown");
      holdsAtRest(world);
    }
  });
});
