import { writeFile } from "node:fs/promises";

import { format } from "oxfmt";
import * as z from "zod";

import { programsShape } from "../src/config/programs-schema.ts";

const file = "programs.schema.json";

/** The JSON schema of programs.json for the editor, made from the schema that reads it and laid out as every file here. */
export const programsSchemaText = async (): Promise<string> => {
  const schema = { title: "Heed: programs.json", ...z.toJSONSchema(programsShape, { io: "input" }) };
  const { code, errors } = await format(file, JSON.stringify(schema, undefined, 2), { printWidth: 110 });
  if (errors.length > 0) throw new Error(`The schema can't be laid out: ${errors[0]?.message}`);
  return code;
};

if (import.meta.main) {
  await writeFile(new URL(`../${file}`, import.meta.url), await programsSchemaText());
}
