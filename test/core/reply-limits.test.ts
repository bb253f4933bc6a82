import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hour, minute } from "../../src/core/instant.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Answered } from "../../src/core/person.ts";
import { limitOn } from "../../src/core/policy/reply-limits.ts";
import type { Asking } from "../../src/core/policy/reply-limits.ts";

const now = 1_790_000_000_000;
const asking: Asking = {
  at: now,
  program: "p",
  sender: "short:12345",
  meaning: "stop",
  windowMinutes: 10,
  always: false,
};
const answered = (at: number, more: Partial<Answered> = {}): Answered => ({
  at,
  program: "p",
  sender: "short:12345",
  meaning: "stop",
  ...more,
});
const limit = (list: readonly Answered[], more: Partial<Asking> = {}) =>
  limitOn({ ...newPerson("+14255550123"), answered: list }, { ...asking, ...more });

describe("rule 7: two machines must not talk for ever", () => {
  const rows: readonly (readonly [title: string, found: string | undefined, expected: string | undefined])[] =
    [
      ["nothing answered yet", limit([]), undefined],
      ["the same asked a moment ago", limit([answered(now - 1)]), "window"],
      ["the same asked a millisecond inside the window", limit([answered(now - 10 * minute + 1)]), "window"],
      ["the same asked a whole window ago", limit([answered(now - 10 * minute)]), undefined],
      ["a later one, answered first", limit([answered(now + 5 * minute)]), "window"],
      ["another meaning", limit([answered(now - 1, { meaning: "help" })]), undefined],
      ["another sender of the program", limit([answered(now - 1, { sender: "+18005550100" })]), undefined],
      ["a longer window", limit([answered(now - 20 * minute)], { windowMinutes: 30 }), "window"],
      ["Canada's short codes: always", limit([answered(now - 1)], { always: true }), undefined],
      ["five in the hour", limit(spread(5)), undefined],
      ["six in the hour, whatever they say", limit(spread(6)), "limit"],
      ["six in the hour, Canada too", limit(spread(6), { always: true }), "limit"],
      ["six in the hour from another program", limit(spread(6, { program: "q" })), undefined],
      [
        "six, one of them an hour ago",
        limit([...spread(5), answered(now - hour, { meaning: "x" })]),
        undefined,
      ],
    ];
  for (const [title, found, expected] of rows) it(title, () => assert.equal(found, expected));
});

function spread(count: number, more: Partial<Answered> = {}): readonly Answered[] {
  return Array.from({ length: count }, (_, n) =>
    answered(now - (n + 1) * minute, { meaning: `m${n}`, ...more }),
  );
}
