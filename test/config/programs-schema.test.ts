import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { Ajv2020 } from "ajv/dist/2020.js";

import { programsSchemaText } from "../../scripts/write-schema.ts";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

describe("programs.schema.json", () => {
  it("is what scripts/write-schema.ts makes of the schema that reads the file", async () => {
    assert.equal(read("programs.schema.json"), await programsSchemaText());
  });

  it("accepts the sample and refuses what the reader refuses by shape", () => {
    const schema: unknown = JSON.parse(read("programs.schema.json"));
    assert.ok(typeof schema === "object" && schema !== null);
    const accepts = new Ajv2020({ strict: false }).compile(schema);
    const sample = JSON.parse(read("programs.json"));
    assert.equal(accepts(sample), true);
    assert.equal(accepts({ ...sample, colour: "red" }), false);
    assert.equal(accepts({ programs: [{ ...sample.programs[0], id: "Not An Id" }] }), false);
    assert.equal(accepts({ programs: [{ ...sample.programs[0], name: undefined }] }), false);
  });
});
