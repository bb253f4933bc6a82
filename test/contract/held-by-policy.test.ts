import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createKeptEventStore } from "../../src/adapters/blobs/kept-event-store.ts";
import { systemClock as clock } from "../../src/adapters/system/system.ts";
import { localStorage } from "../../src/config/local-defaults.ts";
import { createScriptedServer } from "../support/contract-http-server.ts";
import type { ScriptedServer } from "../support/contract-http-server.ts";

describe("a dead letter that an immutability policy keeps", () => {
  let server: ScriptedServer;
  before(async () => {
    server = await createScriptedServer();
  });
  after(() => server.close());

  const drop = async (code: string) => {
    const port = Number(new URL(server.url).port);
    const value = localStorage({ blob: port, queue: port, table: port });
    const store = createKeptEventStore({
      connection: { setting: "HEED_ARCHIVE", kind: "connection-string", value },
      container: "dead-letters",
      clock,
    });
    server.respond({ status: 409, headers: { "x-ms-error-code": code } });
    return store.drop("TEXTS/2026/9/21/12/a.json", clock.now() + 10_000);
  };

  it("isn't dropped, and that is no failure", async () => {
    assert.equal(await drop("BlobImmutableDueToPolicy"), false);
    assert.equal(await drop("BlobImmutableDueToLegalHold"), false);
  });

  it("any other conflict is one", async () => {
    await assert.rejects(drop("LeaseIdMissing"), { name: "QuarantineUnreachable" });
  });
});
