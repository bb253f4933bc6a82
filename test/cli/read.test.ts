import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { commandMap } from "../../src/cli/command-map.ts";
import { runHeed } from "../../src/cli/run-heed.ts";
import { captureIo } from "./captured-io.ts";

const run = async (argv: readonly string[], typed?: readonly string[], cwd = process.cwd()) => {
  const io = { ...captureIo(cwd, typed), isTty: false };
  const code = await runHeed(["read", ...argv], io, commandMap);
  return { code, out: io.outLines.join("\n").split("\n"), err: io.errLines.join("\n") };
};

const heed = new URL("../../src/cli/heed.ts", import.meta.url).pathname;

/** A real process, its standard input fed with these lines. */
const runProcess = async (lines: string): Promise<{ readonly out: string; readonly err: string }> => {
  const args = ["--import", new URL("list-loaded.mjs", import.meta.url).pathname, heed, "read", "--json"];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  const kept = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (kept.out += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (kept.err += part));
  child.stdin.end(lines);
  await new Promise((resolve) => child.once("close", resolve));
  return kept;
};

describe("heed read", () => {
  it("prints one object a line, in the order of the lines", async () => {
    const texts = ["STOP", "ＳＴＯＰ.", "please stop", "stop by at 5", "Arrêt", "Unstop!", "yes"];
    const { code, out } = await run(
      ["--json"],
      texts.map((text) => JSON.stringify(text)),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      out.map((line) => JSON.parse(line).means),
      ["stop", "stop", "stop", "none", "stop", "start", "none"],
    );
    assert.equal(out[0], '{"means":"stop","rule":"exact","word":"stop","scope":"program","language":"en"}');
    assert.equal(out[3], '{"means":"none","rule":"none","word":null,"scope":null,"language":null}');
  });

  it("takes the number that was texted with each line, else the option's", async () => {
    const lines = ['{"text":"stop 12345","number":"12345"}', "", '{"text":"stop 54321"}', '"stop 12345"'];
    const { out } = await run(["--json", "--number", "54321"], lines);
    assert.deepEqual(
      out.map((line) => JSON.parse(line).rule),
      ["own-number", "own-number", "none"],
    );
  });

  it("explains one text to people", async () => {
    assert.deepEqual((await run(["please", "stop"])).out, [
      "“please stop”",
      "  means    stop: an opt-out, from the program",
      "  rule     courtesy",
      "  words    “stop”",
      "  language en",
    ]);
    assert.deepEqual((await run(["Stopall"])).out.slice(1, 4), [
      "  means    stop: an opt-out, from every program",
      "  rule     exact",
      "  words    “stopall”",
    ]);
    assert.equal((await run(["Stop"])).out[3], "  words    “stop”, to the letter what carriers look for");
    assert.equal((await run(["yes"])).out[3], "  words    “yes”");
    assert.deepEqual((await run(["hello\u001b[2J"])).out, [
      "“hello\\u{1b}[2J”",
      "  means    none: nothing: an ordinary text",
    ]);
  });

  it("reads with the words of a program", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "heed-read-"));
    const program = {
      id: "p",
      name: "P",
      senders: [{ number: "12345", type: "short-code", country: "GB" }],
      replies: {
        stop: { en: "P: You opted out and will get no more messages." },
        start: { en: "P: 3 msgs/week. Msg & data rates may apply. Reply HELP for help, STOP to opt out." },
        help: { en: "P: call 1-800-800-8000 for help." },
      },
      words: { stop: { add: ["genug"] } },
      optIn: { words: ["join"], reply: { en: "P: you are in." } },
    };
    writeFileSync(join(cwd, "programs.json"), JSON.stringify({ programs: [program] }));
    const { code, out, err } = await run(["--json", "--program", "p"], ['"Genug!"', '"join"'], cwd);
    assert.equal(err, "");
    assert.equal(code, 0);
    assert.deepEqual(
      out.map((line) => JSON.parse(line).means),
      ["stop", "opt-in"],
    );
    assert.deepEqual((await run(["JOIN", "--program", "p"], [], cwd)).out.slice(1, 4), [
      "  means    opt-in: a program's own opt-in word",
      "  rule     exact",
      "  words    “join”",
    ]);
    assert.match((await run(["x", "--program", "q"], [], cwd)).err, /no program with the id "q"/u);
  });

  it("names the line that it can't read, and none of its words", async () => {
    for (const line of ["secret", '{"text":5}', "5", "null", '{"text":"a","number":5}']) {
      const { code, err } = await run(["--json"], ['"stop"', line]);
      assert.equal(code, 2);
      assert.match(err, /^Line 2 /u);
      assert.doesNotMatch(err, /secret/u);
    }
  });

  it("has a sentence for whoever gives it nothing", async () => {
    const io = captureIo(process.cwd(), []);
    assert.equal(await runHeed(["read"], io, commandMap), 2);
    assert.match(io.errLines.join("\n"), /Give a text/u);
  });

  it("reads 100,000 lines in a few seconds and loads nothing of Azure", async () => {
    const some = ['"STOP"', '{"text":"can you stop by at 5?","number":"12345"}', '"please stop texting me"'];
    const lines = Array.from({ length: 100_000 }, (_, index) => some[index % some.length]);
    const started = performance.now();
    const { out, err } = await runProcess(`${lines.join("\n")}\n`);
    assert.ok(performance.now() - started < 15_000, "it took longer than a slow machine needs");
    assert.equal(out.trimEnd().split("\n").length, lines.length);
    assert.match(err, /loaded \d+ modules/u);
    assert.doesNotMatch(err, /@azure/u);
  });
});
