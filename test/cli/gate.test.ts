import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { createMemoryChannel } from "../../src/adapters/memory/channel.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";
import { textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const cloud = { HEED_RECORD: "AccountName=contoso;AccountKey=c2VjcmV0" };

describe("heed gate", () => {
  it("says yes with 0 and no with 1, and why", async () => {
    const world = createCliWorld();
    const yes = await world.run("gate ask +14255550123 --program contoso-alerts");
    assert.deepEqual([yes.code, yes.out], [0, ["Yes: they may be texted."]]);
    await takeEvent(world.spine, textEvent("stop"));
    const no = await world.run("gate ask +14255550123 --program contoso-alerts");
    assert.equal(no.code, 1);
    assert.match(no.text, /No \(opted-out\)\. They opted out; only their own START opens it again\./u);
    const json = await world.run("gate ask +14255550123 --program contoso-alerts --sender 12345 --json");
    assert.equal(JSON.parse(json.out[0] ?? "").reason, "opted-out");
  });

  it("is closed when the record can't be read", async () => {
    const world = createCliWorld();
    world.record.switches.failing = true;
    const { code, text } = await world.run("gate ask +14255550123 --program contoso-alerts");
    assert.equal(code, 1);
    assert.match(text, /No \(record-unreachable\)/u);
  });

  it("says that a program only observes", async () => {
    const { text } = await createCliWorld().run("gate ask +14255550123 --program contoso-watch");
    assert.match(text, /whoever sends decides/u);
  });

  it("closes every program or one, and opens what it closed", async () => {
    const world = createCliWorld();
    assert.match((await world.run("gate close")).text, /closed for every program/u);
    assert.match(
      (await world.run("gate close --program contoso-alerts")).text,
      /by hand for contoso-alerts/u,
    );
    const ask = async () => (await world.run("gate ask +14255550123 --program contoso-alerts")).text;
    assert.match(await ask(), /No \(gate-closed\)/u);
    await world.run("gate open");
    assert.match(await ask(), /No \(gate-closed\)/u);
    assert.match(
      (await world.run("gate open --program contoso-alerts")).text,
      /closed by hand for no program/u,
    );
    assert.match(await ask(), /Yes/u);
  });

  it("asks before it writes to a record that isn't local, and refuses without a terminal", async () => {
    const world = createCliWorld();
    const brakes = () => world.control.readBrakes(Infinity);
    const alone = await world.run("gate close", { env: cloud });
    assert.equal(alone.code, 2);
    assert.match(alone.text, /record: account contoso, from the environment/u);
    assert.match(alone.text, /add --yes/u);
    assert.match(
      (await world.run("gate close", { env: cloud, typed: [""] })).text,
      /Nothing has been changed/u,
    );
    assert.deepEqual(await brakes(), []);
    assert.equal((await world.run("gate close", { env: cloud, typed: ["y"] })).code, 0);
    assert.equal((await world.run("gate open --yes", { env: cloud })).code, 0);
    assert.equal((await world.run("gate ask +14255550123 --program contoso-alerts", { env: cloud })).code, 0);
  });

  for (const [line, says] of [
    ["gate", /Say which: ask, close, open/u],
    ["gate ask --program contoso-alerts", /the number is missing/u],
    ["gate ask +14255550123", /--program is missing/u],
    ["gate ask +14255550123 --program nope", /it has: contoso-alerts, contoso-watch/u],
    ["gate close contoso-alerts", /Name a program with --program/u],
  ] as const) {
    it(`explains: heed ${line}`, async () => {
      const { code, err } = await createCliWorld().run(line);
      assert.equal(code, 2);
      assert.match(err.join("\n"), says);
    });
  }
});

describe("heed opt-in", () => {
  const line = 'opt-in +14255550123 --program contoso-alerts --by Kim --evidence "web form"';

  it("sends the question, and YES opts them in", async () => {
    const world = createCliWorld();
    const { code, text } = await world.run(line);
    assert.equal(code, 0, text);
    assert.match(text, /Recorded by Kim, with the evidence “web form”: opens a question of Contoso Alerts/u);
    assert.match(world.phone()[0]?.text ?? "", /reply YES/u);
    await takeEvent(world.spine, textEvent("YES", { at: "2026-11-20T12:05:00Z" }));
    assert.match((await world.run("lookup +14255550123")).text, /opted in since 2026-11-20 12:05:00 UTC/u);
  });

  it("ends with 1 where the text was refused for good, and may be asked again", async () => {
    const world = createCliWorld({
      channel: (clock) => {
        const channel = createMemoryChannel({ clock });
        channel.plan(
          { outcome: { kind: "refused", code: "400" } },
          { outcome: { kind: "refused-for-now", code: "429" } },
        );
        return channel;
      },
    });
    const refused = await world.run(line);
    assert.equal(refused.code, 1);
    assert.match(refused.text, /Not answered: the reply was refused for good \(400\)\./u);
    const waits = await world.run(line);
    assert.equal(waits.code, 0, waits.text);
    assert.match(waits.text, /waits for another try/u);
  });

  it("is refused to one of our own senders", async () => {
    const world = createCliWorld();
    const { code, err } = await world.run(line.replace("+14255550123", "+18005550199"));
    assert.equal(code, 1);
    assert.match(err.join("\n"), /one of our own senders/u);
    assert.deepEqual(world.phone(), []);
  });

  it("is refused to somebody who opted out", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("stop"));
    const { code, err } = await world.run(line);
    assert.equal(code, 1);
    assert.match(err.join("\n"), /only their own text may bring them back/u);
  });

  it("takes a named sender, and none of another program", async () => {
    const world = createCliWorld();
    await world.run(`${line} --sender +18005550199`);
    assert.equal(world.phone()[0]?.from, "+18005550199");
    assert.equal((await world.run(`${line} --sender 67890`)).code, 2);
  });

  it("needs a name and evidence", async () => {
    const world = createCliWorld();
    const { code, text } = await world.run("opt-in +14255550123 --program contoso-alerts --by Kim");
    assert.equal(code, 2);
    assert.match(text, /--evidence is missing/u);
  });
});
