import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { fold, inOrder, placeOf, step } from "../../src/core/fold.ts";
import type { Effect } from "../../src/core/history.ts";
import { comparePlaces, isAfter } from "../../src/core/place.ts";
import {
  blocked,
  clear,
  entryAt,
  everything,
  into,
  key,
  out,
  program,
  sender,
} from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";

const effects = fc.constantFrom<Effect>(
  out,
  into,
  everything,
  clear,
  blocked,
  { kind: "block", sender },
  { kind: "lift", sender },
  { kind: "dead", code: "4004" },
  { kind: "alive" },
  { kind: "review", program: program.id, due: noon },
  { kind: "question", program: program.id, until: noon + 10 },
  { kind: "accept", program: program.id },
  { kind: "answered", program: program.id, sender, meaning: "stop" },
);

/** Few instants, so that many entries meet at one. */
const histories = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: noon, max: noon + 12 }),
      hash: fc.stringMatching(/^[0-9a-f]{8}$/u),
      does: fc.array(effects, { minLength: 1, maxLength: 3 }),
    }),
    { selector: (one) => one.hash, maxLength: 12 },
  )
  .map((all) => all.map(({ at, hash, does }) => entryAt(at, hash, ...does)));

const seeded = { seed: 20_261_121, numRuns: 500 };

describe("the person is the fold of the history", () => {
  it("in whatever order its entries come", () => {
    fc.assert(
      fc.property(
        histories.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
          ),
        ),
        ([entries, shuffled]) => {
          assert.deepEqual(fold(key, shuffled), fold(key, entries));
        },
      ),
      seeded,
    );
  });

  it("and one step more for an entry that is newer than all", () => {
    fc.assert(
      fc.property(histories, (entries) => {
        const sorted = inOrder(entries);
        const last = sorted.at(-1);
        if (last === undefined) return;
        assert.deepEqual(step(fold(key, sorted.slice(0, -1)), last), fold(key, entries));
      }),
      seeded,
    );
  });

  it("whose newest place is that of its last entry", () => {
    fc.assert(
      fc.property(histories, (entries) => {
        const last = inOrder(entries).at(-1);
        assert.deepEqual(fold(key, entries).newest, last && placeOf(last));
      }),
      seeded,
    );
  });
});

describe("the order of entries", () => {
  const tie = [
    { name: "opting in", entry: entryAt(noon, "c", into), rank: 0 },
    { name: "clearing", entry: entryAt(noon, "b", clear), rank: 1 },
    { name: "opting out", entry: entryAt(noon, "a", out), rank: 2 },
  ];

  it("at one instant is opting in, clearing, opting out, whatever the hashes say", () => {
    assert.deepEqual(
      inOrder(tie.map((one) => one.entry).toReversed()),
      tie.map((one) => one.entry),
    );
  });

  for (const { name, entry, rank } of tie) {
    it(`ranks ${name} ${rank}`, () => assert.equal(placeOf(entry).rank, rank));
  }

  const pairs = [
    { name: "time before all", a: entryAt(noon, "f", out), b: entryAt(noon + 1, "0", into) },
    { name: "the hash last", a: entryAt(noon, "1", out), b: entryAt(noon, "2", out) },
    {
      name: "a block found counts as opting out",
      a: entryAt(noon, "f", into),
      b: entryAt(noon, "0", blocked),
    },
    {
      name: "an entry that opts out besides counts as opting out",
      a: entryAt(noon, "f", clear),
      b: entryAt(noon, "0", into, out),
    },
  ];
  for (const { name, a, b } of pairs) {
    it(name, () => {
      assert.ok(comparePlaces(placeOf(a), placeOf(b)) < 0);
      assert.ok(isAfter(placeOf(b), placeOf(a)) && !isAfter(placeOf(a), placeOf(b)));
    });
  }

  it("is total: an entry isn't after itself", () => {
    const place = placeOf(entryAt(noon, "1", out));
    assert.equal(isAfter(place, place), false);
    assert.equal(isAfter(place, undefined), true);
  });
});
