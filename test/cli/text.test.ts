import assert from "node:assert/strict";
import { after, describe, it } from "node:test";

import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import { emulatedNumbers } from "../../local/emulated-numbers.ts";
import { freePorts } from "../../local/free-port.ts";
import { createAcsChannel } from "../../src/adapters/acs/channel.ts";
import { createCliWorld } from "../support/cli-world.ts";
import { startTinyHost } from "../support/tiny-host.ts";

/** What `npm start` runs, small: the ACS emulator, and a webhook over a record in memory. */
const startWorld = async () => {
  const emulator = await startAcsEmulator({ numbers: [] });
  after(emulator.stop);
  const connection = {
    setting: "HEED_ACS",
    kind: "connection-string",
    value: emulator.connectionString,
  } as const;
  const world = createCliWorld({
    realTime: true,
    channel: (clock) => createAcsChannel({ connection, clock }),
  });
  emulator.useNumbers(emulatedNumbers(world.spine.programs));
  const host = await startTinyHost(world.spine);
  emulator.useWebhook(`${host.url}/runtime/webhooks/EventGrid?functionName=smsReceived`);
  const env = { HEED_LOCAL_ACS_PORT: new URL(emulator.url).port, HEED_LOCAL_PORT: String(host.port) };
  return { ...world, emulator, host, env, text: (line: string) => world.run(line, { env }) };
};

describe("heed text", { concurrency: true }, () => {
  it("prints what came back to the phone, the decision and the record", async () => {
    const { text } = await startWorld();
    const { code, out } = await text("text STOP --from +14255550123 --to 12345");
    assert.equal(code, 0, out.join("\n"));
    assert.equal(out[0], "The phone got:");
    assert.equal(
      out[1],
      "  from 12345: “Contoso Alerts: You opted out and will not receive any more messages.”",
    );
    assert.ok(out.includes("  An opt-out (“stop”, rule exact): opts out of Contoso Alerts."));
    assert.ok(out.some((line) => /^ {2}Entry \d{15}\|[0-9a-f]{32}$/u.test(line)));
    assert.ok(
      out.some((line) => /^ {2}Contoso Alerts \(contoso-alerts\): opted out since .*, by “stop”/u.test(line)),
    );
  });

  it("shows the carrier's answer where the carrier answers, and nothing of ours", async () => {
    const { text, emulator } = await startWorld();
    const { out } = await text("text STOP --from +14255550123 --to +18005550199");
    assert.match(out[1] ?? "", /^ {2}from \+18005550199 \(the carrier\): “NETWORK MSG/u);
    assert.equal(out[2], "");
    assert.match(out.join("\n"), /Not answered: the carrier or provider answers this word itself/u);
    assert.deepEqual(emulator.sent(), []);
  });

  it("shows only what came back to this text, and several words as one text", async () => {
    const { text, emulator } = await startWorld();
    await text("text STOP --from +14255550123 --to 12345");
    const { out } = await text("text please stop --from +14255550123 --to 12345");
    assert.deepEqual(out.slice(0, 2), ["The phone got:", "  nothing"]);
    assert.match(out.join("\n"), /Not answered: the same was answered a moment ago/u);
    assert.equal(emulator.phone("+14255550123").said.at(-1)?.text, "please stop");
  });

  it("waits for a reply that is still on its way", async () => {
    const { text, emulator, host } = await startWorld();
    host.answersFirst = true;
    emulator.setFaults([{ kind: "delay", ms: 300, side: "before" }]);
    const { out } = await text("text STOP --from +14255550123 --to 12345");
    assert.match(out[1] ?? "", /You opted out/u);
    assert.match(out.join("\n"), /Answered at/u);
  });

  it("says that an ordinary text was only counted", async () => {
    const { text } = await startWorld();
    const { code, text: said } = await text("text hello --from +14255550123 --to 12345 --wait 1");
    assert.equal(code, 0);
    assert.match(said, /An ordinary text: counted, nothing stored\./u);
  });

  it("goes straight to the host when told so", async () => {
    const { text, emulator, host } = await startWorld();
    const { code, out } = await text("text STOP --from +14255550123 --to 12345 --direct");
    assert.equal(code, 0);
    assert.match(out[1] ?? "", /You opted out/u);
    assert.equal(host.asked[0], "Notification /runtime/webhooks/EventGrid?functionName=smsReceived");
    assert.deepEqual(emulator.phone("+14255550123").said, []);
  });

  it("says to run npm start when nothing answers", async () => {
    const env = { HEED_LOCAL_ACS_PORT: String((await freePorts(1))[0]) };
    const { code, err } = await createCliWorld().run("text STOP --from +14255550123 --to 12345", { env });
    assert.equal(code, 1);
    assert.deepEqual(err, [
      `Nothing answers on 127.0.0.1:${env.HEED_LOCAL_ACS_PORT}: run \`npm start\` first, in another terminal.`,
    ]);
  });

  it("says so when nobody takes the event, or when the host fails on it", async () => {
    const { text, emulator, host } = await startWorld();
    host.status = 500;
    assert.match(
      (await text("text STOP --from +14255550123 --to 12345")).text,
      /The host failed on the event/u,
    );
    emulator.useWebhook(`http://127.0.0.1:${(await freePorts(1))[0]}/`);
    const { code, err } = await text("text STOP --from +14255550123 --to 12345");
    assert.equal(code, 1);
    assert.match(err.join("\n"), /nothing takes events on this machine/u);
    emulator.useWebhook(undefined);
    assert.match(
      (await text("text STOP --from +14255550123 --to 12345")).text,
      /hands its events to nobody/u,
    );
  });

  it("says so when the event is taken and nothing comes on record", async () => {
    const { text, emulator, host } = await startWorld();
    host.status = 202;
    emulator.useWebhook(host.url);
    assert.match(
      (await text("text STOP --from +14255550123 --to 12345 --wait 1")).text,
      /Nothing is on record yet/u,
    );
  });

  for (const [line, env, says] of [
    ["text --from +14255550123 --to 12345", {}, /Write what they text/u],
    ["text STOP --to 12345", {}, /--from is missing/u],
    ["text STOP --from 4255550123 --to 12345", {}, /no country/u],
    ["text STOP --from +14255550123", {}, /--to is missing/u],
    [
      "text STOP --from +14255550123 --to 12345",
      { HEED_RECORD: "AccountName=contoso" },
      /the record is account contoso/u,
    ],
  ] as const) {
    it(`explains: heed ${line}`, async () => {
      const { code, err } = await createCliWorld().run(line, { env });
      assert.equal(code, 2);
      assert.match(err.join("\n"), says);
      assert.doesNotMatch(err.join("\n"), /4255550123/u);
    });
  }
});
