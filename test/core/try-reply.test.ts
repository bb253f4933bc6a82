import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reply } from "../../src/core/errand.ts";
import type { Effect } from "../../src/core/history.ts";
import type { SendOutcome } from "../../src/core/ports.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { Program } from "../../src/core/program.ts";
import { tryReply } from "../../src/core/spine/try-reply.ts";
import { annAfter, suffix } from "../support/circumstances.ts";
import { heldStop } from "../support/held.ts";
import { everything, into, out } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { alerts, shortCode, tollFree } from "../support/sim-programs.ts";

const minute = 60_000;
/** The invocation has all the time in the world. */
const until = Number.MAX_SAFE_INTEGER;
const deadline = noon + 5 * minute;
interface Try {
  readonly reply?: Partial<Reply>;
  readonly before?: readonly Effect[];
  readonly at?: number;
  readonly outcome?: SendOutcome;
  readonly mode?: Program["mode"];
}

/** One try, with what the provider was given. */
const tried = async ({ reply, before = [out], at = noon, outcome, mode = "act" }: Try) => {
  const world = await heldStop();
  const stored = world.held.errand.reply;
  assert.ok(stored);
  world.at(at);
  if (outcome) world.channel.plan({ outcome });
  const given: Reply = { ...stored, place: { at: noon - 9, rank: 2, hash: "0" }, ...reply };
  const { person } = annAfter(...before);
  const { part, again } = await tryReply(
    { ...world.spine, programs: createPrograms([{ ...alerts, mode }]) },
    given,
    person,
    suffix,
    until,
  );
  return { given, part, again, sent: world.channel.tries };
};

describe("a try to send a reply", () => {
  it("is made with the stored ids, the errand's tag and plain addresses", async () => {
    const { given, part, again, sent } = await tried({});
    assert.deepEqual(sent, [
      {
        from: "12345",
        to: "+14255550123",
        text: given.text,
        tag: `heed1|${suffix}`,
        repeatabilityId: "r",
        firstSent: noon,
      },
    ]);
    assert.deepEqual(part, { ...given, state: "sent", attempts: 1, messageId: "Outgoing_1", sentAt: noon });
    assert.equal(again, undefined);
  });

  for (const state of ["sent", "failed", "superseded", "expired", "unknown"] as const) {
    it(`isn't made where the reply is ${state}`, async () => {
      const { given, part, again, sent } = await tried({ reply: { state } });
      assert.deepEqual([part, again, sent], [given, undefined, []]);
    });
  }
});

