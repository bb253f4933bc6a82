import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { createPrograms } from "../../src/core/program.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";
import { reportEvent, textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

describe("heed lookup", () => {
  it("says opted out, since when, by which words, and what was answered", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("Stop"));
    const { code, out, err } = await world.run("lookup +14255550123");
    assert.equal(code, 0);
    assert.deepEqual(err, ["record: local (127.0.0.1:10002)"]);
    assert.ok(
      out.includes(
        "Contoso Alerts (contoso-alerts): opted out since 2026-11-20 12:00:00 UTC, by “stop”, texted to 12345.",
      ),
      out.join("\n"),
    );
    assert.ok(out.some((line) => line.startsWith("  The gate is closed (opted-out).")));
    assert.ok(out.includes("Contoso Watch (contoso-watch): unknown: nothing on record says either."));
    assert.ok(out.includes("  2026-11-20 12:00:00 UTC  12345  “Stop”"));
    assert.ok(
      out.some((line) =>
        line.includes("Answered at 2026-11-20 12:00:00 UTC: “Contoso Alerts: You opted out"),
      ),
    );
  });

  it("says opted in after START, since the START", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("stop"));
    world.at("2026-11-20T14:00:00Z");
    await takeEvent(world.spine, textEvent("start", { at: "2026-11-20T14:00:00Z" }));
    const { out } = await world.run("lookup +14255550123");
    assert.match(
      out.join("\n"),
      /Contoso Alerts \(contoso-alerts\): opted in since 2026-11-20 14:00:00 UTC, by “start”/u,
    );
  });

  it("counts from the first of several STOPs, and from the one after a START", async () => {
    const world = createCliWorld();
    const since = async (): Promise<string> => (await world.run("lookup +14255550123")).out[2] ?? "";
    await takeEvent(world.spine, textEvent("stop", { at: "2026-11-20T10:00:00Z" }));
    await takeEvent(world.spine, textEvent("stop", { at: "2026-11-20T11:00:00Z" }));
    assert.match(await since(), /opted out since 2026-11-20 10:00:00 UTC/u);
    await takeEvent(world.spine, textEvent("start", { at: "2026-11-20T10:30:00Z" }));
    assert.match(await since(), /opted out since 2026-11-20 11:00:00 UTC/u);
  });

  it("reads a national number with its country, and asks for the country without", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("stop"));
    const found = await world.run('lookup "(425) 555-0123" --country us');
    assert.match(found.text, /opted out since/u);
    const refused = await world.run("lookup 4255550123");
    assert.equal(refused.code, 2);
    assert.match(refused.text, /no country/u);
    assert.doesNotMatch(refused.text, /4255550123/u);
  });

  it("shows blocks, a dead number, open reviews and the delivery report of the reply", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("STOP", { to: "18005550199" }));
    await takeEvent(world.spine, textEvent("help"));
    const suffix = world.record.dump().errands.find(({ reply }) => reply !== undefined)?.suffix;
    await takeEvent(world.spine, {
      ...reportEvent(),
      data: { ...reportEvent().data, tag: `heed1|${suffix}` },
    });
    await takeEvent(world.spine, textEvent("maybe later", { at: "2026-11-20T12:01:00Z" }));
    await takeEvent(
      world.spine,
      reportEvent({ details: "4004 No such phone", attempt: "2026-11-20T12:02:00Z" }),
    );
    const { out } = await world.run("lookup +14255550123");
    const text = out.join("\n");
    assert.match(text, /The carrier or provider blocks \+18005550199 for them since/u);
    assert.match(text, /marked dead since 2026-11-20 12:02:00 UTC \(code 4004\)/u);
    assert.match(text, /may be an opt-out: review [0-9a-f]{8}, 7 days left\./u);
    assert.match(text, /It was delivered by/u);
    assert.match(text, /Not answered: the carrier or provider answers this word itself/u);
  });

  it("says why a text didn't arrive, and what to do about a toll-free number that isn't verified", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, reportEvent({ from: "18005550199", details: "4010" }));
    const { text } = await world.run("lookup +14255550123");
    assert.match(text, /toll-free-unverified, code 4010: changes nothing\.\n.*Submit Application/u);
  });

  it("shows an opt-out of a program that programs.json no longer has", async () => {
    const world = createCliWorld();
    const gone = world.spine.programs.all.map((program) => ({
      ...program,
      id: "contoso-old",
      senders: program.senders.map((sender) => ({ ...sender, key: "short:24680" as const })),
    }));
    await takeEvent(
      { ...world.spine, programs: createPrograms(gone.slice(0, 1)) },
      textEvent("stop", { to: "24680" }),
    );
    const { text } = await world.run("lookup +14255550123");
    assert.match(
      text,
      /Program contoso-old \(no longer in programs\.json\): opted-out since 2026-11-20 12:00:00 UTC, said to 24680\./u,
    );
  });

  it("prints one JSON object", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("stop"));
    const { out } = await world.run("lookup +14255550123 --json");
    assert.equal(out.length, 1);
    const person = JSON.parse(out[0] ?? "");
    assert.equal(person.number, "+14255550123");
    assert.deepEqual(person.programs[0].standing, {
      state: "opted-out",
      since: "2026-11-20T12:00:00.000Z",
      source: "text",
      word: "stop",
      sender: "12345",
      scope: "program:contoso-alerts",
    });
    assert.equal(person.history[0].reply.state, "sent");
  });

  it("shows hostile words with their control characters written out", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("stop\u001b[2J"));
    await takeEvent(world.spine, textEvent(" stop\n"));
    const { text } = await world.run("lookup +14255550123");
    assert.match(text, /“ stop\\n”/u);
    assert.equal(text.includes("\u001b"), false);
  });

  it("says so when nothing is on record, and fails without a number in its words when the record is away", async () => {
    const world = createCliWorld();
    assert.match((await world.run("lookup +14255550123")).text, /Nothing is on record for this number/u);
    world.record.switches.failing = true;
    const { code, err, out } = await world.run("lookup +14255550123");
    assert.equal(code, 1);
    assert.deepEqual(out, []);
    assert.match(err.join("\n"), /The record can't be reached/u);
    assert.doesNotMatch(err.join("\n"), /4255550123|at .*\.ts/u);
  });
});
