import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { validateCommand } from "../../src/cli/commands/validate.ts";
import { captureIo } from "./captured-io.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const run = async (positionals: readonly string[], values = {}, cwd = root) => {
  const io = captureIo(cwd);
  const exitCode = await validateCommand.run({ positionals, values }, io);
  return { exitCode, out: io.outLines.join("\n"), err: io.errLines.join("\n") };
};

describe("heed validate", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "heed-validate-"));
  });
  after(() => rm(folder, { recursive: true }));

  it("shows the sample's programs, senders, who answers and what replies cost, and finds nothing wrong", async () => {
    const { exitCode, out, err } = await run([]);
    assert.equal(exitCode, 0);
    assert.equal(err, "");
    assert.match(out, /^Contoso Alerts \(contoso-alerts\), en$/mu);
    assert.match(out, /^ {2}12345 \(short-code, US, opt-outs managed by us\)$/mu);
    assert.match(
      out,
      /^ {2}\+18005550199 \(toll-free, US\)\n {4}The carrier blocks .* exactly STOP, and answers it;/mu,
    );
    assert.match(out, /^ {2}stop in en: GSM-7, 69 septets, 1 segment\n {4}"Contoso Alerts: You opted out/mu);
    assert.match(out, /^programs\.json: no faults, no warnings\.$/mu);
  });

  it("lists every fault with its path and exits with 1", async () => {
    const { exitCode, out } = await run(["test/config/every-fault.json"]);
    assert.equal(exitCode, 1);
    assert.match(out, /^Faults:$/mu);
    assert.match(out, /^ {2}programs\[0\]\.senders\[0\]\.number: "1234" isn't a short code\. Write/mu);
    assert.match(out, /^ {2}programs\[2\]\.id: "second" is the id at programs\[1\]\.id too\./mu);
    assert.match(out, /: 4\d faults, \d+ warnings\.$/u);
  });

  it("exits with 0 where there are warnings only, and shows what makes a text dear", async () => {
    await writeFile(
      join(folder, "warned.json"),
      JSON.stringify({
        programs: [
          {
            id: "fete",
            name: "Fête",
            senders: [{ number: "65432", type: "short-code", country: "GB" }],
            replies: {
              stop: { en: "Fête: no more\nmessages." },
              start: { en: "Fête: hello" },
              help: { en: "Fête: help@example.com" },
            },
            words: { stop: { add: ["halt"], remove: ["baja"] } },
            optIn: { words: ["JOIN"] },
          },
        ],
      }),
    );
    const { exitCode, out } = await run(["warned.json"], {}, folder);
    assert.equal(exitCode, 0);
    assert.match(
      out,
      /stop in en: UCS-2, 23 units, 1 segment, because of "ê"\n {4}"Fête: no more\\nmessages\."/u,
    );
    assert.match(out, /also means stop: "halt"\n {2}doesn't mean stop: "baja"\n {2}opts in: "JOIN"/u);
    assert.match(out, /Warnings:\n {2}programs\[0\]\.replies\.start\.en: /u);
    assert.match(out, /: no faults, 4 warnings\.$/u);
  });

  it("prints one JSON object for machines", async () => {
    const { exitCode, out } = await run([], { json: true });
    assert.equal(exitCode, 0);
    const printed = JSON.parse(out);
    assert.deepEqual(printed.faults, []);
    assert.deepEqual(printed.programs[0].replies[0], {
      meaning: "stop",
      language: "en",
      text: "Contoso Alerts: You opted out and will not receive any more messages.",
      encoding: "GSM-7",
      units: 69,
      segments: 1,
      beyondGsm7: [],
    });
    const faulty = await run(["test/config/every-fault.json"], { json: true });
    assert.equal(faulty.exitCode, 1);
    assert.equal(JSON.parse(faulty.out).faults[0].code, "unknown-value");
  });

  it("says that a file isn't there, and how to get one", async () => {
    const { exitCode, out, err } = await run(["nowhere.json"]);
    assert.equal(exitCode, 1);
    assert.equal(out, "");
    assert.match(err, /no such file\. `heed init` writes/u);
  });
});
