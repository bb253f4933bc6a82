import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { standingOf } from "../../src/core/standing.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";
import { textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";

const worldInDoubt = async () => {
  const world = createCliWorld();
  await takeEvent(world.spine, textEvent("maybe later"));
  world.at("2026-11-21T12:00:00Z");
  const { out } = await world.run("reviews list");
  const standing = () => {
    const [person] = world.record.dump().people;
    return standingOf(person, world.spine.programs.all[0] ?? { senders: [] }).state;
  };
  return { ...world, out, id: out[0]?.slice(0, 8) ?? "", standing };
};

describe("heed reviews", () => {
  it("lists the text in doubt with the time left, without the number", async () => {
    const { out, run } = await worldInDoubt();
    assert.match(out[0] ?? "", /^[0-9a-f]{8} {2}contoso-alerts {2}…0123 {2}6 days left$/u);
    assert.equal(out[1], "  “maybe later”");
    assert.equal(out[2], "  Perhaps an opt-out (“later”, rule doubtful). Texted at 2026-11-20 12:00:00 UTC.");
    assert.match((await run("reviews list --numbers")).text, /\+14255550123/u);
    assert.match((await run("reviews list --program contoso-watch")).text, /No text waits/u);
    const [facts] = JSON.parse((await run("reviews list --json")).out[0] ?? "");
    assert.equal(facts.due, "2026-11-27T12:00:00.000Z");
  });

  it("decides an opt-out, says how to take it back, and takes it back", async () => {
    const { run, id, standing } = await worldInDoubt();
    const decided = await run(`reviews decide ${id} opt-out --by Kim --note "says later, means never"`);
    assert.equal(decided.code, 0, decided.text);
    assert.match(
      decided.text,
      /Recorded by Kim, with the evidence “says later, means never”: opts out of Contoso Alerts; closes the review\./u,
    );
    assert.match(decided.text, new RegExp(`heed reviews undo NUMBER ${id} --by NAME`, "u"));
    assert.equal(standing(), "opted-out");
    assert.match((await run("reviews list")).text, /No text waits/u);

    const undone = await run("reviews undo +14255550123 --by Lee");
    assert.equal(undone.code, 0, undone.text);
    assert.match(undone.text, /takes back an earlier decision/u);
    assert.equal(standing(), "unknown");
    assert.match(
      (await run("reviews undo +14255550123 --by Lee")).text,
      /No decision on a review of theirs/u,
    );
  });

  it("says where to look when somebody has decided before, and who it was where that is known", async () => {
    const { run, id, control } = await worldInDoubt();
    const listed = await control.listReviews(0);
    await run(`reviews decide ${id} no-opt-out --by Kim`);
    const late = await run(`reviews decide ${id} opt-out --by Lee`);
    assert.equal(late.code, 2);
    assert.match(late.text, /There is no open review .*: .* heed lookup NUMBER/u);
    Object.assign(control, { listReviews: async () => listed });
    const later = await run(`reviews decide ${id} opt-out --by Lee`);
    assert.equal(later.code, 1);
    assert.match(
      later.err.join("\n"),
      /isn't open any more.*\nRecorded by Kim, with the evidence .*: closes the review/u,
    );
  });

  it("decides that it was none", async () => {
    const { run, id, standing } = await worldInDoubt();
    assert.equal((await run(`reviews decide ${id} no-opt-out --by Kim`)).code, 0);
    assert.equal(standing(), "unknown");
    assert.match((await run("gate ask +14255550123 --program contoso-alerts")).text, /Yes/u);
  });

  it("lists those of a program that has left programs.json", async () => {
    const world = await worldInDoubt();
    const [left] = (await world.control.listReviews(0)).rows;
    assert.ok(left);
    await world.control.openReview({ ...left, program: "contoso-gone" }, 0);
    const { out } = await world.run("reviews list --program contoso-gone");
    assert.match(out[0] ?? "", /^[0-9a-f]{8} {2}contoso-gone /u);
  });

  it("lists a text in doubt to a sender of no program", async () => {
    const world = createCliWorld();
    await takeEvent(world.spine, textEvent("maybe later", { to: "99999" }));
    assert.match((await world.run("reviews list")).out[0] ?? "", /^[0-9a-f]{8} {2}no program {2}…0123 /u);
    const { text } = await world.run("lookup +14255550123");
    assert.match(text, /Something they wrote to a sender of no program may be an opt-out/u);
    assert.match(text, /may be an opt-out: held for a person to decide, until/u);
  });

  it("lists and decides beside a row of a newer version, and names that row", async () => {
    const { run, id, control, standing } = await worldInDoubt();
    const { listReviews } = control;
    const odd = { unreadable: ["001795262400000|odd"] };
    Object.assign(control, {
      listReviews: async (until: number) => ({ ...(await listReviews(until)), ...odd }),
    });
    const listed = await run("reviews list");
    assert.equal(listed.out[0]?.slice(0, 8), id);
    assert.match(listed.err.join("\n"), /can't read, not shown here: 001795262400000\|odd/u);
    assert.equal((await run(`reviews decide ${id} opt-out --by Kim`)).code, 0);
    assert.equal(standing(), "opted-out");
  });

  for (const [line, says] of [
    ["reviews", /Say which: list, decide, undo/u],
    [
      "reviews list --program contoso-alert",
      /no program with the id "contoso-alert"; it has: contoso-alerts,/u,
    ],
    ["reviews list contoso-alerts", /heed reviews list \[--program ID\]/u],
    ["reviews decide", /heed reviews decide ID/u],
    ["reviews decide 0000 perhaps --by Kim", /Say which: opt-out, no-opt-out/u],
    ["reviews decide 0000 opt-out", /--by is missing/u],
    ["reviews decide zzzz opt-out --by Kim", /named by 4 or more/u],
    ["reviews decide 0000000000 opt-out --by Kim", /There is no open review .*: .* heed lookup NUMBER/u],
    ["reviews undo +14255550123 --by Kim", /No decision on a review/u],
    ["reviews undo", /heed reviews undo NUMBER/u],
  ] as const) {
    it(`explains: heed ${line}`, async () => {
      const { run } = await worldInDoubt();
      const { code, err } = await run(line);
      assert.equal(code, 2);
      assert.match(err.join("\n"), says);
      assert.doesNotMatch(err.join("\n"), /4255550123/u);
    });
  }
});
