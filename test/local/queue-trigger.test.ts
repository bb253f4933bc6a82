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
const queues = QueueServiceClient.fromConnectionString(connectionString);

const untilBounded = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    assert.ok(Date.now() < deadline, "what was awaited didn't come within ten seconds");
    await pause(20);
  }
};

const encode = (text: string): string => Buffer.from(text).toString("base64");

/** A queue of its own with messages in it, a host that works it, and what came of them. */
const prepare = async (settings: object, messages: readonly string[], suffix = "") => {
  const { entry } = await writeSampleApp(source, { extensions: { queues: settings } });
  const queueName = `${uniquePrefix()}${suffix}`;
  const queue = queues.getQueueClient(queueName);
  await queue.create();
  for (const message of messages) await queue.sendMessage(encode(message));
  const poison = queues.getQueueClient(`${queueName}-poison`);
  return {
    queue,
    start: async (env = { QUEUE: queueName, SAMPLE: connectionString }) => {
      const host = await startFunctionsHost({ entry, log: () => {}, queuePollEvery: 20, env });
      after(async () => await host.stop());
      return host;
    },
    poisoned: async (count: number) =>
      await untilBounded(async () => {
        const { peekedMessageItems: items } = await poison
          .peekMessages({ numberOfMessages: 10 })
          .catch(() => ({ peekedMessageItems: [] }));
        const texts = items.map(({ messageText }) => Buffer.from(messageText, "base64").toString());
        return texts.length >= count ? texts.toSorted() : undefined;
      }),
    untilEmpty: async () =>
      await untilBounded(async () => {
        const { approximateMessagesCount: left } = await queue.getProperties();
        return left === 0 ? true : undefined;
      }),
  };
};

const runsOf = async (url: string): Promise<readonly string[]> => {
  const runs: unknown = await (await fetch(`${url}/api/runs`)).json();
  assert.ok(Array.isArray(runs));
  return runs.map((run) => JSON.stringify(run)).toSorted();
};

describe("a queue trigger", () => {
  it("names the setting that is missing", async () => {
    const { entry } = await writeSampleApp(source, {});
    const options = { entry, log: () => {} };
    await assert.rejects(
      startFunctionsHost({ ...options, env: { QUEUE: "q" } }),
      /setting SAMPLE is missing/,
    );
    await assert.rejects(
      startFunctionsHost({ ...options, env: { SAMPLE: connectionString } }),
      /QUEUE, which is missing/,
    );
  });

  it("runs its function for each message, and again for one that fails, then moves it to the poison queue", async () => {
    const { start, poisoned, untilEmpty } = await prepare({ maxDequeueCount: 2, batchSize: 4 }, [
      '{"n":1}',
      "plain words",
      '{"fail":true}',
    ]);
    const host = await start();
    assert.deepEqual(await poisoned(1), ['{"fail":true}']);
    await untilEmpty();
    assert.deepEqual(await runsOf(host.url), [
      '["plain words",1]',
      '[{"fail":true},1]',
      '[{"fail":true},2]',
      '[{"n":1},1]',
    ]);
  });

  it("moves a message at its last failure, without another rest", async () => {
    const settings = { maxDequeueCount: 1, visibilityTimeout: "01:00:00" };
    const { start, poisoned } = await prepare(settings, ['{"fail":true}']);
    await start();
    assert.deepEqual(await poisoned(1), ['{"fail":true}']);
  });

  it("doesn't run a message that killed its host often enough", async () => {
    const { queue, start, poisoned } = await prepare({ maxDequeueCount: 2 }, ['"deadly"']);
    for (let killed = 0; killed < 2; killed += 1) {
      const [message] = (await queue.receiveMessages()).receivedMessageItems;
      assert.ok(message !== undefined);
      await queue.updateMessage(message.messageId, message.popReceipt, message.messageText, 0);
    }
    const host = await start();
    assert.deepEqual(await poisoned(1), ['"deadly"']);
    assert.deepEqual(await runsOf(host.url), []);
  });

  it("lets a message of a poison queue rest and come again, however often it fails", async () => {
    const settings = { maxDequeueCount: 1, visibilityTimeout: "00:00:00" };
    const { queue, start } = await prepare(settings, ['{"fail":true}'], "-poison");
    const host = await start();
    const runs = await untilBounded(async () => {
      const all = await runsOf(host.url);
      return all.length >= 3 ? all : undefined;
    });
    assert.deepEqual(runs.slice(0, 3), ['[{"fail":true},1]', '[{"fail":true},2]', '[{"fail":true},3]']);
    await host.stop();
    assert.equal((await queue.getProperties()).approximateMessagesCount, 1);
    assert.equal(await queues.getQueueClient(`${queue.name}-poison`).exists(), false);
  });
});
