import { it } from "node:test";
import { QuarantineUnreachable } from "../../src/core/faults.ts";
import { assertTwoRequests } from "../support/contract-two-requests.ts";
import { ensureContainers } from "../../src/adapters/blobs/container.ts";
import { createKeptEventStore } from "../../src/adapters/blobs/kept-event-store.ts";
import { createBlobQuarantine } from "../../src/adapters/blobs/quarantine.ts";
import { sha256, systemClock } from "../../src/adapters/system/system.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";
import { describeQuarantine } from "../support/contract-quarantine.ts";
import { enough } from "../support/contract-record-harness.ts";

const container = `${uniquePrefix()}quarantine`;
const options = {
  connection: { kind: "connection-string", setting: "HEED_ARCHIVE", value: await useAzurite() },
  clock: systemClock,
  hash: sha256,
} as const;
await ensureContainers(options, [container], enough());
await ensureContainers(options, [container], enough());

describeQuarantine("Azure Storage", async () => ({
  quarantine: createBlobQuarantine({ ...options, container }),
  store: createKeptEventStore({ ...options, container }),
  broken: async () => {
    const missing = { ...options, container: "nosuchcontainer" };
    return { ...createBlobQuarantine(missing), ...createKeptEventStore(missing) };
  },
}));

it("asks a troubled backend twice and no more, then says that it is unreachable", async () => {
  await assertTwoRequests(async (value) => {
    const connection = { ...options.connection, value };
    await createBlobQuarantine({ ...options, connection, container }).put({ id: "x" }, "r", enough());
  }, QuarantineUnreachable);
});
