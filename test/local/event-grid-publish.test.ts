import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEventGridWorld, down, event, minute, ok, second } from "../support/event-grid-world.ts";

describe("publishing", () => {
  it("sends one event per request, or as many as a batch holds, and the batch again as a whole", async () => {
    let failing = true;
    const { grid, tried, pass } = createEventGridWorld(({ events }) =>
      failing && events.length === 2 ? down : ok,
    );
    grid.publish([event("1"), event("2"), event("3")], { batch: 2 });
    grid.publish([event("4"), event("5")]);
    await pass(second);
    failing = false;
    await pass(minute);
    assert.deepEqual(
      tried.map(({ ids }) => ids),
      ["1,2", "3", "4", "5", "1,2"],
    );
  });

  it("shuffles by a seed and doubles on request", async () => {
    const orders = await Promise.all(
      [7, 7, 8].map(async (shuffleSeed) => {
        const { grid, tried, pass } = createEventGridWorld(() => ok, { parallel: 1 });
        grid.publish(
          Array.from({ length: 5 }, (_, index) => event(String(index))),
          { shuffleSeed, copies: 2 },
        );
        await pass(second);
        return tried.map(({ ids }) => ids).join("");
      }),
    );
    assert.equal(orders[0], orders[1]);
    assert.notEqual(orders[0], orders[2]);
    assert.equal((orders[0] ?? "").split("").toSorted().join(""), "0011223344");
    assert.notEqual(orders[0], "0123401234");
  });

  it("gives each subscription the types that it wants, in its schema", async () => {
    const heard: unknown[] = [];
    const { grid, pass } = createEventGridWorld(
      ({ subscription, events }) => {
        heard.push([subscription, events]);
        return ok;
      },
      {
        subscriptions: [
          { name: "texts", url: "http://nowhere", eventTypes: ["Sms"], schema: "CloudEventSchemaV1_0" },
          { name: "reports", url: "http://nowhere", eventTypes: ["Report"] },
        ],
      },
    );
    const at = "2026-11-21T12:00:00Z";
    grid.publish([{ id: "1", topic: "/t", subject: "/s", data: { a: 1 }, eventType: "Sms", eventTime: at }]);
    await pass(second);
    assert.deepEqual(heard, [
      [
        "texts",
        [{ id: "1", source: "/t", subject: "/s", data: { a: 1 }, type: "Sms", time: at, specversion: "1.0" }],
      ],
    ]);
  });
});
