import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ConfigError } from "../../src/core/faults.ts";
import { oneTry, TimedOut, twoTries } from "../../src/adapters/two-tries.ts";

const clock = { now: () => 1_000 };
const never = new Promise<never>(() => undefined);

const failing = (
  error: unknown,
): { readonly attempt: () => Promise<never>; readonly tries: () => number } => {
  let tries = 0;
  return {
    attempt: async () => {
      tries += 1;
      throw error;
    },
    tries: () => tries,
  };
};

const answered = (statusCode: number): Error =>
  Object.assign(new Error("no"), { name: "RestError", statusCode });

const cases = [
  { what: "no answer", error: Object.assign(new Error("reset"), { code: "ECONNRESET" }), tries: 2 },
  { what: "408", error: answered(408), tries: 2 },
  { what: "429", error: answered(429), tries: 2 },
  { what: "500", error: answered(500), tries: 2 },
  { what: "503", error: answered(503), tries: 2 },
  { what: "400", error: answered(400), tries: 1 },
  { what: "403", error: answered(403), tries: 1 },
  { what: "404", error: answered(404), tries: 1 },
  { what: "409", error: answered(409), tries: 1 },
  { what: "412", error: answered(412), tries: 1 },
  { what: "a fault of the configuration", error: new ConfigError(["x"]), tries: 1 },
];

describe("a storage call", () => {
  for (const { what, error, tries } of cases) {
    it(`is tried ${tries === 2 ? "twice" : "once"} on ${what}`, async () => {
      const call = failing(error);
      await assert.rejects(twoTries(call.attempt, 11_000, clock), error);
      assert.equal(call.tries(), tries);
    });
  }

  it("isn't begun when no time is left, and not repeated when little is", async () => {
    const call = failing(answered(503));
    await assert.rejects(twoTries(call.attempt, 1_000, clock), TimedOut);
    assert.equal(call.tries(), 0);
    await assert.rejects(twoTries(call.attempt, 1_250, clock), { statusCode: 503 });
    assert.equal(call.tries(), 1);
  });

  it("ends at its limit though the backend and the SDK say nothing, and tells the SDK", async () => {
    const signals: AbortSignal[] = [];
    const attempt = async (signal: AbortSignal): Promise<never> => {
      signals.push(signal);
      return await never;
    };
    await assert.rejects(oneTry(attempt, 20), TimedOut);
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true],
    );
  });

  it("gives each of two tries five seconds at most", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const limits: AbortSignal[] = [];
    const call = twoTries(
      async (signal) => {
        limits.push(signal);
        return await never;
      },
      61_000,
      clock,
    );
    const outcome = assert.rejects(call, TimedOut);
    const settle = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    };
    t.mock.timers.tick(4_999);
    await settle();
    assert.equal(limits[0]?.aborted, false);
    t.mock.timers.tick(1);
    await settle();
    assert.equal(limits[0]?.aborted, true);
    t.mock.timers.tick(200);
    await settle();
    assert.equal(limits.length, 2);
    t.mock.timers.tick(5_000);
    await outcome;
  });
});
