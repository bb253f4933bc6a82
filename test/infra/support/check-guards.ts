import { type BicepFile, declared, type Declaration, typeAndVersion } from "./bicep-file.ts";
import { childrenOf, literalOf, propertyOf } from "./bicep-tree.ts";
import type { Check, Fault, Infra } from "./infra.ts";

const find = (infra: Infra, path: string): BicepFile | undefined =>
  infra.bicep.find((file) => file.path === path);

const ofType = (file: BicepFile | undefined, type: string): readonly Declaration[] =>
  file === undefined
    ? []
    : declared(file, "resource").filter(
        (resource) => typeAndVersion(resource).type === type && !resource.existing,
      );

const fault = (file: string, message: string, line = 1): Fault => ({ file, line, message });

const kept = ["modules/record.bicep", "modules/archive.bicep"];
const keepingGroup = "recordGroup";

/** The record and the archive are locked, in the group that outlives the processor, and the archive keeps versions. */
export const checkKept: Check = (infra) => [
  ...kept.flatMap((path) => {
    const file = find(infra, path);
    const locked = ofType(file, "Microsoft.Authorization/locks")
      .filter(({ value }) => literalOf(propertyOf(value, "properties", "level")) === "CanNotDelete")
      .map(({ value }) => propertyOf(value, "scope")?.text);
    return ofType(file, "Microsoft.Storage/storageAccounts")
      .filter(({ name }) => !locked.includes(name))
      .map(({ name, line }) => fault(path, `${name} has no lock against deletion`, line));
  }),
  ...modulesOfMain(infra)
    .filter(({ target }) => kept.includes(target ?? ""))
    .filter(({ value }) => propertyOf(value, "scope")?.text !== keepingGroup)
    .map(({ name, line }) => fault("main.bicep", `${name} is not in ${keepingGroup}`, line)),
  ...ofType(find(infra, "modules/archive.bicep"), "Microsoft.Storage/storageAccounts/blobServices")
    .filter(({ value }) => propertyOf(value, "properties", "isVersioningEnabled")?.text !== "true")
    .map(({ line }) => fault("modules/archive.bicep", "the archive keeps no versions", line)),
];

/** The immutability policy is on dead letters and backups, and never on the quarantine, which replay empties. */
export const checkImmutability: Check = (infra) => {
  const path = "modules/archive.bicep";
  const file = find(infra, path);
  const frozen = ofType(
    file,
    "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies",
  ).map(({ value }) => propertyOf(value, "parent")?.text ?? "");
  return frozen.toSorted().join() === "backups,deadLetters"
    ? []
    : [fault(path, `policies are on ${frozen.join(" and ")}, not on backups and deadLetters`)];
};

/** azd looks for the group of an environment by its tag, and gives up when two have it. */
export const checkGroups: Check = (infra) => {
  const file = find(infra, "main.bicep");
  const tagged = ofType(file, "Microsoft.Resources/resourceGroups").filter(({ value }) => {
    const tags = propertyOf(value, "tags");
    const held = file?.declarations.find(({ kind, name }) => kind === "var" && name === tags?.text)?.value;
    return propertyOf(held ?? tags, "azd-env-name") !== undefined;
  });
  return tagged.length === 1 ? [] : [fault("main.bicep", `${tagged.length} groups are tagged azd-env-name`)];
};

/** Event Grid checks at once whether it may write dead letters, so the role comes before each subscription. */
export const checkOrder: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const roles = declared(file, "module").filter(
      ({ target }) => target === "modules/dead-letter-role.bicep",
    );
    return ofType(file, "Microsoft.EventGrid/systemTopics/eventSubscriptions")
      .filter(({ value }) => {
        const first = propertyOf(value, "dependsOn");
        const names = first === undefined ? [] : childrenOf(first).map(({ text }) => text);
        return !roles.some(({ name }) => names.includes(name));
      })
      .map(({ name, line }) => fault(file.path, `${name} does not wait for the right to dead letters`, line));
  });

/** Windows of log alerts: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_scheduled_query_rules_alert_v2 */
const windows = new Set(["0", "1", "2", "3", "4", "5", "6", "24", "48"]);

/** Every number of quiet hours that may be chosen is a window that Azure takes. */
export const checkQuietHours: Check = (infra) => {
  const file = find(infra, "main.bicep");
  const param = file && declared(file, "param").find(({ name }) => name === "quietHours");
  const allowed = param?.decorators.find(({ text }) => text.startsWith("@allowed"))?.text ?? "";
  const hours = [...allowed.matchAll(/\d+/g)].map(([number]) => number);
  return hours.length === 0
    ? [fault("main.bicep", "quietHours has no list of what is allowed")]
    : hours
        .filter((hour) => !windows.has(hour))
        .map((hour) => fault("main.bicep", `${hour} quiet hours are no window of a log alert`, param?.line));
};

function modulesOfMain(infra: Infra): readonly Declaration[] {
  const main = find(infra, "main.bicep");
  return main === undefined ? [] : declared(main, "module");
}
