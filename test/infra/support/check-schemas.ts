import { Ajv } from "ajv";
import type { Check } from "./infra.ts";

/** Which schema holds each JSON file that the templates, azd or the checks read. */
const schemaOf: Readonly<Record<string, string>> = {
  "main.parameters.json": "schemas/parameters.schema.json",
  "alerts.json": "schemas/alerts.schema.json",
  "reviewed-resources.json": "schemas/reviewed-resources.schema.json",
  "bicepconfig.json": "schemas/bicepconfig.schema.json",
};

/** Every JSON file of infra/ has a schema and keeps to it, and no two alerts share a name. */
export const checkSchemas: Check = (infra) => {
  const ajv = new Ajv({ allErrors: true });
  const fault = (file: string, message: string): ReturnType<Check>[number] => ({ file, line: 1, message });
  const json = [...infra.texts.keys()].filter(
    (path) => path.endsWith(".json") && !path.startsWith("schemas/"),
  );
  return json.flatMap((file) => {
    const schema = infra.texts.get(schemaOf[file] ?? "");
    if (schema === undefined) return [fault(file, "no schema")];
    const data: unknown = JSON.parse(infra.texts.get(file) ?? "");
    const validate = ajv.compile(JSON.parse(schema));
    const faults = validate(data) ? [] : (validate.errors ?? []);
    const twice = file === "alerts.json" ? repeated(idsOf(data)) : [];
    return [
      ...faults.map((error) => fault(file, `${error.instancePath} ${error.message ?? ""}`)),
      ...twice.map((id) => fault(file, `two alerts are called ${id}`)),
    ];
  });
};

function idsOf(data: unknown): readonly string[] {
  return [...JSON.stringify(data).matchAll(/"id":"([^"]*)"/g)].map((match) => match[1] ?? "");
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
