import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { initCommand } from "../../src/cli/commands/init.ts";
import { parseProgramsJson } from "../../src/config/parse-programs.ts";
import { captureIo } from "./captured-io.ts";

const shortCode = {
  name: "Contoso Alerts",
  sender: "12345",
  country: "US",
  "managed-by": "us",
  contact: "1-800-800-8000",
};

describe("heed init", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "heed-init-"));
  });
  after(() => rm(folder, { recursive: true }));

  const run = async (file: string, values: Record<string, string | boolean>, typed?: readonly string[]) => {
    const io = captureIo(folder, typed);
    const exitCode = await initCommand.run({ positionals: [file], values }, io);
    return { exitCode, out: io.outLines.join("\n"), err: io.errLines.join("\n") };
  };

  const written = async (file: string) => {
    const parsed = parseProgramsJson(await readFile(join(folder, file), "utf8"));
    assert.equal(parsed.kind, "programs");
    assert.deepEqual(parsed.warnings, []);
    return parsed.programs.all[0];
  };

  const byOptions: Readonly<Record<string, Record<string, string>>> = {
    "a US short code": shortCode,
    "a toll-free number": { name: "Contoso", sender: "+1 800 555 0199", contact: "help@contoso.com" },
    "a 10DLC number of the provider's": {
      ...shortCode,
      sender: "+14255550123",
      type: "10dlc",
      "managed-by": "provider",
    },
    "an alphanumeric ID": { name: "Contoso", sender: "Contoso", country: "GB", contact: "help@contoso.com" },
    "a Canadian short code": { name: "Contoso", sender: "54321", country: "CA", contact: "help@contoso.com" },
    "a program in French": { ...shortCode, language: "fr" },
    "a program in Spanish": { ...shortCode, language: "es" },
    "a program in Polish with texts of its own": {
      ...shortCode,
      language: "pl",
      stop: "Koniec.",
      start: "Start.",
      "help-text": "Pomoc.",
    },
  };

  for (const [what, values] of Object.entries(byOptions)) {
    it(`writes ${what} by options, free of faults and warnings`, async () => {
      const file = `${what.replaceAll(" ", "-")}.json`;
      const { exitCode, out, err } = await run(file, values);
      assert.deepEqual({ exitCode, err }, { exitCode: 0, err: "" });
      assert.match(out, /is written/u);
      const program = await written(file);
      assert.equal(program?.name, values["name"]);
      assert.equal(program?.senders.length, 1);
    });
  }

  it("asks for what it isn't told, and takes an empty line for what is usual", async () => {
    const typed = [
      "Café Contoso",
      "",
      "+14255550123",
      "10dlc",
      "US",
      "us",
      "",
      "help@contoso.com",
      "",
      "",
      "",
    ];
    const { exitCode, err } = await run("asked.json", {}, typed);
    assert.equal(exitCode, 0);
    assert.match(err, /What is its id in the record\? \[cafe-contoso\]/u);
    const program = await written("asked.json");
    assert.equal(program?.id, "cafe-contoso");
    assert.deepEqual(program?.senders, [
      { key: "+14255550123", type: "10dlc", country: "US", optOutsManagedBy: "us" },
    ]);
    assert.match(program?.replies.help["en"] ?? "", /help@contoso\.com/u);
  });

  it("asks again where an answer can't be right, and tidies the case", async () => {
    const typed = "Contoso/My id!/my-id/54321/fax/Short-Code/uk/ca//help@contoso.com////".split("/");
    const { exitCode, err } = await run("again.json", {}, typed);
    assert.equal(exitCode, 0, err);
    assert.match(err, /1 to 40 small letters/u);
    assert.match(err, /It is one of toll-free, short-code, /u);
    assert.match(err, /isn't a country's code; .* GB\./u);
    const program = await written("again.json");
    assert.equal(program?.id, "my-id");
    assert.deepEqual(program?.senders, [{ key: "short:54321", type: "short-code", country: "CA" }]);
    await run("tidied.json", { ...shortCode, country: "us", "managed-by": "US" });
    assert.equal((await written("tidied.json"))?.senders[0]?.country, "US");
  });

  it("asks no more than the options leave open where they name program and sender", async () => {
    const { exitCode, err } = await run("told.json", shortCode, []);
    assert.deepEqual({ exitCode, err }, { exitCode: 0, err: "" });
    const { name: _, ...nameless } = shortCode;
    const asked = await run("asked-once.json", nameless, ["Contoso", "", "", "", "", "", "", ""]);
    assert.equal(asked.exitCode, 0);
    assert.match(asked.err, /^What is the program called/u);
  });

  it("names every option that is missing where nobody can be asked, and writes nothing", async () => {
    await assert.rejects(run("missing.json", { sender: "+447700900123" }), {
      name: "UsageError",
      message: "Still needed: --name, --id, --type, --country, --contact. Nothing is written.",
    });
    const io = captureIo(folder, ["Contoso", ""]);
    await assert.rejects(initCommand.run({ positionals: ["missing.json"], values: {} }, io), {
      message: /^Still needed: --sender/u,
    });
    assert.equal(io.errLines.length, 3, "nobody is asked on once nobody answers");
    assert.equal((await readdir(folder)).includes("missing.json"), false);
  });

  it("writes nothing that heed validate would refuse, and says why", async () => {
    const { exitCode, err } = await run("wrong.json", { ...shortCode, sender: "1234", stop: "See bit.ly/x" });
    assert.equal(exitCode, 1);
    assert.match(err, /programs\[0\]\.senders\[0\]\.number: "1234" isn't a short code/u);
    assert.match(err, /programs\[0\]\.replies\.stop\.en: .*shortener bit\.ly/u);
    assert.equal((await readdir(folder)).includes("wrong.json"), false);
  });

  it("refuses a type that doesn't exist, and a language that it has no texts in", async () => {
    const { exitCode, err } = await run("wrong.json", { ...shortCode, type: "fax", language: "pl" });
    assert.equal(exitCode, 1);
    assert.match(err, /programs\[0\]\.senders\[0\]\.type: "fax" isn't known here/u);
    for (const meaning of ["stop", "start", "help"]) {
      assert.ok(err.includes(`programs[0].replies.${meaning}.pl: There is no text in pl`));
    }
  });

  it("leaves a file that is there alone, unless forced", async () => {
    await writeFile(join(folder, "there.json"), "mine");
    const refused = await run("there.json", shortCode);
    assert.equal(refused.exitCode, 1);
    assert.match(refused.err, /is there already/u);
    assert.equal(await readFile(join(folder, "there.json"), "utf8"), "mine");
    const forced = await run("there.json", { ...shortCode, force: true });
    assert.equal(forced.exitCode, 0);
    assert.equal((await written("there.json"))?.id, "contoso-alerts");
  });
});
