import { type BicepFile, declared } from "./bicep-file.ts";
import { chainOf, literalOf, propertyOf, walk } from "./bicep-tree.ts";
import type { Check, Fault, Infra } from "./infra.ts";

/** What the value of each setting of the app must come to, once it is followed through modules and outputs. */
const comesTo: Readonly<Record<string, RegExp>> = {
  AzureWebJobsStorage__accountName: /^host-storage: account\.name$/,
  AzureWebJobsStorage__clientId: /^identity: identity\.properties\.clientId$/,
  HEED_RECORD__tableServiceUri: /^record: '.*\.table\./,
  HEED_RECORD__queueServiceUri: /^record: '.*\.queue\./,
  HEED_RECORD__clientId: /^identity: identity\.properties\.clientId$/,
  HEED_ARCHIVE__blobServiceUri: /^archive: '.*\.blob\./,
  HEED_ARCHIVE__clientId: /^identity: identity\.properties\.clientId$/,
  HEED_ACS: /^acs-secret: connection\.properties\.secretUriWithVersion$/,
  HEED_ACS__endpoint: /^main: 'https:\/\/\$\{acs\.properties\.hostName\}'$/,
  HEED_TOPIC__endpoint: /^announcements: topic\.properties\.endpoint$/,
};

/** What else of the app comes from another module. */
const parametersComeTo: Readonly<Record<string, RegExp>> = {
  packageContainer: /^host-storage: '\$\{account\.properties\.primaryEndpoints\.blob\}\$\{packages\.name\}'$/,
  identityId: /^identity: identity\.id$/,
  insightsName: /^monitoring: insights\.name$/,
};

const processor = "modules/processor.bicep";

/** Parameters are all strings, so that nothing but this tells the address of the tables from that of the queues. */
export const checkWiring: Check = (infra) => {
  const main = infra.bicep.find(({ path }) => path === "main.bicep");
  const file = infra.bicep.find(({ path }) => path === processor);
  if (main === undefined || file === undefined) return [];
  const values = new Map(
    [...walk(file.root)].flatMap((node) => {
      const name = literalOf(propertyOf(node, "name"));
      const value = propertyOf(node, "value");
      return name === undefined || value === undefined ? [] : [[name, value.text] as const];
    }),
  );
  const settings = Object.entries(comesTo).map(([setting, expected]) => {
    const text = values.get(setting) ?? "";
    const param = /^\w+$/.test(text) ? text : (/\$?\{?SecretUri=\$\{(\w+)\}/.exec(text)?.[1] ?? "");
    return { what: setting, param, expected };
  });
  const parameters = Object.entries(parametersComeTo).map(([param, expected]) => ({
    what: param,
    param,
    expected,
  }));
  return [...settings, ...parameters].flatMap(({ what, param, expected }): readonly Fault[] => {
    const { source, line } = sourceOf(infra, main, param);
    return expected.test(source) ? [] : [{ file: main.path, line, message: `${what} comes to ${source}` }];
  });
};

/** Where a parameter of the processor comes from: `record: 'https://…'`, the file and the expression there. */
function sourceOf(infra: Infra, main: BicepFile, param: string): { source: string; line: number } {
  const module = declared(main, "module").find(({ target }) => target === processor);
  const given = propertyOf(module?.value, "params", param);
  const line = given === undefined ? 1 : given.startPosition.row + 1;
  if (given === undefined) return { source: `nothing (no parameter ${param})`, line };
  // The branch that isn't the empty string is the one that counts.
  const parts = given.type === "ternary_expression" ? given.namedChildren.slice(1) : [given];
  const part = parts.find((one) => one !== null && literalOf(one) !== "") ?? given;
  const [from = "", outputs, output = ""] = chainOf(part) ?? [];
  const target = declared(main, "module").find(({ name }) => name === from)?.target;
  if (outputs !== "outputs" || target === undefined) return { source: `main: ${part.text}`, line };
  const value = infra.bicep
    .find(({ path }) => path === target)
    ?.declarations.find(({ kind, name }) => kind === "output" && name === output)?.value;
  const name = target.replace(/^modules\/(.*)\.bicep$/, "$1");
  return { source: `${name}: ${value?.text ?? "nothing"}`, line };
}
