import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { applyPatch, parseMistake } from "./support/apply-patch.ts";
import { checks } from "./support/checks.ts";
import { type Fault, readInfra, withText } from "./support/infra.ts";

const infraDirectory = join(import.meta.dirname, "../../infra");
const mistakesDirectory = join(import.meta.dirname, "mistakes");
const mistakes = readdirSync(mistakesDirectory).filter((name) => name.endsWith(".patch"));
const infra = readInfra(infraDirectory);

const toText = (fault: Fault): string => `${fault.file}:${fault.line} ${fault.message}`;

describe("the templates in infra/", () => {
  it("are read, all of them", () => {
    assert.ok(infra.bicep.length >= 16, `${infra.bicep.length} Bicep files`);
    assert.ok(infra.bicep.flatMap((file) => file.declarations).length >= 150);
  });
  for (const [name, check] of Object.entries(checks)) {
    it(`pass the check of ${name}`, () => assert.deepEqual(check(infra).map(toText), []));
  }
});

describe("a seeded mistake in infra/", () => {
  it("exists for every check", () => {
    const caught = mistakes.map(
      (name) => parseMistake(readFileSync(join(mistakesDirectory, name), "utf8")).caughtBy,
    );
    const unproven = Object.keys(checks).filter((name) => !caught.includes(name));
    assert.deepEqual(unproven, []);
    assert.ok(mistakes.length >= 12, `${mistakes.length} mistakes`);
  });
  for (const name of mistakes) {
    const mistake = parseMistake(readFileSync(join(mistakesDirectory, name), "utf8"));
    it(`is caught by the check of ${mistake.caughtBy}: ${mistake.title}`, () => {
      const path = mistake.file.replace(/^infra\//, "");
      const mistaken = withText(infra, path, (text) => applyPatch(text, mistake.patch));
      const faults = checks[mistake.caughtBy]?.(mistaken) ?? [];
      const inPlace = faults.filter((fault) => fault.file === "" || mistake.file.endsWith(fault.file));
      assert.ok(inPlace.length > 0, `nothing found there, but:\n${faults.map(toText).join("\n")}`);
    });
  }
});
