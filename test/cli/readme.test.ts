import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { createFields, isObject } from "../../src/functions/events/fields.ts";
import { parseProgramsJson } from "../../src/config/parse-programs.ts";
import { readEvent } from "../../src/functions/events/read-event.ts";

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  ...readdirSync("docs").map((name) => join("docs", name)),
].filter((path) => path.endsWith(".md"));
const readme = readFileSync("README.md", "utf8");

const linksOf = (page: string): readonly string[] =>
  [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].flatMap(([, link]) => link ?? []);

describe("the pages", () => {
  for (const page of pages) {
    it(`${page} links to what is there`, () => {
      const dead = linksOf(page).filter((link) => !existsSync(join(dirname(page), link)));
      assert.deepEqual(dead, []);
    });
  }

  it("name tests that are there, in the table of what breaks", () => {
    const table = readFileSync("ARCHITECTURE.md", "utf8").split("## When something breaks")[1] ?? "";
    const named = [...table.matchAll(/(test\/[\w/-]+\.test\.ts)(?: "([^"]+)")?/gu)];
    assert.ok(named.length >= 18, `${named.length}`);
    const missing = named.filter(
      ([, path = "", title = ""]) => !existsSync(path) || !readFileSync(path, "utf8").includes(title),
    );
    assert.deepEqual(
      missing.map(([all]) => all),
      [],
    );
  });
});

describe("the page of keywords", () => {
  it("shows words of a program's own that are valid, and all that optIn has", () => {
    const page = readFileSync("docs/keywords.md", "utf8");
    const shown: unknown = JSON.parse(`{${/```json\n(.*?)```/su.exec(page)?.[1] ?? ""}}`);
    const [sample] = JSON.parse(readFileSync("programs.json", "utf8")).programs;
    const parsed = parseProgramsJson({ programs: [Object.assign(sample, shown)] });
    assert.ok(parsed.kind === "programs", JSON.stringify(parsed));
    assert.deepEqual(parsed.warnings, []);
    assert.deepEqual(Object.keys(parsed.programs.all[0]?.optIn ?? {}).toSorted(), [
      "question",
      "reply",
      "words",
    ]);
    assert.match(page, /`heed opt-in NUMBER --program ID --by NAME --evidence TEXT`/u);
  });
});

describe("README", () => {
  it("has commands that are there", () => {
    const scripts: unknown = JSON.parse(readFileSync("package.json", "utf8")).scripts;
    assert.ok(isObject(scripts));
    const run = [...readme.matchAll(/npm (?:run )?([a-z:]+)/gu)].flatMap(([, name]) => name ?? []);
    const known = (name: string): boolean => name === "ci" || Object.hasOwn(scripts, name);
    assert.ok(run.length > 10);
    assert.deepEqual(
      run.filter((name) => !known(name)),
      [],
    );
  });

  it("replays a file that is there and that this programs.json knows", () => {
    const file = /heed -- replay (docs\/\S+)/u.exec(readme)?.[1] ?? "";
    const events = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    assert.ok(events.length >= 5);
    for (const event of events) assert.equal(readEvent(event).kind, "text");
  });

  it("has a curl line that a shell makes into a STOP of its own", () => {
    const body = /-d "(\[.*\])"/u.exec(readme)?.[1] ?? "";
    const filled = body
      .replaceAll('\\"', '"')
      .replaceAll("$(date +%s%N)", "1790000000000000000")
      .replaceAll("$(date -u +%Y-%m-%dT%H:%M:%SZ)", "2026-09-21T12:00:00Z");
    const [event]: unknown[] = JSON.parse(filled);
    const message = readEvent(event);
    assert.ok(message.kind === "text");
    assert.equal(message.text, "STOP");
    assert.ok(isObject(event));
    assert.equal(createFields(event).text("id"), message.id);
  });
});
