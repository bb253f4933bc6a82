import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import { serveEventGrid } from "../../local/event-grid/serve-event-grid.ts";
import { startFunctionsHost } from "../../local/functions-host/start-functions-host.ts";
import { writeSampleApp } from "../support/sample-app.ts";

const person = "+14255550123";
const shortCode = "12345";

const source = `
import { app } from "@azure/functions";
import { SmsClient } from "@azure/communication-sms";
let first = true;
app.eventGrid("hear", {
  handler: async (event) => {
    if (first) { first = false; throw new Error("the first delivery fails"); }
    const client = new SmsClient(process.env.SAMPLE_ACS, { allowInsecureConnection: true });
    await client.send({ from: event.data.to, to: ["+" + event.data.from], message: "You said " + event.data.message });
  },
});
`;

describe("emulator, Event Grid and host together", () => {
  it("carry a person's text to the function, again after a failure, and its answer to the phone", async () => {
    const emulator = await startAcsEmulator({ numbers: [{ number: shortCode, type: "short-code" }] });
    after(async () => await emulator.stop());
    process.env["SAMPLE_ACS"] = emulator.connectionString;
    const { entry } = await writeSampleApp(source, {});
    const host = await startFunctionsHost({ entry, log: () => {} });
    after(async () => await host.stop());
    const grid = await serveEventGrid({
      factor: 0.001,
      subscriptions: [
        {
          name: "texts",
          url: host.eventGridUrl("hear"),
          eventTypes: ["Microsoft.Communication.SMSReceived"],
        },
      ],
    });
    after(async () => await grid.close());
    emulator.useWebhook(grid.publishUrl);

    const { posted } = await emulator.text({ from: person, to: shortCode, text: "STOP" });
    assert.deepEqual(posted, { kind: "answered", status: 200 });
    for (const deadline = Date.now() + 10_000; grid.pending() > 0; await pause(5)) {
      assert.ok(Date.now() < deadline, "the event is still pending after ten seconds");
    }
    assert.deepEqual(
      emulator.phone(person).arrived.map(({ text }) => text),
      ["You said STOP"],
    );
    assert.equal(grid.counts()["texts"]?.attempts, 2);
  });
});
