import { it } from "node:test";
import { QueueClient } from "@azure/storage-queue";
import { QueueUnreachable } from "../../src/core/faults.ts";
import { parsePersonKey } from "../../src/core/phone-number.ts";
import type { ErrandMessage } from "../../src/core/ports.ts";
import { createStorageErrandQueue, ensureQueues } from "../../src/adapters/queue/errand-queue.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";
import { describeQueue } from "../support/contract-queue.ts";
import { assertTwoRequests } from "../support/contract-two-requests.ts";
import { enough } from "../support/contract-record-harness.ts";

const name = `${uniquePrefix()}errands`;
const azurite = await useAzurite();
const options = {
  connection: { kind: "connection-string", setting: "HEED_RECORD", value: azurite },
  clock: systemClock,
} as const;
await ensureQueues(options, [name], enough());
await ensureQueues(options, [name], enough());

/** As the Functions host reads it. */
const read = (text: string): ErrandMessage => {
  const parsed: unknown = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  const { person, suffix, ...rest } = Object(parsed);
  const key = parsePersonKey(String(person));
  if (key === undefined) throw new Error("no person");
  return { person: key, suffix: String(suffix), ...rest };
};

describeQueue("Azure Storage", async () => {
  const client = new QueueClient(azurite, name);
  return {
    queue: createStorageErrandQueue({ ...options, queue: name }),
    take: async () => {
      const { receivedMessageItems } = await client.receiveMessages({ numberOfMessages: 32 });
      for (const { messageId, popReceipt } of receivedMessageItems)
        await client.deleteMessage(messageId, popReceipt);
      return receivedMessageItems.map(({ messageText }) => read(messageText));
    },
    count: async () => (await client.getProperties()).approximateMessagesCount ?? 0,
    broken: async () => createStorageErrandQueue({ ...options, queue: "nosuchqueue" }),
  };
});

it("asks a troubled backend twice and no more, then says that it is unreachable", async () => {
  await assertTwoRequests(async (value) => {
    const connection = { ...options.connection, value };
    const queue = createStorageErrandQueue({ ...options, connection, queue: name });
    await queue.handOver({ person: "+14255550123", suffix: "" }, 0, enough());
  }, QueueUnreachable);
});
