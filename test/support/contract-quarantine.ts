import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { QuarantineUnreachable } from "../../src/core/faults.ts";
import type { Quarantine } from "../../src/core/ports.ts";
import type { KeptEventStore } from "../../src/adapters/blobs/kept-events.ts";
import { enough } from "./contract-record-harness.ts";

export interface QuarantineUnderTest {
  readonly quarantine: Quarantine;
  readonly store: KeptEventStore;
  readonly broken: () => Promise<Quarantine & KeptEventStore>;
}

/** What Event Grid puts beside the event in a dead letter of its own. */
const extrasOfEventGrid = [
  "deadLetterReason",
  "deliveryAttempts",
  "lastDeliveryAttemptTime",
  "lastDeliveryOutcome",
  "publishTime",
];

const event = { id: "x", eventType: "Microsoft.Communication.SMSReceived", data: { from: 5, text: "ü" } };

/** What every quarantine must do. The cases go on from one another. */
export const describeQuarantine = (name: string, create: () => Promise<QuarantineUnderTest>): void => {
  describe(`the quarantine kept by ${name}`, async () => {
    const { quarantine, store, broken } = await create();
    const contents = async (): Promise<readonly unknown[]> => {
      const { kept } = await store.list(undefined, enough());
      const texts = await Promise.all(kept.map(async (one) => await store.show(one.name, enough())));
      return texts.map((text): unknown => JSON.parse(text ?? ""));
    };

    it("keeps an event whole, with what Event Grid's dead letters have beside it", async () => {
      await quarantine.put(event, "no recipient — “data.to”", enough());
      const [text] = await contents();
      assert.ok(Array.isArray(text) && text.length === 1);
      const {
        deadLetterReason,
        deliveryAttempts,
        lastDeliveryOutcome,
        publishTime,
        lastDeliveryAttemptTime,
        ...rest
      } = Object(text[0]);
      assert.deepEqual(rest, event);
      assert.equal(deadLetterReason, "no recipient — “data.to”");
      assert.deepEqual([deliveryAttempts, lastDeliveryOutcome], [1, "BadRequest"]);
      assert.equal(publishTime, lastDeliveryAttemptTime);
      const extras = Object.keys(Object(text[0])).filter((key) => !(key in event));
      assert.deepEqual(extras.sort(), extrasOfEventGrid);
    });

    it("keeps the same event once, whatever the reason and the hour", async () => {
      const before = (await store.list(undefined, enough())).kept;
      await quarantine.put(structuredClone(event), "another reason", enough());
      assert.deepEqual((await store.list(undefined, enough())).kept, before);
      assert.equal(before[0]?.reason, "no recipient — “data.to”");
      assert.ok(before[0].size > 100 && Math.abs(before[0].keptAt - Date.now()) < 60_000);
    });

    it("keeps what isn't an event at all", async () => {
      for (const value of ["abc", 5, null, undefined, [event]]) await quarantine.put(value, "odd", enough());
      const texts = (await contents()).map((text) => JSON.stringify(text)).sort();
      for (const text of ['["abc"]', "[5]", "[null]", `[${JSON.stringify([event])}]`])
        assert.ok(texts.includes(text), text);
      assert.equal(texts.length, 5, "null and undefined are the same to JSON");
    });

    it("gives a CloudEvent lower-case extras", async () => {
      const cloudEvent = { specversion: "1.0", id: "c", type: "t", source: "/s" };
      await quarantine.put(cloudEvent, "r", enough());
      const found = (await contents()).flat().find((one) => Object(one).id === "c");
      const extras = Object.keys(Object(found)).filter((key) => !(key in cloudEvent));
      const lower = extrasOfEventGrid.map((extra) => extra.toLowerCase());
      assert.deepEqual(extras.sort(), lower.sort());
    });

    it("shows nothing under a name that isn't there, and drops each once", async () => {
      assert.equal(await store.show("events/none.json", enough()), undefined);
      assert.equal(await store.drop("events/none.json", enough()), false);
      const { kept } = await store.list(undefined, enough());
      for (const one of kept) assert.equal(await store.drop(one.name, enough()), true);
      assert.deepEqual(await store.list(undefined, enough()), { kept: [] });
    });

    it("rejects when it can't be reached, and never says that there is nothing", async () => {
      const lost = await broken();
      const calls: readonly Promise<unknown>[] = [
        lost.put(event, "r", enough()),
        lost.list(undefined, enough()),
        lost.show("events/none.json", enough()),
        lost.drop("events/none.json", enough()),
      ];
      for (const call of await Promise.allSettled(calls))
        assert.ok(call.status === "rejected" && call.reason instanceof QuarantineUnreachable);
    });
  });
};
