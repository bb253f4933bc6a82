import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { TableClient } from "@azure/data-tables";
import { BlobServiceClient } from "@azure/storage-blob";
import { QueueServiceClient } from "@azure/storage-queue";
import { portsOf, toConnectionString } from "../../local/azurite/connection-string.ts";
import { startAzurite } from "../../local/azurite/start-azurite.ts";
import { freePorts } from "../../local/free-port.ts";

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("startAzurite", () => {
  it("keeps tables, queues and blobs in a folder and ends its process on stop", async () => {
    const location = await mkdtemp(join(tmpdir(), "heed-azurite-"));
    after(async () => await rm(location, { recursive: true, force: true }));
    const first = await startAzurite({ location });
    const table = TableClient.fromConnectionString(first.connectionString, "kept", {
      allowInsecureConnection: true,
    });
    await table.createTable();
    await table.createEntity({ partitionKey: "p", rowKey: "r", said: "STOP" });
    await QueueServiceClient.fromConnectionString(first.connectionString).createQueue("kept");
    await BlobServiceClient.fromConnectionString(first.connectionString).createContainer("kept");
    await first.stop();
    assert.equal(isAlive(first.pid), false);

    const second = await startAzurite({ location, ports: first.ports });
    try {
      assert.equal((await table.getEntity("p", "r"))["said"], "STOP");
    } finally {
      await second.stop();
    }
  });

  it("refuses a taken port and names the setting that changes it", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    after(() => holder.close());
    const address = holder.address();
    assert.ok(address !== null && typeof address === "object");
    const [blob = 0, table = 0] = await freePorts(2);
    await assert.rejects(startAzurite({ ports: { blob, queue: address.port, table } }), {
      name: "PortTaken",
      message: `Port ${address.port} for Azurite's queues is taken. Set HEED_LOCAL_QUEUE_PORT to another port, or end what uses it.`,
    });
  });

  it("reads the ports back out of a connection string", () => {
    const ports = { blob: 1, queue: 2, table: 3 };
    assert.deepEqual(portsOf(toConnectionString(ports)), ports);
    assert.throws(() => portsOf("UseDevelopmentStorage=true"), /no BlobEndpoint/);
  });
});
