import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createConsoleTelemetry } from "../../src/adapters/telemetry/console-telemetry.ts";
import { hour, minute, second } from "../../src/core/instant.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import { errandWhere, gate, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import { ann, shortCode } from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";

const person = (index: number): PersonKey => `+1425555${String(1_000 + index)}`;
const stop = says("STOP", noon, ann, shortCode);
const down = { outcome: { kind: "refused-for-now", code: "503" } } as const;

describe("an outage", () => {
  it("ACS down for an hour while 1,000 people say STOP: each is recorded at its first delivery, no event fails", async () => {
    const world = createWorld();
    world.channel.always(down);
    world.at(noon + hour, () => world.channel.always(undefined));
    const step = hour / 1_000;
    for (let index = 0; index < 1_000; index += 1) {
      const at = noon + index * step;
      world.publish(says("STOP", at, person(index), shortCode), { at });
    }
    await world.run();
    assert.deepEqual(world.failures, []);
    const { entries, people, errands } = world.record.dump();
    assert.equal(people.length, 1_000);
    assert.ok(entries.every((entry) => entry.firstSight - (entry.claimed ?? 0) < second));
    const ended = errands.map((errand) => errand.reply?.state);
    const sent = ended.filter((state) => state === "sent").length;
    assert.equal(ended.filter((state) => state === "expired").length, 1_000 - sent);
    // Who spoke up in the last five minutes still gets an answer in time.
    assert.ok(sent > 40 && sent <= 84, `${sent} answered`);
    assert.ok(world.channel.arrived.every((text) => text.at < noon + hour + 5 * minute));
    holdsAtRest(world);
  });

  it("the topic down: announced later, not lost, and nothing fails", async () => {
    const world = createWorld({ announces: true });
    world.announcer.always({ kind: "later", code: "503" });
    world.at(noon + 30 * hour, () => world.announcer.always(undefined));
    await hear(world, stop, says("See you at five", noon + second, ann, shortCode));
    assert.deepEqual(world.failures, []);
    assert.deepEqual(
      world.announcer.announced.map((event) => event.type).sort((a, b) => (a < b ? -1 : 1)),
      ["Heed.MessageReceived", "Heed.OptedOut"],
    );
    assert.equal(world.channel.arrived.length, 1, "the reply didn't wait for the topic");
    assert.equal(world.channel.arrived[0]?.at, noon);
    assert.ok(
      !JSON.stringify(world.record.dump()).includes("See you at five"),
      "its words are gone once told",
    );
    holdsAtRest(world);
  });

  it("the queue down: the event fails when something must be handed over, and only then", async () => {
    const world = createWorld();
    world.queue.switches.failing = true;
    await hear(world, stop);
    assert.equal(world.failures.length, 0);
    world.channel.plan(down);
    world.at(noon + minute, () => {
      world.queue.switches.failing = false;
    });
    await hear(world, says("HELP", noon, ann, shortCode));
    assert.ok(world.failures.length > 0);
    assert.equal(world.channel.arrived.length, 2);
    holdsAtRest(world);
  });

  it("the record down: events come again until it is back, and the gate is closed meanwhile", async () => {
    const world = createWorld();
    world.record.switches.failing = true;
    world.at(noon + 50 * second, () => {
      world.record.switches.failing = false;
    });
    world.publish(stop);
    await world.run((_, now) =>
      now > noon + 20 * second ? { kind: "stop" } : { kind: "step", index: 0, fate: "go" },
    );
    const verdict = await gate(world, shortCode);
    assert.deepEqual([verdict.allowed, verdict.reason], [false, "record-unreachable"]);
    await world.run();
    assert.equal(standingIn(world), "opted-out");
    assert.equal(world.channel.arrived.length, 1);
    holdsAtRest(world);
  });

  it("the telemetry down: never the reason of a failure", async () => {
    const world = createWorld();
    let tried = 0;
    const broken = createConsoleTelemetry(() => {
      tried += 1;
      throw new Error("The stream is closed.");
    });
    Object.assign(world.telemetry, broken);
    await hear(world, stop, says("HELP", noon, ann, shortCode));
    assert.ok(tried > 0);
    assert.deepEqual(world.failures, []);
    assert.equal(world.channel.arrived.length, 2);
    holdsAtRest(world);
  });

  it("the operator's brake unreadable: the gate is closed, replies to keywords go all the same", async () => {
    const world = createWorld();
    world.control.switches.failing = true;
    assert.equal((await gate(world, shortCode)).reason, "record-unreachable");
    await hear(world, stop);
    assert.equal(world.channel.arrived.length, 1);
    assert.deepEqual(world.failures, []);
  });

  it("the operator's brake set: the gate is closed, replies to keywords go all the same", async () => {
    const world = createWorld();
    await world.control.setBrake("*", true, noon + minute);
    assert.equal((await gate(world, shortCode)).reason, "gate-closed");
    await hear(world, says("HELP", noon, ann, shortCode));
    assert.equal(world.channel.arrived.length, 1);
  });

  it("storage refusing our words with 413: the STOP is kept without them", async () => {
    const world = createWorld();
    const { commit } = world.record;
    const commitSmall: typeof commit = async (change, till) =>
      change.entry.words?.text === undefined ? commit(change, till) : { kind: "refused", status: 413 };
    Object.assign(world.record, { commit: commitSmall });
    await hear(world, stop);
    assert.deepEqual(world.failures, []);
    assert.equal(standingIn(world), "opted-out");
    assert.equal(errandWhere(world).reply?.state, "sent");
    assert.ok(world.telemetry.reported.some((event) => event.name === "heed.storage.refused"));
    holdsAtRest(world);
  });

  it("a plain text too long for storage is announced with its beginning, and fails nothing", async () => {
    const world = createWorld({ announces: true });
    await hear(world, says("ab".repeat(150_000), noon, ann, shortCode));
    assert.deepEqual(world.failures, []);
    const [event] = world.announcer.announced;
    assert.equal(event?.data["message"], "ab".repeat(2_048));
    assert.equal(world.record.dump().entries[0]?.words?.length, 300_000);
    holdsAtRest(world);
  });
});
