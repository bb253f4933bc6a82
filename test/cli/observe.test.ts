import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { takeEvent } from "../../src/functions/events/take-event.ts";
import { reportEvent, textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const watched = async () => {
  const world = createCliWorld();
  await takeEvent(world.spine, textEvent("stop", { to: "67890" }));
  await takeEvent(
    world.spine,
    textEvent("stop", { to: "67890", from: "14255550124", at: "2026-11-20T12:00:01Z" }),
  );
  await takeEvent(world.spine, textEvent("help", { to: "67890" }));
  await takeEvent(world.spine, reportEvent({ from: "67890", attempt: "2026-11-20T13:00:00Z" }));
  await takeEvent(world.spine, reportEvent({ from: "67890", attempt: "2026-11-20T12:10:00Z" }));
  await takeEvent(world.spine, textEvent("stop", { to: "12345" }));
  return world;
};

describe("heed observe report", () => {
  it("lists the opt-outs seen and the texts delivered in spite of them", async () => {
    const world = await watched();
    const { code, out } = await world.run("observe report");
    assert.equal(code, 0);
    assert.deepEqual(out, [
      "Contoso Watch (contoso-watch, mode observe):",
      "  2 opt-outs seen",
      "    2026-11-20 12:00:00 UTC  …0123 → 67890",
      "    2026-11-20 12:00:01 UTC  …0124 → 67890",
      "  1 text delivered to people who had opted out",
      "    2026-11-20 13:00:00 UTC  67890 → …0123, opted out since 2026-11-20 12:00:00 UTC",
    ]);
    assert.equal(world.phone().length, 1);
  });

  it("reports a program that acts when it is named", async () => {
    const { out } = await (await watched()).run("observe report --program contoso-alerts");
    assert.equal(out[0], "Contoso Alerts (contoso-alerts, mode act):");
    assert.equal(out[1], "  1 opt-out seen");
  });

  it("leaves out what is older than the days asked for", async () => {
    const world = await watched();
    world.at("2026-11-28T12:00:01Z");
    assert.match((await world.run("observe report --days 7")).text, /0 opt-outs seen/u);
    assert.match((await world.run("observe report --days 9")).text, /2 opt-outs seen/u);
  });

  it("shows numbers only when asked, in JSON too", async () => {
    const world = await watched();
    const { out } = await world.run("observe report --json");
    assert.doesNotMatch(out.join(), /4255550123/u);
    assert.equal(JSON.parse(out[0] ?? "").bypasses[0].optedOutSince, "2026-11-20T12:00:00.000Z");
    assert.match((await world.run("observe report --numbers")).text, /\+14255550124 → 67890/u);
  });
});
