import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { startDeadCollector, watchOutage, type Outage } from "../../support/real-outage.ts";
import { noReports, startRealWorld, type RealWorld } from "../../support/real-world.ts";
import { smsReceived } from "../../support/sim-events.ts";
import { eventually } from "../../support/stack.ts";

const everything = (): boolean => true;
/** The app's own requests to the queue; the others are the host's polling. */
const isHandOver = (head: string): boolean => head.startsWith("POST ");

/** Without `from` there is nobody to speak of. */
const malformed = (id: string) => {
  const event = smsReceived({ id, from: "+14255550123", to: "short:12345", text: "STOP", at: Date.now() });
  const { from: _, ...data } = event.data;
  return { ...event, data };
};

let world: RealWorld;
let outage: Outage;
let collector: Awaited<ReturnType<typeof startDeadCollector>>;

describe("an outage between real parts", () => {
  before(async () => {
    // Down from the first test to the last.
    collector = await startDeadCollector();
    world = await startRealWorld({
      env: { APPLICATIONINSIGHTS_CONNECTION_STRING: collector.connectionString },
    });
    outage = watchOutage(world);
  });
  afterEach(() => {
    // What failed in its middle mustn't make the others fail.
    for (const wire of Object.values(world.wires)) wire.setPlan(undefined);
    world.acs.setFaults([noReports]);
    world.topic.answerWith(undefined);
  });
  after(async () => {
    try {
      await outage.checkAll();
    } finally {
      await world.stop();
      await collector.stop();
    }
  });

  it("ACS answers 503 and 429 with Retry-After: acknowledged at once, texted once when it is well", async () => {
    world.acs.setFaults([
      { kind: "status", status: 503, retryAfter: 1, times: 10 },
      { kind: "status", status: 429, retryAfter: 2, times: 10 },
      noReports,
    ]);
    outage.countFaults(20);
    const people = outage.say("STOP", 10);
    await outage.acknowledged();
    assert.equal(outage.failed(), 0);
    await outage.areOptedOut(people);
    await outage.rest();
    outage.heardGoodbyeOnce(people);
    assert.equal(world.acs.counts().requests, 30, "nobody asks again before the time");
  });

  it("queue down: an event fails only where something must be handed over", async () => {
    const failed = outage.failed();
    const mend = outage.trouble(world.wires.queue, { kind: "reset" }, isHandOver);
    const answered = outage.say("STOP", 5);
    await outage.acknowledged();
    assert.equal(outage.failed(), failed, "nothing had to be handed over");
    outage.heardGoodbyeOnce(answered);

    world.acs.setFaults([{ kind: "status", status: 503 }, noReports]);
    const waiting = outage.say("STOP", 5);
    await outage.untilFailed(5);
    assert.equal(world.grid.pending(), 5, "Event Grid keeps them");
    await outage.becomeOptedOut(waiting);
    world.acs.setFaults([noReports]);
    mend();
    await outage.rest();
    outage.heardGoodbyeOnce(waiting);
  });

  it("quarantine down: a malformed event fails, others don't, and then it is kept once", async () => {
    const mend = outage.trouble(world.wires.blob, { kind: "reset" }, everything);
    outage.publish([malformed("in-malformed")]);
    const people = outage.say("STOP", 3);
    await outage.untilFailed(1);
    await outage.pendingIs(1);
    outage.heardGoodbyeOnce(people);
    assert.deepEqual(await world.record.quarantined(), []);
    mend();
    await outage.rest();
    assert.equal((await world.record.quarantined()).length, 1);
  });

  it("record down: the event fails and nothing is said; then it has its one result", async () => {
    const mend = outage.trouble(world.wires.table, { kind: "reset" }, everything);
    const people = outage.say("STOP", 5);
    await outage.untilFailed(5);
    assert.equal(world.grid.pending(), 5);
    outage.heardNothing(people);
    mend();
    await outage.rest();
    await outage.areOptedOut(people);
    outage.heardGoodbyeOnce(people);
  });

  it("record slow: nobody fails", async () => {
    const failed = outage.failed();
    const mend = outage.trouble(world.wires.table, { kind: "delay", ms: 700 }, everything);
    const people = outage.say("STOP", 5);
    await outage.acknowledged();
    mend();
    assert.equal(outage.failed(), failed);
    await outage.rest();
    outage.heardGoodbyeOnce(people);
  });

  it("topic down: acknowledged and answered at once, announced later, once by its id", async () => {
    const failed = outage.failed();
    world.topic.answerWith(500);
    const people = outage.say("STOP", 5);
    const talkers = outage.say("Running late, see you at 6", 2);
    await outage.acknowledged();
    assert.equal(outage.failed(), failed);
    outage.heardGoodbyeOnce(people);
    const told = () =>
      world.topic
        .taken()
        .filter(({ person }) => [...people, ...talkers].some((one) => one === person))
        .map(({ type, person }) => `${person} ${type}`)
        .toSorted();
    assert.deepEqual(told(), []);
    world.topic.answerWith(undefined);
    outage.countFaults(7);
    await outage.rest();
    assert.deepEqual(told(), [
      ...people.map((person) => `${person} Heed.OptedOut`),
      ...talkers.map((person) => `${person} Heed.MessageReceived`),
    ]);
    const { errands } = await world.record.dump();
    const kept = errands.filter(({ announcement }) => announcement && announcement.events.length > 0);
    assert.deepEqual(kept, [], "no words are kept once they are handed on");
  });

  it("telemetry down: it was asked in vain all the while, and nothing failed for it", async () => {
    await eventually("somebody asks the collector", async () => collector.asked() > 0 || undefined, 30_000);
    const failed = outage.failed();
    const people = outage.say("STOP", 3);
    await outage.rest();
    assert.equal(outage.failed(), failed);
    outage.heardGoodbyeOnce(people);
    assert.ok(world.host.isRunning());
  });
});
