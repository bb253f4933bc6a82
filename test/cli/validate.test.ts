import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

import { validateCommand } from "../../src/cli/commands/validate.ts";
import { captureIo } from "./captured-io.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const run = async (positionals: readonly string[], values = {}, cwd = root, env = {}) => {
  const io = { ...captureIo(cwd), env };
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

  it("says what becomes of a doubtful text", async () => {
    const [sample] = JSON.parse(await readFile(join(root, "programs.json"), "utf8")).programs;
    const [asks, optsOut] = [sample, { ...sample, id: "strict", senders: [], onDoubt: "optOut" }];
    const question = { en: "Contoso Alerts: Reply STOP to stop all messages." };
    const programs = [{ ...asks, onDoubt: "ask", question, reviewBusinessDays: 1 }, optsOut];
    await writeFile(join(folder, "doubts.json"), JSON.stringify({ programs }));
    assert.match(
      (await run([])).out,
      /^ {2}a doubtful text is held; after 5 business days it is an opt-out$/mu,
    );
    const { out } = await run(["doubts.json"], {}, folder);
    assert.match(
      out,
      /^ {2}a doubtful text is held and asked about; after 1 business day it is an opt-out$/mu,
    );
    assert.match(out, /^ {2}a doubtful text is an opt-out at once$/mu);
    const [first] = JSON.parse((await run(["doubts.json"], { json: true }, folder)).out).programs;
    assert.deepEqual([first.onDoubt, first.reviewBusinessDays], ["ask", 1]);
  });

  it("checks the file that HEED_PROGRAMS names, unless it is given one", async () => {
    const env = { HEED_PROGRAMS: "test/config/every-fault.json" };
    assert.match((await run([], {}, root, env)).out, /^test\/config\/every-fault\.json: 4\d faults/mu);
    assert.match((await run(["programs.json"], {}, root, env)).out, /^programs\.json: no faults/mu);
    assert.match((await run([], {}, root, { HEED_PROGRAMS: " " })).out, /^programs\.json: no faults/mu);
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
