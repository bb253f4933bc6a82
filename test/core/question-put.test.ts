import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlannedOutcome } from "../../src/adapters/memory/channel.ts";
import { requestOptIn } from "../../src/core/spine/request-opt-in.ts";
import { workErrand } from "../../src/core/spine/work-errand.ts";
import { createDoubtWorld, hand, start, until } from "../support/doubt-world.ts";
import { ann } from "../support/sim-programs.ts";

const minute = 60_000;
const question = { en: "Contoso Alerts: reply YES to get 3 msgs/week." };
const refused = { outcome: { kind: "refused", code: "400" } } as const;
const busy = { outcome: { kind: "refused-for-now", code: "429" } } as const;
const silent = { outcome: { kind: "no-answer", code: "timeout" } } as const;
const world = () => createDoubtWorld({ optIn: { words: ["JOIN"], question } });

const request = (w: ReturnType<typeof world>) => {
  const [sender] = w.program.senders;
  assert.ok(sender);
  return requestOptIn(w.spine, { person: ann, owner: { program: w.program, sender }, hand }, until);
};

/** How they stand after JOIN, what the provider made of our question, and YES a minute later. */
const afterYes = async (...plan: readonly PlannedOutcome[]) => {
  const w = world();
  w.plan(...plan);
  await w.text("JOIN");
  w.at(start + minute);
  await w.text("YES");
  return w.standing();
};

describe("a question that may have gone out", () => {
  it("is answered by YES", async () => {
    assert.equal(await afterYes(), "opted-in");
    assert.equal(await afterYes(silent), "opted-in");
    assert.equal(await afterYes({ ...silent, arrives: true }), "opted-in");
  });

  it("isn't put again while it is open", async () => {
    const w = world();
    w.plan(silent);
    await request(w);
    w.at(start + 20 * minute);
    assert.equal((await request(w)).kind, "refused");
  });
});

describe("a question that never went out", () => {
  it("makes YES plain talk", async () => {
    assert.equal(await afterYes(refused), "unknown");
    assert.equal(await afterYes(busy), "unknown");
  });

  it("may be put again at once where it was refused for good", async () => {
    const w = world();
    w.plan(refused);
    await request(w);
    assert.deepEqual(w.phone(), []);
    w.at(start + 1);
    assert.equal((await request(w)).kind, "decided");
    assert.deepEqual(w.phone(), [question.en]);
  });

  it("isn't put twice while it waits for another try", async () => {
    const w = world();
    w.plan(busy, busy);
    const asked = await request(w);
    const again = await request(w);
    assert.match(again.kind === "refused" ? again.why : "", /still open/u);
    w.at(start + minute);
    const suffix = asked.kind === "decided" ? asked.entry.suffix : "";
    await workErrand(w.spine, { person: ann, suffix }, until);
    assert.equal((await request(w)).kind, "refused");
  });

  it("counts among the six texts an hour all the same", async () => {
    const w = world();
    w.plan(...Array.from({ length: 7 }, () => refused));
    const outcomes: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      w.at(start + index);
      outcomes.push((await request(w)).kind);
    }
    assert.deepEqual(outcomes, [...Array.from({ length: 6 }, () => "decided"), "refused"]);
  });
});
