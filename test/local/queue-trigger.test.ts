import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { QueueServiceClient } from "@azure/storage-queue";
import { startFunctionsHost } from "../../local/functions-host/start-functions-host.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";
import { writeSampleApp } from "../support/sample-app.ts";

const source = `
import { app } from "@azure/functions";
const runs = [];
app.storageQueue("work", {
  queueName: "%QUEUE%", connection: "SAMPLE",
  handler: (message, context) => {
    runs.push([message, Number(context.triggerMetadata.dequeueCount)]);
    if (message.fail) throw new Error("not today");
  },
});
app.http("runs", { handler: () => ({ jsonBody: runs }) });
`;

const connectionString = await useAzurite();
const queueName = uniquePrefix();
const queues = QueueServiceClient.fromConnectionString(connectionString);
const queue = queues.getQueueClient(queueName);
const poison = queues.getQueueClient(`${queueName}-poison`);
await queue.create();
const { entry } = await writeSampleApp(source, {
  extensions: { queues: { maxDequeueCount: 2, batchSize: 4 } },
});
const options = { entry, log: () => {}, queuePollEvery: 20 };

const untilBounded = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    assert.ok(Date.now() < deadline, "what was awaited didn't come within ten seconds");
    await pause(20);
  }
};

const send = async (text: string) => await queue.sendMessage(Buffer.from(text).toString("base64"));

describe("a queue trigger", () => {
  it("names the setting that is missing", async () => {
    await assert.rejects(
      startFunctionsHost({ ...options, env: { QUEUE: queueName } }),
      /setting SAMPLE is missing/,
    );
    await assert.rejects(
      startFunctionsHost({ ...options, env: { SAMPLE: connectionString } }),
      /QUEUE, which is missing/,
    );
  });

  it("runs its function for each message, and moves what keeps failing to the poison queue", async () => {
    const host = await startFunctionsHost({
      ...options,
      env: { QUEUE: queueName, SAMPLE: connectionString },
    });
    after(async () => await host.stop());
    await send(JSON.stringify({ n: 1 }));
    await send("plain words");
    await send(JSON.stringify({ fail: true }));
    const [bad] = await untilBounded(async () => {
      const { peekedMessageItems } = await poison.peekMessages().catch(() => ({ peekedMessageItems: [] }));
      return peekedMessageItems.length > 0 ? peekedMessageItems : undefined;
    });
    assert.equal(Buffer.from(bad?.messageText ?? "", "base64").toString(), '{"fail":true}');
    const runs: unknown = await (await fetch(`${host.url}/api/runs`)).json();
    const expected = [
      ["plain words", 1],
      [{ fail: true }, 1],
      [{ fail: true }, 2],
      [{ n: 1 }, 1],
    ];
    assert.ok(Array.isArray(runs));
    assert.deepEqual(
      runs.map((run) => JSON.stringify(run)).toSorted(),
      expected.map((run) => JSON.stringify(run)).toSorted(),
    );
    await untilBounded(async () => {
      const { approximateMessagesCount: left } = await queue.getProperties();
      return left === 0 ? true : undefined;
    });
  });
});
