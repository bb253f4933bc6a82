import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createMemoryControl } from "../../src/adapters/memory/control.ts";
import { requestOptIn } from "../../src/core/spine/request-opt-in.ts";
import { decideOpenReview } from "../../src/core/spine/reviews.ts";
import { workErrand } from "../../src/core/spine/work-errand.ts";
import { createDoubtWorld, hand, start, until } from "../support/doubt-world.ts";
import { ann } from "../support/sim-programs.ts";

const second = 1_000;
const question = { en: "Contoso Alerts: reply YES to get 3 msgs/week." };
const busy = { outcome: { kind: "refused-for-now", code: "429" } } as const;
const world = () => createDoubtWorld({ optIn: { words: ["JOIN"], question } });
type World = ReturnType<typeof world>;

const request = (w: World) => {
  const [sender] = w.program.senders;
  assert.ok(sender);
  return requestOptIn(w.spine, { person: ann, owner: { program: w.program, sender }, hand }, until);
};

const join = (w: World) => w.text("JOIN");
const doubt = (w: World) => w.text("cancel");
const lateDoubt = (w: World) => w.text("cancel", start - second);
const close = (program: string) => (w: World) => w.spine.ports.control.setBrake(program, true, until);
const nothing = async () => {};

/** What became of the question, which the provider refuses for now, when it is tried again ten seconds later. */
const triedAgain = async (
  w: World,
  ask: (w: World) => ReturnType<World["text"]>,
  meanwhile: (w: World) => Promise<unknown>,
) => {
  w.plan(busy);
  const asked = await ask(w);
  assert.ok(asked.kind === "decided");
  assert.equal(asked.errand.reply?.state, "waiting");
  w.at(start + 5 * second);
  await meanwhile(w);
  w.at(start + 10 * second);
  const { suffix } = asked.entry;
  await workErrand(w.spine, { person: ann, suffix }, until);
  const { state, code } = (await w.spine.ports.record.readErrand(ann, suffix, until))?.value.reply ?? {};
  return state === "failed" ? `${state}: ${code}` : state;
};

describe("the operator's brake", () => {
  it("holds for a question that somebody asks for", async () => {
    for (const [brake, kind] of [
      ["*", "refused"],
      ["contoso-alerts", "refused"],
      ["contoso-offers", "decided"],
    ] as const) {
      const w = world();
      await close(brake)(w);
      const outcome = await request(w);
      assert.equal(outcome.kind, kind);
      if (outcome.kind === "refused") assert.match(outcome.why, /closed by hand/u);
      assert.equal(w.phone().length, kind === "decided" ? 1 : 0);
      assert.equal((await w.person()) === undefined, kind === "refused");
    }
  });

  it("counts as closed where it can't be read", async () => {
    const w = world();
    const control = createMemoryControl();
    control.switches.failing = true;
    const spine = { ...w.spine, ports: { ...w.spine.ports, control } };
    const outcome = await request({ ...w, spine });
    assert.match(outcome.kind === "refused" ? outcome.why : "", /can't be read/u);
    assert.deepEqual(w.phone(), []);
  });

  it("holds for one that waits for another try", async () => {
    const w = world();
    assert.equal(await triedAgain(w, request, close("*")), "failed: gate-closed");
    assert.deepEqual(w.phone(), []);
  });

  it("lets the reply to the program's word go", async () => {
    const w = world();
    await close("*")(w);
    assert.equal(await triedAgain(w, join, nothing), "sent");
  });
});

describe("a question that waits for another try", () => {
  it("goes out where nothing came in between", async () => {
    assert.equal(await triedAgain(world(), request, nothing), "sent");
    assert.equal(await triedAgain(world(), request, close("contoso-offers")), "sent");
  });

  it("isn't sent once something they wrote is in doubt, whichever way they were asked", async () => {
    for (const ask of [request, join]) {
      const w = world();
      assert.equal(await triedAgain(w, ask, doubt), "superseded");
      assert.deepEqual(w.phone(), []);
    }
  });

  it("isn't sent once it is closed, for YES would answer nothing", async () => {
    const decided = async (w: World) => {
      await doubt(w);
      const [row] = await w.rows();
      assert.ok(row);
      await decideOpenReview(w.spine, { row, verdict: "no-opt-out", hand }, until);
    };
    const comeIn = (w: World) => w.text("START");
    for (const ask of [request, join]) {
      for (const meanwhile of [decided, comeIn]) {
        const w = world();
        assert.equal(await triedAgain(w, ask, meanwhile), "superseded");
        assert.equal(w.phone().includes(question.en), false);
      }
    }
  });

  it("isn't owed to a word that comes late, after one that has closed it", async () => {
    for (const newer of ["START", "STOP", "cancel"]) {
      const w = world();
      w.at(start + 60 * second);
      await w.text(newer);
      const asked = await w.text("JOIN", start + 10 * second);
      assert.ok(asked.kind === "decided");
      assert.deepEqual(asked.entry.answer, { kind: "none", why: "late" }, newer);
      assert.equal(w.phone().includes(question.en), false);
    }
    const w = world();
    w.at(start + 60 * second);
    await w.text("HELP");
    await w.text("JOIN", start + 10 * second);
    assert.equal(w.phone().includes(question.en), true);
  });

  it("is all that a doubt holds back: other answers go", async () => {
    const comeIn = (w: World) => w.text("START");
    assert.equal(await triedAgain(world(), comeIn, doubt), "sent");
  });

  it("isn't sent on request for a doubt that is older, and goes to who asks in after it", async () => {
    assert.equal(await triedAgain(world(), request, lateDoubt), "superseded");
    assert.equal(await triedAgain(world(), join, lateDoubt), "sent");
  });
});
