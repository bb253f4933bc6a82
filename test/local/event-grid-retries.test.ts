import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  createEventGridWorld,
  down,
  event,
  hour,
  minute,
  noon,
  ok,
  second,
} from "../support/event-grid-world.ts";

describe("redelivery", () => {
  it("follows the documented schedule for a day, then dead-letters the event", async () => {
    const { grid, tried, buried, pass } = createEventGridWorld(() => down);
    grid.publish([event("1")]);
    await pass(5 * minute);
    assert.deepEqual(
      tried.map(({ at }) => at / second),
      [0, 10, 40, 100],
    );
    // Its age is looked at when its next attempt is due, 34.78 h after it came.
    await pass(40 * hour);
    const hours = tried.slice(4).map(({ at }) => Math.round((at / hour) * 100) / 100);
    assert.deepEqual(hours, [0.11, 0.28, 0.78, 1.78, 4.78, 10.78, 22.78]);
    const [dead] = buried;
    assert.deepEqual(dead?.facts, {
      reason: "TimeToLiveExceeded",
      attempts: 11,
      outcome: "InternalServerError",
      publishedAt: noon,
      attemptedAt: noon + (tried.at(-1)?.at ?? 0),
    });
    assert.deepEqual(grid.counts()["sms"], {
      pending: 0,
      attempts: 11,
      delivered: 0,
      deadLettered: 1,
      dropped: 0,
    });
  });

  it("ends early where the retry policy allows fewer attempts", async () => {
    const { grid, tried, buried, pass } = createEventGridWorld(() => down, {
      subscriptions: [{ name: "sms", url: "http://nowhere", maxDeliveryAttempts: 2 }],
    });
    grid.publish([event("1")]);
    await pass(hour);
    assert.equal(tried.length, 2);
    assert.equal(buried[0]?.facts.reason, "MaxDeliveryAttemptsExceeded");
  });

  it("waits as long as the answer's status asks, and longer for each failure", async () => {
    for (const [outcome, waited] of [
      [{ kind: "answered", status: 404 }, 300],
      [{ kind: "answered", status: 503 }, 30],
      [{ kind: "answered", status: 408 }, 120],
      [{ kind: "timeout" }, 10],
      [{ kind: "socket" }, 10],
    ] as const) {
      const { grid, tried, pass } = createEventGridWorld((_attempt, at) => (at === 0 ? outcome : ok));
      grid.publish([event("1")]);
      await pass(hour);
      assert.deepEqual(
        tried.map(({ at }) => at / second),
        [0, waited],
        JSON.stringify(outcome),
      );
    }
  });

  it("scales every wait by the factor", async () => {
    const { grid, tried, pass } = createEventGridWorld((_attempt, at) => (at < 1_000 ? down : ok), {
      factor: 0.01,
    });
    grid.publish([event("1")]);
    await pass(minute);
    assert.deepEqual(
      tried.map(({ at }) => at),
      [0, 100, 400, 1_000],
    );
  });

  it("doesn't retry what can't get better, and dead-letters it five minutes later", async () => {
    const { grid, tried, buried, pass } = createEventGridWorld(() => ({ kind: "answered", status: 413 }));
    grid.publish([event("1")]);
    await pass(hour);
    assert.equal(tried.length, 1);
    assert.deepEqual([buried[0]?.at, buried[0]?.facts.outcome], [5 * minute, "RequestEntityTooLarge"]);
  });

  it("gives a dead letter four hours, then drops it", async () => {
    const { grid, pass } = createEventGridWorld(() => ({ kind: "answered", status: 400 }), {
      deadLetters: { put: async () => await Promise.reject(new Error("no storage")) },
    });
    grid.publish([event("1")]);
    await pass(4 * hour - minute);
    assert.equal(grid.counts()["sms"]?.dropped, 0);
    await pass(10 * minute);
    assert.deepEqual([grid.counts()["sms"]?.dropped, grid.pending()], [1, 0]);
  });

  it("delays new events too after ten failures, tries with one, and lets all go after a success", async () => {
    let healthy = false;
    const { grid, tried, time, pass } = createEventGridWorld(() => (healthy ? ok : { kind: "socket" }));
    grid.publish(Array.from({ length: 10 }, (_, index) => event(`old${index}`)));
    await pass(second);
    assert.equal(tried.length, 10);

    healthy = true;
    grid.publish([event("new")]);
    await pass(28 * second);
    assert.equal(tried.length, 10, "the new event waits for the end of the delay");
    await pass(second);
    assert.equal(tried[10]?.at, 30 * second);
    assert.equal(tried[10]?.ids, "new");
    await pass(minute);
    assert.equal(tried.length, 21);
    assert.equal(grid.pending(), 0);
    assert.equal(time.nextDue(), undefined);
  });

  it("doubles the delay while one probe after the other fails", async () => {
    const { grid, tried, pass } = createEventGridWorld(() => ({ kind: "socket" }));
    grid.publish(
      Array.from({ length: 12 }, (_, index) => event(String(index))),
      {},
    );
    await pass(4 * minute);
    const later = tried.slice(12).map(({ at }) => at / second);
    assert.deepEqual(later, [30, 90, 210]);
  });
});
