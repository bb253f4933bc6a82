import { type BicepFile, declared, type Declaration, typeAndVersion } from "./bicep-file.ts";
import { childrenOf, lineOf, literalOf, propertiesOf, propertyOf, walk } from "./bicep-tree.ts";
import type { Check, Fault } from "./infra.ts";

const secretWords =
  /listKeys|connectionString|accountKey|primaryKey|secondaryKey|sharedAccess|password|\bsecret\.value/i;
const keyInText = /AccountKey=|SharedAccessKey|accesskey=/i;

/** No output holds a secret: outputs are kept in the deployment's history, readable to all who can read the group. */
export const checkSecretOutputs: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const secure = declared(file, "param")
      .filter(({ decorators }) => decorators.some((one) => one.text.startsWith("@secure")))
      .map(({ name }) => name);
    return declared(file, "output")
      .filter(({ value, name }) => {
        const names = value === undefined ? [] : [...walk(value)].map(({ text }) => text);
        return (
          secretWords.test(value?.text ?? "") ||
          secretWords.test(name) ||
          names.some((one) => secure.includes(one))
        );
      })
      .map(({ name, line }) => ({ file: file.path, line, message: `output ${name} holds a secret` }));
  });

/** What must be switched off where a resource has it, so that a key opens nothing. */
const keysOff: Readonly<Record<string, readonly [property: string, value: string]>> = {
  "Microsoft.Storage/storageAccounts": ["allowSharedKeyAccess", "false"],
  "Microsoft.EventGrid/topics": ["disableLocalAuth", "true"],
  "Microsoft.Insights/components": ["DisableLocalAuth", "true"],
  "Microsoft.KeyVault/vaults": ["enableRbacAuthorization", "true"],
  "Microsoft.Web/sites/basicPublishingCredentialsPolicies": ["allow", "false"],
};

/** Settings that would carry a key although an identity does; HEED_ACS may, as a reference to Key Vault only. */
const keySettings = new Set(["AzureWebJobsStorage", "HEED_RECORD", "HEED_ARCHIVE", "HEED_TOPIC__key"]);

/** No connection goes by key where an identity would do. */
export const checkKeys: Check = (infra) =>
  infra.bicep.flatMap((file) => [
    ...declared(file, "resource").flatMap((resource) => openTo(file, resource)),
    ...[...walk(file.root)].flatMap((node) => {
      const at = (message: string): Fault[] => [{ file: file.path, line: lineOf(node), message }];
      if (node.type === "string" && keyInText.test(node.text))
        return at("a connection string with a key in it");
      if (
        node.type === "call_expression" &&
        childrenOf(node)[0]?.text.endsWith(".listKeys") &&
        !inVault(node)
      )
        return at("keys are read for something else than a secret in Key Vault");
      const setting = literalOf(propertyOf(node, "name"));
      if (setting === undefined) return [];
      if (keySettings.has(setting)) return at(`${setting} is a connection by key`);
      const value = propertyOf(node, "value")?.text ?? "";
      const isBare = setting === "HEED_ACS" && !value.startsWith("'@Microsoft.KeyVault(");
      return isBare ? at("HEED_ACS is not a reference to Key Vault") : [];
    }),
  ]);

function openTo(file: BicepFile, resource: Declaration): readonly Fault[] {
  const rule = keysOff[typeAndVersion(resource).type];
  if (rule === undefined || resource.existing) return [];
  const [property, value] = rule;
  const message = `${resource.name}: ${property} is not ${value}`;
  const isRight = propertyOf(resource.value, "properties", property)?.text === value;
  return isRight ? [] : [{ file: file.path, line: resource.line, message }];
}

function inVault(node: ReturnType<typeof childrenOf>[number]): boolean {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (above.type !== "resource_declaration") continue;
    const type = literalOf(childrenOf(above)[1]) ?? "";
    const value = propertyOf(childrenOf(above).at(-1), "properties", "value");
    return (
      type.startsWith("Microsoft.KeyVault/vaults/secrets@") && (value?.text.includes(node.text) ?? false)
    );
  }
  return false;
}

/** The names of the app settings that a file of templates sets. */
export function settingsOf(file: BicepFile): readonly { name: string; line: number }[] {
  return declared(file, "var").flatMap(({ value }) =>
    (value?.type === "array" ? childrenOf(value) : []).flatMap((item) => {
      const keys = propertiesOf(item).map(({ key }) => key);
      const name = literalOf(propertyOf(item, "name"));
      return name !== undefined && keys.join() === "name,value" ? [{ name, line: lineOf(item) }] : [];
    }),
  );
}
