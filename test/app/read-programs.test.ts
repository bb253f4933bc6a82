import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readPrograms } from "../../src/app/read-programs.ts";
import { ConfigError } from "../../src/core/faults.ts";

const folder = await mkdtemp(join(tmpdir(), "heed-programs-"));
after(async () => await rm(folder, { recursive: true }));

const faultsOf = (name: string): string => {
  try {
    readPrograms(name);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  return "no fault";
};

describe("the programs that a host begins with", () => {
  it("are named where they aren't there", () => {
    assert.match(faultsOf("no-such-programs.json"), /HEED_PROGRAMS names no-such-programs.json/u);
  });

  it("are found by name on the way up, as the sample's are", () => {
    assert.equal(faultsOf("programs.json"), "no fault");
  });

  it("say what is wrong with the whole file, and where in it", async () => {
    const path = join(folder, "programs.json");
    await writeFile(path, "not json");
    assert.ok(faultsOf(path).includes(`${path}: `), faultsOf(path));
    await writeFile(path, JSON.stringify({ programs: [{}] }));
    assert.ok(faultsOf(path).includes(`${path} programs[0]`), faultsOf(path));
  });
});
