import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { watchOutage } from "../../support/real-outage.ts";
import { noReports, startRealWorld } from "../../support/real-world.ts";

const people = 1_000;

describe(`${people} people say STOP at once while ACS is down`, () => {
  it("each is recorded at its first delivery, no event fails, and each hears it once when ACS is back", async () => {
    const world = await startRealWorld();
    after(world.stop);
    const outage = watchOutage(world, 150_000);
    // With a Retry-After the second tries don't compete with the first deliveries.
    world.acs.setFaults([{ kind: "status", status: 503, retryAfter: 20 }, noReports]);
    const who = outage.say("STOP", people);
    await outage.acknowledged();
    assert.equal(outage.failed(), 0);
    await outage.areOptedOut(who);
    outage.heardNothing(who);
    outage.countFaults(world.acs.counts().requests);
    world.acs.setFaults([noReports]);
    await outage.rest();
    outage.heardGoodbyeOnce(who);
    await outage.checkAll();
  });
});
