import { createAcsChannel } from "../../src/adapters/acs/channel.ts";
import { createBlobQuarantine } from "../../src/adapters/blobs/quarantine.ts";
import { createEventGridAnnouncer } from "../../src/adapters/event-grid/announcer.ts";
import { createStorageErrandQueue } from "../../src/adapters/queue/errand-queue.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import { createTables } from "../../src/adapters/tables/client.ts";
import { createTablesControl } from "../../src/adapters/tables/control.ts";
import { createTablesRecord } from "../../src/adapters/tables/record.ts";
import type { Clock } from "../../src/core/ports.ts";
import { serve } from "../../local/http/serve.ts";
import type { Served } from "../../local/http/serve.ts";

const key = Buffer.from("a key that nobody has").toString("base64");

/** The real clients of Azure's SDKs, all speaking with one place. */
export const clientsOf = (url: string, clock: Clock) => {
  const value = [
    "DefaultEndpointsProtocol=http",
    "AccountName=account",
    `AccountKey=${key}`,
    `TableEndpoint=${url}/account`,
    `QueueEndpoint=${url}/account`,
    `BlobEndpoint=${url}/account`,
  ].join(";");
  const connection = { kind: "connection-string", setting: "HEED_RECORD", value } as const;
  const tables = createTables({
    connection,
    tables: { people: "people", activity: "activity", control: "control" },
    clock,
  });
  return {
    record: createTablesRecord(tables),
    control: createTablesControl(tables),
    errands: createStorageErrandQueue({ connection, queue: "errands", clock }),
    quarantine: createBlobQuarantine({ connection, container: "quarantine", clock, hash: sha256 }),
    channel: createAcsChannel({
      connection: {
        kind: "connection-string",
        setting: "HEED_ACS",
        value: `endpoint=${url}/;accesskey=${key}`,
      },
      clock,
    }),
    announcer: createEventGridAnnouncer({
      connection: { kind: "key", setting: "HEED_TOPIC", endpoint: `${url}/topic`, key },
      clock,
      source: "/heed",
    }),
  };
};

export const manners = ["quotes the request and says 503", "quotes the request and says 400"] as const;
export type Manners = (typeof manners)[number];

/** A service that fails in the most talkative way: what it says must go no further than the adapters. */
export const serveFailing = async (how: Manners, finds = false): Promise<Served> =>
  serve({ what: "a failing service", setting: "none" }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const isRead = finds && request.method === "GET";
    const status = isRead ? 404 : how.endsWith("400") ? 400 : 503;
    const quoted = `${request.url ?? ""} ${Buffer.concat(chunks).toString("utf8")}`;
    const code = isRead ? "ResourceNotFound" : "InvalidInput";
    const body = JSON.stringify({
      "odata.error": { code, message: { lang: "en-US", value: quoted } },
      error: { code, message: quoted },
    });
    response.writeHead(status, { "content-type": "application/json" });
    response.end(body);
  });
