import assert from "node:assert/strict";
import { it } from "node:test";
import { compileClasses } from "../../src/core/reading/compile-pattern.ts";

it("a class holds the words of the classes that it names", () => {
  const classes = compileClasses({ KIN: "mom dad", LINE: "phone", OWN: "KIN LINE name" });
  assert.deepEqual([...(classes.get("OWN") ?? [])], ["mom", "dad", "phone", "name"]);
  assert.deepEqual([...(classes.get("KIN") ?? [])], ["mom", "dad"]);
});

it("a class that names one that isn't there before it is a fault", () => {
  for (const lists of [{ OWN: "KIN name" }, { OWN: "KIN name", KIN: "mom" }])
    assert.throws(() => compileClasses(lists), {
      name: "TypeError",
      message: "The class OWN names a class that isn't there.",
    });
});
