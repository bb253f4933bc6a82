import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { BlobServiceClient } from "@azure/storage-blob";
import { endProcess } from "../../local/end-process.ts";
import { readBody } from "../../local/http/json.ts";
import { serve } from "../../local/http/serve.ts";
import { uniquePrefix, useAzurite } from "../support/azurite.ts";

const connectionString = await useAzurite();
const container = uniquePrefix();
const processFile = fileURLToPath(new URL("../../local/event-grid/process.ts", import.meta.url));

describe("the local Event Grid as a process of its own", () => {
  it("redelivers until it is heard, and writes dead letters as Event Grid does", async () => {
    const heard: string[] = [];
    const endpoint = await serve({ what: "an endpoint", setting: "NONE" }, async (request, response) => {
      const body = (await readBody(request)).toString();
      heard.push(`${String(request.headers["aeg-delivery-count"])} ${body}`);
      response.writeHead(body.includes("poison") ? 400 : heard.length < 3 ? 500 : 202).end();
    });
    after(async () => await endpoint.stop());
    const subscriptions = JSON.stringify([{ name: "sms-received", url: endpoint.url }]);
    const child = spawn(
      process.execPath,
      [processFile, "--factor", "0.001", "--dead-letters", container, "--subscriptions", subscriptions],
      { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, HEED_ARCHIVE: connectionString } },
    );
    after(async () => await endProcess(child, "SIGKILL"));
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    const post = async (path: string, body: unknown) =>
      await fetch(`${url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const settle = async (): Promise<unknown> => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const counts = (await (await post("/control/counts", {})).json()) as { pending: number };
        if (counts.pending === 0) return counts;
        assert.ok(Date.now() < deadline, "events are still pending after ten seconds");
        await pause(20);
      }
    };

    await post("/publish", [{ id: "1", eventType: "Sms", data: {} }]);
    await settle();
    assert.deepEqual(
      heard,
      [0, 1, 2].map((count) => `${count} [{"id":"1","eventType":"Sms","data":{}}]`),
    );

    await post("/control/publish", { events: [{ id: "poison", specversion: "1.0", type: "Sms" }] });
    assert.deepEqual(await settle(), {
      pending: 0,
      subscriptions: {
        "sms-received": { pending: 0, attempts: 4, delivered: 1, deadLettered: 1, dropped: 0 },
      },
    });
    const blobs = BlobServiceClient.fromConnectionString(connectionString).getContainerClient(container);
    const names: string[] = [];
    for await (const { name } of blobs.listBlobsFlat()) names.push(name);
    assert.match(names.join(), /^SMS-RECEIVED\/2\d{3}\/[1-9]\d?\/[1-9]\d?\/\d{1,2}\/[0-9a-f-]{36}\.json$/);
    const [dead] = JSON.parse((await blobs.getBlobClient(names[0] ?? "").downloadToBuffer()).toString()) as [
      Record<string, unknown>,
    ];
    assert.deepEqual(Object.keys(dead), [
      "id",
      "specversion",
      "type",
      "deadletterreason",
      "deliveryattempts",
      "lastdeliveryoutcome",
      "publishtime",
      "lastdeliveryattempttime",
    ]);
    assert.deepEqual([dead["deliveryattempts"], dead["lastdeliveryoutcome"]], [1, "BadRequest"]);

    const exited = once(child, "exit");
    child.stdin.end();
    assert.deepEqual(await exited, [0, null]);
  });
});
