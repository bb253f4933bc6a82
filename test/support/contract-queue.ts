import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { QueueUnreachable } from "../../src/core/faults.ts";
import type { ErrandMessage, ErrandQueue } from "../../src/core/ports.ts";
import { enough } from "./contract-record-harness.ts";
import { suffixOf } from "./contract-samples.ts";

export interface QueueUnderTest {
  readonly queue: ErrandQueue;
  /** Takes what is visible now. */
  readonly take: () => Promise<readonly ErrandMessage[]>;
  /** How many messages there are, the invisible ones too. */
  readonly count: () => Promise<number>;
  readonly broken: () => Promise<ErrandQueue>;
}

/** What every errand queue must do. The cases go on from one another. */
export const describeQueue = (name: string, create: () => Promise<QueueUnderTest>): void => {
  describe(`the errand queue kept by ${name}`, async () => {
    const { queue, take, count, broken } = await create();
    const message: ErrandMessage = { person: "+14255550123", suffix: suffixOf("queued") };

    it("gives back what was handed over without delay, and holds personKey and suffix only", async () => {
      const words = { ...message, text: "STOP" };
      await queue.handOver(words, 0, enough());
      assert.deepEqual(await take(), [message]);
      assert.deepEqual(await take(), []);
    });

    it("hides a message for its delay", async () => {
      await queue.handOver(message, 30_000, enough());
      await queue.handOver(message, 20_000, enough());
      assert.deepEqual(await take(), []);
      assert.equal(await count(), 2);
    });

    it("takes a delay beyond what queues allow, and none below nothing", async () => {
      await queue.handOver(message, 30 * 86_400_000, enough());
      await queue.handOver(message, -5, enough());
      assert.deepEqual((await take()).at(-1), message);
    });

    it("rejects when it can't take the message", async () => {
      const lost = await broken();
      await assert.rejects(lost.handOver(message, 0, enough()), (error) => {
        assert.ok(error instanceof QueueUnreachable);
        assert.doesNotMatch(`${error.message} ${JSON.stringify(error.cause)}`, /1425555/u);
        return true;
      });
    });
  });
};
