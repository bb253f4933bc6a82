import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordUnreachable } from "../../src/core/faults.ts";
import type { Control, ReviewRow } from "../../src/core/ports.ts";
import { enough } from "./contract-record-harness.ts";
import { noon, suffixOf } from "./contract-samples.ts";

export interface ControlUnderTest {
  readonly control: Control;
  readonly broken: () => Promise<Control>;
}

/** What every keeper of brake and reviews must do. The cases go on from one another. */
export const describeControl = (name: string, create: () => Promise<ControlUnderTest>): void => {
  describe(`the control kept by ${name}`, async () => {
    const { control, broken } = await create();
    const review = (which: string, due: number): ReviewRow => ({
      person: "+14255550123",
      suffix: suffixOf(which),
      program: "contoso-alerts",
      due,
    });

    it("closes and opens gates, each twice as well as once", async () => {
      assert.deepEqual(await control.readBrakes(enough()), []);
      for (const program of ["contoso-alerts", "*", "contoso-alerts"])
        await control.setBrake(program, true, enough());
      assert.deepEqual([...(await control.readBrakes(enough()))].sort(), ["*", "contoso-alerts"]);
      await control.setBrake("*", false, enough());
      await control.setBrake("*", false, enough());
      assert.deepEqual(await control.readBrakes(enough()), ["contoso-alerts"]);
    });

    it("keeps open reviews until they are removed, each twice as well as once", async () => {
      const [first, second] = [review("first", noon), review("second", noon + 1)];
      assert.deepEqual(await control.listReviews(enough()), { rows: [], unreadable: [] });
      for (const row of [first, second, first]) await control.openReview(row, enough());
      const { rows } = await control.listReviews(enough());
      assert.deepEqual(
        rows.toSorted((a, b) => a.due - b.due),
        [first, second],
      );
      await control.removeReview(first, enough());
      await control.removeReview(first, enough());
      assert.deepEqual(await control.listReviews(enough()), { rows: [second], unreadable: [] });
    });

    it("rejects when it can't be read, and never says that a gate is open", async () => {
      const lost = await broken();
      const calls: readonly Promise<unknown>[] = [
        lost.readBrakes(enough()),
        lost.setBrake("*", true, enough()),
        lost.setBrake("*", false, enough()),
        lost.openReview(review("lost", noon), enough()),
        lost.removeReview(review("lost", noon), enough()),
        lost.listReviews(enough()),
      ];
      for (const call of await Promise.allSettled(calls))
        assert.ok(call.status === "rejected" && call.reason instanceof RecordUnreachable);
    });
  });
};
