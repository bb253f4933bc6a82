import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expandEndings } from "../../src/core/reading/endings.ts";

describe("a stem and its endings", () => {
  const endings = { AR: "ar a", ME: "_ me" };
  for (const [text, expanded] of [
    ["borrar", ["borrar"]],
    ["  dar   de baja ", ["dar de baja"]],
    ["borr-AR", ["borrar", "borra"]],
    ["d-AR-ME de baja", ["dar de baja", "da de baja", "d de baja", "dme de baja"]],
    ["quit-AR d-ME", ["quitar d", "quitar dme", "quita d", "quita dme"]],
  ] as const)
    it(`${text} is ${expanded.join(", ")}`, () => {
      assert.deepEqual(expandEndings(text, endings), expanded);
    });

  it("is a fault of the table where the endings aren't there", () => {
    assert.throws(() => expandEndings("borr-IR", endings), /"borr-IR" names endings that aren't there/u);
    assert.throws(() => expandEndings("borr-AR", undefined), TypeError);
  });
});
