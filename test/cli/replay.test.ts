import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

import { reportEvent, textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const lines = (events: readonly unknown[]): string => events.map((event) => JSON.stringify(event)).join("\n");
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => textEvent("stop", { from: `1425555${1000 + index}` }));
const journalOf = (world: { readonly cwd: string }, name: string): string =>
  join(world.cwd, `${name}.heed-progress`);

const deadLetter = {
  ...textEvent("stop"),
  deadLetterReason: "MaxDeliveryAttemptsExceeded",
  deliveryAttempts: 30,
  lastDeliveryOutcome: "Timeout",
  publishTime: "2026-11-20T12:00:00Z",
  lastDeliveryAttemptTime: "2026-11-21T12:00:00Z",
};

const cloudEvent = {
  specversion: "1.0",
  id: "cloud-1",
  type: "Microsoft.Communication.SMSReceived",
  source: "/contoso",
  time: "2026-11-20T12:00:00Z",
  data: { MessageId: "cloud-1", From: "14255550123", To: "12345", Message: "STOP" },
  deadletterreason: "MaxDeliveryAttemptsExceeded",
};

describe("heed replay", () => {
  const shapes = [
    { what: "an array", content: JSON.stringify([textEvent("stop")]) },
    { what: "an array with a byte order mark", content: `\uFEFF${JSON.stringify([textEvent("stop")])}` },
    { what: "a single event", content: JSON.stringify(textEvent("stop"), undefined, 2) },
    { what: "JSON lines", content: `${JSON.stringify(textEvent("stop"))}\r\n\r\n` },
    { what: "an array a line", content: `${JSON.stringify([textEvent("stop")])}\n` },
    { what: "a dead letter", content: JSON.stringify([deadLetter]) },
    { what: "a CloudEvent in Pascal case", content: JSON.stringify(cloudEvent) },
  ];
  for (const { what, content } of shapes) {
    it(`takes ${what}`, async () => {
      const world = createCliWorld();
      world.write("events.json", content);
      const { code, text } = await world.run("replay events.json");
      assert.equal(code, 0, text);
      assert.match(
        text,
        /…0123 → 12345  An opt-out \(“stop”, rule exact\): opts out of Contoso Alerts\. Answered/u,
      );
      assert.match(text, /1 event: 1 done\./u);
      assert.equal(world.phone().length, 1);
    });
  }

  it("says too late to answer, and records the opt-out all the same", async () => {
    const world = createCliWorld({ start: "2026-11-21T12:00:00Z" });
    world.write("events.json", [textEvent("stop")]);
    const { code, text } = await world.run("replay events.json");
    assert.equal(code, 0);
    assert.match(text, /opts out of Contoso Alerts\. Not answered: too late to answer\./u);
    assert.match(text, /1 event: 1 done, 1 too late to answer\./u);
    assert.deepEqual(world.phone(), []);
  });

  it("does nothing twice, in one file and in the next run", async () => {
    const world = createCliWorld();
    const event = textEvent("stop");
    world.write("twice.json", [event, event, event]);
    const first = await world.run("replay twice.json --at-once 1");
    assert.match(
      first.text,
      /3 events: 1 done, 2 done by an earlier run\.|3 events: 1 done, 2 on record already\./u,
    );
    const second = await world.run("replay twice.json");
    assert.match(second.text, /On record already; nothing was done twice\. Answered at/u);
    assert.equal(world.phone().length, 1);
    assert.equal(world.record.dump().entries.length, 1);
  });

  it("goes on where it stopped, and forgets when all went well", async () => {
    const world = createCliWorld();
    const events = people(12);
    world.write("many.jsonl", lines(events));
    const taken = world.record.switches;
    let calls = 0;
    taken.slow = async () => {
      calls += 1;
      if (calls > 8) taken.failing = true;
    };
    const first = await world.run("replay many.jsonl --at-once 1");
    assert.equal(first.code, 1);
    assert.match(first.text, /Stopped after five failures in a row/u);
    const marks = readFileSync(journalOf(world, "many.jsonl"), "utf8").trim().split("\n");
    assert.ok(marks.length >= 1 && marks.length < 12);
    assert.doesNotMatch(marks.join(), /1425555/u);

    taken.failing = false;
    taken.slow = undefined;
    const second = await world.run("replay many.jsonl");
    assert.equal(second.code, 0, second.text);
    assert.match(second.text, new RegExp(`${marks.length} done by an earlier run`, "u"));
    assert.equal(world.record.dump().entries.length, 12);
    assert.equal(world.phone().length, 12);
    assert.equal(existsSync(journalOf(world, "many.jsonl")), false);
  });

  it("says of a bad line which it is, takes the others, and ends with 1", async () => {
    const world = createCliWorld();
    world.write(
      "bad.jsonl",
      `${JSON.stringify(textEvent("stop"))}\n{"id":\n${JSON.stringify(textEvent("help"))}\n`,
    );
    const { code, out, text } = await world.run("replay bad.jsonl");
    assert.equal(code, 1);
    assert.deepEqual(
      out.map((line) => line.slice(0, 18)),
      ["bad.jsonl, line 1 ", "bad.jsonl, line 2 ", "bad.jsonl, line 3 "],
    );
    assert.match(text, /bad\.jsonl, line 2 {2}The line isn't JSON\./u);
    assert.match(text, /3 events: 2 done, 1 unreadable\./u);
  });

  for (const [what, content] of [
    ["neither JSON nor JSON lines", "STOP,+14255550123\n"],
    ["empty", " \n"],
  ]) {
    it(`says that a file is ${what}, without what is in it`, async () => {
      const world = createCliWorld();
      world.write("odd.json", content);
      const { code, text } = await world.run("replay odd.json");
      assert.equal(code, 1);
      assert.match(text, new RegExp(`odd\\.json {2}The file is ${what}`, "u"));
      assert.doesNotMatch(text, /4255550123/u);
    });
  }

  it("keeps in quarantine what can't be understood, and ends with 1", async () => {
    const world = createCliWorld();
    world.write("events.json", [{ ...textEvent("stop"), eventType: "Contoso.Other" }, textEvent("stop")]);
    const { code, text } = await world.run("replay events.json");
    assert.equal(code, 1);
    assert.match(
      text,
      /Can't be understood \(the event's type is none that Heed knows\): kept in quarantine\./u,
    );
    assert.match(text, /2 events: 1 done, 1 not understood\./u);
    assert.equal(world.quarantine.contents().length, 1);
  });

  it("on a terminal shows a bar while it runs and each event after it", async () => {
    const world = createCliWorld();
    world.write("many.jsonl", lines(people(25)));
    const { code, out } = await world.run("replay many.jsonl", { typed: [] });
    assert.equal(code, 0);
    assert.equal(out.length, 25);
    assert.match(out[24] ?? "", /^many\.jsonl, line 25 /u);
  });

  it("prints one JSON object a line, without a number", async () => {
    const world = createCliWorld();
    world.write("events.json", [textEvent("stop"), reportEvent()]);
    const { out } = await world.run("replay events.json --json --at-once 1");
    const told = out.map((line) => JSON.parse(line));
    assert.deepEqual(
      told.map(({ status, who }) => [status, who]),
      [
        ["done", "…0123 → 12345"],
        ["done", "12345 → …0123"],
      ],
    );
    assert.doesNotMatch(out.join(), /4255550123/u);
  });

  for (const [line, says] of [
    ["replay", /Give a file of events/u],
    ["replay a.json --dead-letters", /not both/u],
    ["replay --dry-run a.json --to http://127.0.0.1:1", /leave --to out/u],
    ["replay nowhere.json", /nowhere\.json can't be read \(ENOENT\)/u],
    ["replay a.json --to ftp://x", /--to takes a URL/u],
    ["replay a.json --at-once 0", /--at-once is a whole number/u],
  ] as const) {
    it(`explains: heed ${line}`, async () => {
      const { code, err } = await createCliWorld().run(line);
      assert.equal(code, 2);
      assert.match(err.join("\n"), says);
    });
  }
});
