import { it } from "node:test";
import { cells, checkCell } from "../support/policy-cells.ts";

// One test instead of 1,196: a mutant needs to hear only that some cell is wrong.
it("every cell of who answers, who blocks", () => {
  for (const cell of cells) checkCell(cell);
});
