import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { minute, second } from "../../src/core/instant.ts";
import { createPrograms } from "../../src/core/program.ts";
import { answersIn, gate, hear, standingIn } from "../support/sim-asks.ts";
import { holdsAtRest } from "../support/sim-checks.ts";
import { noon, says } from "../support/sim-events.ts";
import {
  alerts,
  ann,
  shortCode,
  simProgram,
  simPrograms,
  strayCode,
  tenDlc,
  tollFree,
} from "../support/sim-programs.ts";
import { createWorld } from "../support/sim-world.ts";
import type { World } from "../support/sim-world.ts";

/** Each when it was said. */
const hearInTime = async (
  world: World,
  ...said: readonly (readonly [string, number, typeof shortCode | typeof tollFree])[]
): Promise<void> => {
  for (const [word, at, sender] of said) world.publish(says(word, at, ann, sender), { at });
  await world.run();
};

describe("rule 7: two machines must not talk for ever", () => {
  it("STOP is answered whether or not it changed anything, but once in the reply window", async () => {
    const world = createWorld();
    await hearInTime(
      world,
      ["STOP", noon, shortCode],
      ["STOP", noon + 9 * minute, shortCode],
      ["STOP", noon + 10 * minute, shortCode],
    );
    assert.deepEqual(answersIn(world), ["owed", "window", "owed"]);
    holdsAtRest(world);
  });

  it("the window is a sender's and a meaning's own", async () => {
    const world = createWorld();
    await hearInTime(
      world,
      ["STOP", noon, shortCode],
      ["HELP", noon + second, shortCode],
      ["please stop", noon + 2 * second, tollFree],
      ["HELP", noon + 3 * second, shortCode],
    );
    assert.deepEqual(answersIn(world), ["owed", "owed", "owed", "window"]);
  });

  it("never more than six replies an hour to one person from one program", async () => {
    const world = createWorld();
    const said = Array.from({ length: 9 }, (_, index) => {
      const word = ["STOP", "START", "HELP"][index % 3] ?? "";
      return [word, noon + Math.floor(index / 3) * 11 * minute + index * second, shortCode] as const;
    });
    await hearInTime(world, ...said, ["HELP", noon + 62 * minute, shortCode]);
    assert.deepEqual(answersIn(world), [
      ...Array.from({ length: 6 }, () => "owed"),
      ...Array.from({ length: 3 }, () => "limit"),
      "owed",
    ]);
    assert.equal(world.channel.arrived.length, 7);
  });

  it("our own senders and short codes are recorded and never answered", async () => {
    const world = createWorld();
    await hear(
      world,
      says("STOP", noon, tollFree, shortCode),
      says("STOP", noon, tenDlc, shortCode),
      says("HELP", noon, "short:77777", shortCode),
    );
    assert.deepEqual(answersIn(world), ["own-sender", "own-sender", "own-sender"]);
    assert.equal(world.channel.tries.length, 0);
    assert.equal(world.record.dump().people.length, 3);
  });
});

describe("rule 8: nothing unknown is lost", () => {
  it("STOP to an unknown sender that is later added to a program closes that program's gate", async () => {
    const world = createWorld();
    await hear(world, says("STOP", noon, ann, strayCode));
    assert.deepEqual(answersIn(world), ["unknown-sender"]);
    assert.ok(world.telemetry.reported.some((event) => event.name === "heed.sender.unknown"));
    assert.equal((await gate(world, shortCode)).allowed, true);

    const stray = { key: strayCode, type: "short-code", country: "US", optOutsManagedBy: "us" } as const;
    const grown = simProgram("contoso-alerts", "Contoso Alerts", [...alerts.senders, stray]);
    assert.equal(standingIn(world, grown), "opted-out");
    for (const { key } of grown.senders) {
      assert.equal((await gate(world, key, grown)).reason, "opted-out");
    }
    assert.equal((await gate(world, tenDlc, simProgram("other", "Other", []))).reason, "unknown-sender");
  });

  it("START to it clears exactly that", async () => {
    const world = createWorld();
    await hear(
      world,
      says("STOP", noon, ann, shortCode),
      says("STOP", noon, ann, strayCode),
      says("START", noon + second, ann, strayCode),
    );
    const registers = world.record.dump().people[0]?.registers;
    assert.equal(registers?.[`sender:${strayCode}`]?.state, "cleared");
    assert.equal(standingIn(world), "opted-out");
    holdsAtRest(world);
  });

  it("a program that takes the sender over hears START there as its own", async () => {
    const stray = { key: strayCode, type: "short-code", country: "US", optOutsManagedBy: "us" } as const;
    const grown = simProgram("contoso-alerts", "Contoso Alerts", [...alerts.senders, stray]);
    let programs = simPrograms;
    const world = createWorld({
      programs: {
        all: [],
        byId: (id) => programs.byId(id),
        bySender: (key) => programs.bySender(key),
      },
    });
    await hear(world, says("STOP", noon, ann, strayCode));
    programs = createPrograms([grown]);
    assert.equal(standingIn(world, grown), "opted-out");
    await hear(world, says("START", noon + second, ann, strayCode));
    assert.equal(standingIn(world, grown), "opted-in");
    assert.equal((await gate(world, strayCode, grown)).allowed, true);
    holdsAtRest(world);
  });
});
