import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placeOf } from "../../src/core/fold.ts";
import type { Effect } from "../../src/core/history.ts";
import { blocked, clear, entryAt, into, out, program, sender } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";

const alive: Effect = { kind: "alive" };
const review: Effect = { kind: "review", program: program.id, due: noon + 9 };
const question: Effect = { kind: "question", program: program.id, until: noon + 5 };
const accept: Effect = { kind: "accept", program: program.id };
const answered = (meaning: string): Effect => ({ kind: "answered", program: program.id, sender, meaning });

describe("an entry's rank among those of its instant", () => {
  const rows: readonly (readonly [title: string, does: readonly Effect[], rank: number])[] = [
    ["START, with whatever goes along", [alive, into, { kind: "lift", sender }, answered("start")], 0],
    ["YES", [alive, accept], 0],
    ["clearing", [clear], 1],
    ["STOP, with whatever goes along", [alive, out, { kind: "block", sender }, answered("stop")], 2],
    ["START and a block at once", [into, { kind: "block", sender }], 2],
    ["a block by itself", [{ kind: "block", sender }], 2],
    ["a block found", [blocked], 2],
    ["a dead number", [{ kind: "dead", code: "4004" }], 2],
    ["a decided review", [{ kind: "close-review", suffix: "s" }], 2],
    ["nothing", [], 1],
    ["a text that moves no register", [alive, review, question, answered("help")], 1],
    ["a lifted block", [{ kind: "lift", sender }], 1],
    ["taking back", [{ kind: "undo", of: "s" }], 1],
  ];
  for (const [title, does, rank] of rows) {
    it(`is ${rank} for ${title}`, () => {
      assert.deepEqual(placeOf(entryAt(noon, "7", ...does)), { at: noon, rank, hash: "7".padStart(32, "0") });
    });
  }
});
