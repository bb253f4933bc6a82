import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseProgramsJson } from "../../src/config/parse-programs.ts";

const sample = readFileSync(new URL("../../programs.json", import.meta.url), "utf8");
const accented = sample.replaceAll("Contoso", "Contoso Café");

/** A file as an editor left it, read as everybody reads programs.json. */
const faultOf = (bytes: Buffer): string => {
  const parsed = parseProgramsJson(bytes.toString("utf8"));
  return parsed.kind === "faults" ? parsed.faults.map(({ code, says }) => `${code} ${says}`).join("\n") : "";
};

describe("programs.json as editors save it", () => {
  it("may be UTF-8, with a byte order mark, with Windows' line ends", () => {
    for (const text of [accented, `\uFEFF${accented}`, accented.replaceAll("\n", "\r\n")]) {
      assert.equal(faultOf(Buffer.from(text, "utf8")), "");
    }
  });

  it("may not be in a code page of its own: a reply would go out with a broken letter", () => {
    assert.match(faultOf(Buffer.from(accented, "latin1")), /^not-utf8 .*line 6\. Save it as UTF-8/u);
  });

  it("may not be UTF-16, as PowerShell writes it", () => {
    assert.match(faultOf(Buffer.from(`\uFEFF${sample}`, "utf16le")), /^not-utf8 .*Save it as UTF-8/u);
    assert.match(faultOf(Buffer.from(sample, "utf16le")), /^not-utf8 .*Save it as UTF-8/u);
  });

  it("may not be empty", () => {
    for (const text of ["", "\uFEFF", " \n"])
      assert.match(faultOf(Buffer.from(text)), /^not-json .* is empty\./u);
  });
});
