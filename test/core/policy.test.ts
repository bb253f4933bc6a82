import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cells, checkCell, titleOf } from "../support/policy-cells.ts";

describe("who answers, who blocks", () => {
  it("has a cell for every number type, manager, word, form and block", () => {
    const senders = 13;
    const words = 23;
    assert.equal(cells.length, senders * words * 2 * 2);
    assert.equal(new Set(cells.map(titleOf)).size, cells.length);
  });

  for (const cell of cells) it(titleOf(cell), () => checkCell(cell));
});
