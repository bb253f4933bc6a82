import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { seededRandom } from "../../../local/seeded-random.ts";
import type { CutWire } from "../../../local/cut-wire/start-cut-wire.ts";
import { checkEnd } from "../../support/real-checks.ts";
import { mixEvents } from "../../support/real-mix.ts";
import { startRealWorld, type RealWorld } from "../../support/real-world.ts";
import { eventually } from "../../support/stack.ts";

const seed = Number(process.env["HEED_SEED"] ?? 20_261_121);
const events = 500;
/** Requests to the record or the provider between two deaths; an event makes about five. */
const apart = 350;
const deaths = 4;

/** Kills the host with the request of that number: half of the time it still arrives, and nobody hears the answer. */
const killAt = (world: RealWorld, wire: CutWire, request: number, arrives: boolean): void => {
  wire.setPlan((exchange) => {
    if (exchange < request || !world.host.isRunning()) return undefined;
    world.host.kill();
    return arrives ? undefined : { kind: "reset" };
  });
};

describe(`the functions host, killed ${deaths} times in the middle of ${events} events (seed ${seed})`, () => {
  it("leaves each event's one result: none lost, no text doubled, nothing owed", async () => {
    const random = seededRandom(seed);
    const world = await startRealWorld();
    after(world.stop);
    const mixed = mixEvents({ seed, count: events, at: Date.now(), doubled: 0.125 });
    world.grid.publish(mixed.published);
    for (let death = 0; death < deaths; death += 1) {
      // In turn: in the middle of the record's requests, and with texts on their way.
      const wire = death % 2 === 0 ? world.wires.table : world.wires.acs;
      const share = death % 2 === 0 ? 1 : 0.15;
      const more = Math.ceil(apart * share * (0.5 + random()));
      killAt(world, wire, wire.counts().exchanges + more, random() < 0.5);
      await eventually("the host's end", async () => !world.host.isRunning() || undefined, 60_000);
      wire.setPlan(undefined);
      assert.ok(world.grid.pending() > 0, "it was killed in the middle");
      await world.host.stop();
      await world.startHost();
    }
    await world.rest(90_000);
    await checkEnd(world, mixed, deaths);
  });
});
