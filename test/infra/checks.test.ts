import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { applyPatch, parseMistake } from "./support/apply-patch.ts";
import { checks } from "./support/checks.ts";
import { type Fault, readInfra } from "./support/infra.ts";

const infraDirectory = join(import.meta.dirname, "../../infra");
const mistakesDirectory = join(import.meta.dirname, "mistakes");
const mistakes = readdirSync(mistakesDirectory).filter((name) => name.endsWith(".patch"));
const temporary = mkdtempSync(join(tmpdir(), "heed-infra-"));

after(() => rmSync(temporary, { recursive: true }));

const toText = (fault: Fault): string => `${fault.file}:${fault.line} ${fault.message}`;

describe("the templates in infra/", () => {
  const infra = readInfra(infraDirectory);
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
      const copy = join(temporary, name);
      cpSync(infraDirectory, copy, { recursive: true });
      const path = join(copy, mistake.file.replace(/^infra\//, ""));
      writeFileSync(path, applyPatch(readFileSync(path, "utf8"), mistake.patch));
      const infra = readInfra(copy);
      const faults = checks[mistake.caughtBy]?.(infra) ?? [];
      const inPlace = faults.filter((fault) => fault.file === "" || mistake.file.endsWith(fault.file));
      assert.ok(inPlace.length > 0, `nothing found there, but:\n${faults.map(toText).join("\n")}`);
    });
  }
});
