import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { after, describe, it } from "node:test";
import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";

const emulator = await startAcsEmulator({ numbers: [] });
after(async () => await emulator.stop());

const key = Buffer.from(/accesskey=(.+)$/.exec(emulator.connectionString)?.[1] ?? "", "base64");
const path = "/sms?api-version=2021-03-07";
const said = '{"message":"Hello"}';

interface Sent {
  readonly path: string;
  readonly body: string;
  readonly date: string;
}

/** The status of a request that differs in something from what was signed. */
const statusOf = async (change: Partial<Sent>): Promise<number> => {
  const date = new Date().toUTCString();
  const hash = createHash("sha256").update(said).digest("base64");
  const toSign = `POST\n${path}\n${date};${new URL(emulator.url).host};${hash}`;
  const signature = createHmac("sha256", key).update(toSign).digest("base64");
  const sent = { path, body: said, date, ...change };
  const { status } = await fetch(`${emulator.url}${sent.path}`, {
    method: "POST",
    headers: {
      "x-ms-date": sent.date,
      "x-ms-content-sha256": hash,
      authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
    },
    body: sent.body,
  });
  return status;
};

describe("the signature of a request", () => {
  it("holds for what was signed, which is then read", async () => {
    assert.equal(await statusOf({}), 400);
  });

  for (const [title, change] of [
    ["another body", { body: '{"message":"Goodbye"}' }],
    ["another query", { path: `${path}&more=1` }],
    ["another date", { date: new Date(Date.now() + 60_000).toUTCString() }],
    ["a date in another form", { date: new Date().toISOString() }],
  ] as const) {
    it(`doesn't hold for ${title}`, async () => {
      assert.equal(await statusOf(change), 401);
    });
  }
});
