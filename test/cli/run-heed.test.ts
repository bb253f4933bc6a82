import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";

import type { Command } from "../../src/cli/command.ts";
import { commandMap } from "../../src/cli/command-map.ts";
import { runHeed } from "../../src/cli/run-heed.ts";
import { ConfigError, RecordUnreachable } from "../../src/core/faults.ts";
import { createCliWorld } from "../support/cli-world.ts";
import { captureIo } from "./captured-io.ts";

const failing = (error: unknown): Command => ({
  name: "fail",
  summary: "Fails.",
  usage: ["heed fail"],
  options: { many: { type: "string", multiple: true, doc: "Many." } },
  examples: [],
  run: async () => {
    throw error;
  },
});

const runFailing = async (error: unknown) => {
  const io = captureIo(".");
  const code = await runHeed(["fail"], io, { fail: async () => failing(error) });
  return { code, text: io.errLines.join("\n"), out: io.outLines };
};

describe("heed", () => {
  it("shows every command with what it does", async () => {
    for (const line of [[], ["help"], ["--help"], ["-h"]]) {
      const { code, out } = await createCliWorld().run(line);
      assert.equal(code, 0);
      for (const name of Object.keys(commandMap))
        assert.ok(
          out.some((one) => one.startsWith(`  ${name} `)),
          name,
        );
    }
  });

  for (const [name, load] of Object.entries(commandMap)) {
    it(`shows the usage, options and examples of ${name}`, async () => {
      const command = await load();
      assert.equal(command.name, name);
      const asked = await createCliWorld().run(["help", name]);
      const helped = await createCliWorld().run([name, "--help"]);
      assert.deepEqual([asked.code, helped.code], [0, 0]);
      assert.deepEqual(asked.out, helped.out);
      for (const usage of command.usage) assert.ok(asked.out.includes(`  ${usage}`));
      for (const { line } of command.examples) assert.ok(asked.out.includes(`  ${line}`));
      for (const option of Object.keys(command.options))
        assert.ok(
          asked.out.some((line) => line.includes(`--${option}`)),
          option,
        );
    });
  }

  for (const [argv, says] of [
    [["lok"], /There is no command lok; there are: text, lookup/u],
    [["+14255550123"], /That is no command; there are:/u],
    [["constructor"], /There is no command constructor/u],
    [["help", "lok"], /There is no command lok/u],
    [["lookup", "--colour"], /heed lookup has no option --colour; `heed help lookup`/u],
    [["lookup", "--14255550123"], /heed lookup has no option one/u],
    [["lookup", "+14255550123", "--country"], /The option --country of heed lookup lacks its value/u],
    [["lookup", "+14255550123", "--json=yes"], /The option --json of heed lookup/u],
    [["lookup"], /the number is missing/u],
    [["lookup", "+14255550123", "+14255550123"], /one word too many/u],
    [["lookup", "contoso"], /a name and not a person's number/u],
  ] as const) {
    it(`answers \`heed ${argv.join(" ")}\` with one sentence and 2`, async () => {
      const { code, out, err } = await createCliWorld().run(argv);
      assert.equal(code, 2);
      assert.deepEqual(out, []);
      assert.equal(err.length, 1, err.join("\n"));
      assert.match(err[0] ?? "", says);
      assert.doesNotMatch(err[0] ?? "", /4255550123/u);
    });
  }

  it("tells a fault by its message, without a stack and without a number, and ends with 1", async () => {
    const unreachable = await runFailing(new RecordUnreachable("read person: 503 ServerBusy"));
    assert.deepEqual(unreachable, {
      code: 1,
      text: "The record can't be reached (read person: 503 ServerBusy).",
      out: [],
    });
    const careless = await runFailing(new Error("no such row: person|+14255550123"));
    assert.deepEqual([careless.code, careless.text], [1, "no such row: person|…0123"]);
    assert.equal((await runFailing("odd")).code, 1);
  });

  it("names every fault of the configuration", async () => {
    const { code, text } = await runFailing(
      new ConfigError(["HEED_ACS is missing", "HEED_ARCHIVE is missing"]),
    );
    assert.equal(code, 1);
    assert.match(text, /HEED_ACS is missing\n {2}HEED_ARCHIVE is missing/u);
  });

  it("ends as a process with the exit code, its answer on standard output alone", () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ["scripts/on-node.mjs", "src/cli/heed.ts", ...args], { encoding: "utf8" });
    const good = run("help", "lookup");
    assert.deepEqual([good.status, good.stderr], [0, ""]);
    assert.match(good.stdout, /heed lookup NUMBER/u);
    const bad = run("nothing");
    assert.deepEqual([bad.status, bad.stdout], [2, ""]);
    assert.match(bad.stderr, /^There is no command nothing; there are: [^\n]+\n$/u);
  });
});
