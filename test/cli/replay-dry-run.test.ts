import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";

import { takeEvent } from "../../src/functions/events/take-event.ts";
import { reportEvent, textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

describe("heed replay --dry-run", () => {
  it("writes and sends nothing, and says what each would do", async () => {
    const world = createCliWorld();
    world.write("events.json", [textEvent("stop"), textEvent("hello"), { nothing: true }]);
    const { code, out } = await world.run("replay --dry-run events.json");
    assert.equal(code, 1);
    assert.match(out[0] ?? "", /Not on record\. It would be: An opt-out .* It is answered \(stop, en\)\./u);
    assert.match(out[1] ?? "", /An ordinary one: nothing is on record, and nothing would be\./u);
    assert.match(out[2] ?? "", /it would be kept in quarantine/u);
    assert.deepEqual(world.record.dump(), { people: [], entries: [], errands: [], activity: [] });
    assert.deepEqual([world.phone(), world.quarantine.contents()], [[], []]);
    assert.deepEqual(readdirSync(world.cwd), ["events.json"]);
  });

  it("judges an event by those before it in the same run", async () => {
    const world = createCliWorld();
    const stop = textEvent("stop");
    world.write("events.json", [stop, textEvent("stop", { at: "2026-11-20T12:01:00Z" }), stop]);
    const { out } = await world.run("replay --dry-run events.json");
    assert.match(out[1] ?? "", /Not answered: the same was answered a moment ago/u);
    assert.match(out[2] ?? "", /Twice in this run/u);
  });

  it("finds the same for what is on record, however late it is asked", async () => {
    const world = createCliWorld();
    const events = [textEvent("stop"), textEvent("help", { at: "2026-11-20T12:00:30Z" }), reportEvent()];
    for (const [index, event] of events.entries()) {
      world.at(`2026-11-20T12:00:0${index}Z`);
      await takeEvent(world.spine, event);
    }
    world.at("2026-12-24T12:00:00Z");
    world.write("events.json", events);
    const { code, out, text } = await world.run("replay --dry-run events.json");
    assert.equal(code, 0);
    assert.match(out[0] ?? "", /The same under the present programs\.json\./u);
    assert.match(text, /3 events: 3 the same\./u);
  });

  it("knows whether the question that a YES answers went out", async () => {
    const world = createCliWorld();
    await world.run('opt-in +14255550123 --program contoso-alerts --by Kim --evidence "web form"');
    const [first, again] = [1, 2].map((second) => textEvent("YES", { at: `2026-11-20T12:00:0${second}Z` }));
    world.at("2026-11-20T12:00:01Z");
    await takeEvent(world.spine, first);
    world.write("events.json", [first, again]);
    const { out } = await world.run("replay --dry-run events.json");
    assert.match(out[0] ?? "", /opts in to Contoso Alerts.* The same under the present programs\.json\./u);
    assert.match(out[1] ?? "", /An ordinary one: nothing is on record, and nothing would be\./u);
  });

  it("says where the present programs.json would decide otherwise", async () => {
    const world = createCliWorld();
    const event = textEvent("stopp");
    await takeEvent(
      { ...world.spine, read: () => ({ means: "stop", rule: "old", word: "stopp", literal: true }) },
      event,
    );
    world.write("events.json", [event]);
    const { code, out, text } = await world.run("replay --dry-run events.json");
    assert.equal(code, 0);
    assert.match(
      out[0] ?? "",
      /DIFFERS\. On record: An opt-out \(“stopp”, rule old\).* It would be: counted, nothing stored\./u,
    );
    assert.match(text, /1 event: 1 different\./u);
  });
});