describe("what the provider answers", () => {
  const busy = (retryAfter?: number): SendOutcome => ({
    kind: "refused-for-now",
    code: "429",
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  const silent: SendOutcome = { kind: "no-answer", code: "timeout" };
  const rows: readonly (readonly [string, Try, Partial<Reply>, again: number | undefined])[] = [
    [
      "no: it ends",
      { outcome: { kind: "refused", code: "400" } },
      { state: "failed", code: "400" },
      undefined,
    ],
    [
      "not now: the first delay",
      { outcome: busy() },
      { state: "waiting", code: "429", unanswered: false },
      5_000,
    ],
    [
      "not now, for the third time",
      { outcome: busy(), reply: { attempts: 2 } },
      { state: "waiting", attempts: 3 },
      30_000,
    ],
    ["not now, with a time", { outcome: busy(42_000) }, { state: "waiting" }, 42_000],
    [
      "not now, with a time beyond the deadline",
      { outcome: busy(9 * minute) },
      { state: "waiting" },
      5 * minute,
    ],
    ["not now, close to the deadline", { outcome: busy(), at: deadline - 7 }, { state: "waiting" }, 7],
    ["nothing", { outcome: silent }, { state: "waiting", code: "timeout", unanswered: true }, 5_000],
    [
      "not now, after it had answered nothing",
      { outcome: busy(), reply: { unanswered: true } },
      { state: "waiting", unanswered: true },
      5_000,
    ],
  ];
  for (const [title, what, expected, again] of rows) {
    it(title, async () => {
      const { given, part, again: wants } = await tried(what);
      const known = { ...given, code: part.code, unanswered: part.unanswered };
      assert.deepEqual(part, { ...known, attempts: given.attempts + 1, ...expected });
      assert.equal(wants, again);
    });
  }

  it("nothing, and the deadline has passed meanwhile: at once, to write down how it ended", async () => {
    const world = await heldStop();
    const { reply } = world.held.errand;
    assert.ok(reply);
    world.channel.plan({ outcome: busy() });
    world.channel.slow = async () => {
      world.at(deadline + 1);
    };
    const { again } = await tryReply(world.spine, reply, world.held.person, suffix, until);
    assert.equal(again, 0);
  });
});

describe("a reply that isn't tried any more", () => {
  const waiting = { state: "waiting" } as const;
  const welcome = { ...waiting, meaning: "start", place: { at: noon, rank: 0, hash: "0" } } as const;
  const newerOut = { before: [out], reply: waiting };
  const rows: readonly (readonly [string, Try, state: Reply["state"]])[] = [
    ["its deadline has come", { at: deadline, reply: waiting }, "expired"],
    ["a millisecond before that", { at: deadline - 1, reply: waiting }, "sent"],
    [
      "its deadline has come, and some try got no answer",
      { at: deadline, reply: { ...waiting, unanswered: true } },
      "unknown",
    ],
    ["its deadline has come, and a try may have been under way", { at: deadline }, "unknown"],
    ["a welcome after STOP", { ...newerOut, reply: { ...waiting, meaning: "start" } }, "superseded"],
    [
      "a welcome after STOPALL",
      { before: [everything], reply: { ...waiting, meaning: "opt-in" } },
      "superseded",
    ],
    ["a welcome that may have gone, after STOP", { before: [out], reply: { meaning: "start" } }, "unknown"],
    ["a goodbye after STOP", newerOut, "sent"],
    ["a goodbye after START", { before: [into], reply: waiting }, "superseded"],
    ["a welcome after START", { before: [into], reply: { ...waiting, meaning: "start" } }, "sent"],
    ["a goodbye, nothing on record", { before: [], reply: waiting }, "sent"],
    ["a welcome before which STOP came", { before: [out], reply: welcome }, "sent"],
    ["help after STOP", { before: [out], reply: { ...waiting, meaning: "help" } }, "sent"],
    ["a question after STOP", { before: [out], reply: { ...waiting, meaning: "question" } }, "superseded"],
    [
      "a welcome of a program that is gone, after STOP to it",
      {
        before: [{ ...out, scope: "program:gone" } as Effect],
        reply: { ...waiting, meaning: "start", program: "gone" },
      },
      "superseded",
    ],
    [
      "a goodbye of a program that is gone, after a block elsewhere",
      { before: [{ kind: "block", sender: tollFree }], reply: { ...waiting, program: "gone" } },
      "sent",
    ],
    ["its sender is blocked", { before: [{ kind: "block", sender: shortCode }], reply: waiting }, "failed"],
    [
      "its sender is blocked, and a try may have gone",
      { before: [{ kind: "block", sender: shortCode }] },
      "unknown",
    ],
    ["another sender is blocked", { before: [{ kind: "block", sender: tollFree }], reply: waiting }, "sent"],
  ];
  for (const [title, what, state] of rows) {
    it(`${title}: ${state}`, async () => {
      const { given, part, again, sent } = await tried(what);
      assert.equal(part.state, state);
      assert.equal(again, undefined);
      assert.equal(sent.length, state === "sent" ? 1 : 0);
      if (state !== "sent") assert.equal(part.attempts, given.attempts);
    });
  }

  it("says why where nothing was tried: a block, or that its program only observes since", async () => {
    const blocked = await tried({ before: [{ kind: "block", sender: shortCode }], reply: waiting });
    const observed = await tried({ reply: waiting, mode: "observe" });
    assert.deepEqual([blocked.part.state, blocked.part.code], ["failed", "blocked"]);
    assert.deepEqual([observed.part.state, observed.part.code], ["failed", "observe"]);
    assert.deepEqual(observed.sent, []);
  });
});
