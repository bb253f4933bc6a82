import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold } from "../../src/core/fold.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import { newPerson } from "../../src/core/person.ts";
import { standingOf } from "../../src/core/standing.ts";
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

const cases: readonly {
  readonly name: string;
  readonly does: readonly (readonly Effect[])[];
  readonly standing: string;
  readonly blocked: boolean;
}[] = [
  { name: "nothing", does: [], standing: "unknown", blocked: false },
  { name: "STOP", does: [[out]], standing: "opted-out", blocked: false },
  { name: "STOP, START", does: [[out], [into]], standing: "opted-in", blocked: false },
  { name: "STOPALL, START", does: [[everything], [into]], standing: "opted-in", blocked: false },
  { name: "START, STOPALL", does: [[into], [everything]], standing: "opted-out", blocked: false },
  { name: "STOPALL, cleared by hand", does: [[everything], [clear]], standing: "unknown", blocked: false },
  {
    name: "STOP, STOPALL, cleared: STOP remains",
    does: [[out], [everything], [clear]],
    standing: "opted-out",
    blocked: false,
  },
  { name: "a block found is an opt-out", does: [[blocked]], standing: "opted-out", blocked: true },
  {
    name: "a block that stands explains itself and changes nothing",
    does: [[out, { kind: "block", sender }], [into], [blocked]],
    standing: "opted-in",
    blocked: true,
  },
  {
    name: "a block found again after it was lifted is news",
    does: [[blocked], [into, { kind: "lift", sender }], [blocked]],
    standing: "opted-out",
    blocked: true,
  },
  {
    name: "lifting a block opens no standing",
    does: [[blocked], [{ kind: "lift", sender }]],
    standing: "opted-out",
    blocked: false,
  },
  {
    name: "YES to an open question opts in",
    does: [
      [{ kind: "question", program: program.id, until: noon + 5 }],
      [{ kind: "accept", program: program.id }],
    ],
    standing: "opted-in",
    blocked: false,
  },
  {
    name: "YES to none does nothing",
    does: [[{ kind: "accept", program: program.id }]],
    standing: "unknown",
    blocked: false,
  },
  {
    name: "YES after STOP does nothing: the STOP closed the question",
    does: [
      [{ kind: "question", program: program.id, until: noon + 5 }],
      [out],
      [{ kind: "accept", program: program.id }],
    ],
    standing: "opted-out",
    blocked: false,
  },
];

describe("what entries do, one after the other", () => {
  for (const { name, does, standing, blocked: isBlocked } of cases) {
    it(name, () => {
      const person = fold(
        key,
        does.map((effect, index) => entryAt(noon + index, `${index}`, ...effect)),
      );
      assert.equal(standingOf(person, program).state, standing);
      assert.equal(person.blocks[sender] !== undefined, isBlocked);
    });
  }

  it("taking an entry back leaves the person as if it had done nothing", () => {
    const wrong = entryAt(noon, "1", out);
    const back = entryAt(noon + 1, "2", { kind: "undo", of: wrong.suffix });
    const person = fold(key, [wrong, back]);
    assert.equal(standingOf(person, program).state, "unknown");
    assert.deepEqual({ ...person, newest: undefined }, { ...newPerson(key), newest: undefined });
  });

  it("replies older than any limit looks back are not counted on", () => {
    const answered: Effect = { kind: "answered", program: program.id, sender, meaning: "help" };
    const hour = 3_600_000;
    const person = fold(
      key,
      [0, 2, 4, 6].map((hours) => entryAt(noon + hours * hour, `${hours}`, answered)),
    );
    assert.deepEqual(
      person.answered.map((one) => (one.at - noon) / hour),
      [4, 6],
    );
  });

  it("doubts beyond what a person's row holds wait in line, in whatever order they came", () => {
    const doubt: Effect = { kind: "review", program: program.id, due: noon };
    const doubts = Array.from({ length: 30 }, (_, index) => entryAt(noon + index, `${index}`, doubt));
    const closed = entryAt(noon + 3, "99", { kind: "close-review", suffix: doubts[3]?.suffix ?? "" });
    const open = (entries: readonly HistoryEntry[]) =>
      fold(key, entries).reviews.map((review) => review.suffix);
    const first = doubts.map((entry) => entry.suffix);
    assert.deepEqual(open(doubts), first.slice(0, 20));
    assert.deepEqual(open(doubts.toReversed()), first.slice(0, 20));
    assert.deepEqual(open([closed, ...doubts.toReversed()]), [...first.slice(0, 3), ...first.slice(4, 21)]);
    assert.deepEqual(open([...doubts, entryAt(noon + 40, "100", out)]), []);
  });
});
