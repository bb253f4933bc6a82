import { type BicepFile, declared, type Declaration, typeAndVersion } from "./bicep-file.ts";
import { childrenOf, lineOf, literalOf, propertyOf, walk } from "./bicep-tree.ts";
import type { Check, Fault } from "./infra.ts";
import { knownRoles, rolesGiven } from "./known-roles.ts";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every id of a role is that of the role its variable is named for, and stands in such a variable only. */
export const checkRoleIds: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const variables = declared(file, "var");
    return [...walk(file.root)].flatMap((node) => {
      const id = literalOf(node);
      if (id === undefined || !guid.test(id)) return [];
      const holder = variables.find(({ value }) => value?.id === node.id);
      const isKnown = holder !== undefined && knownRoles[holder.name] === id;
      return isKnown
        ? []
        : [faultAt(file, lineOf(node), `${id} is not the id of ${holder?.name ?? "a known role"}`)];
    });
  });

/** Every role is given by name, to one kind of principal, with a comment that says why. */
export const checkRoleAssignments: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    declared(file, "resource")
      .filter((resource) => typeAndVersion(resource).type === "Microsoft.Authorization/roleAssignments")
      .flatMap((resource) => faultsOf(file, resource)),
  );

/** The roles that are given are the ones that are needed, each on the thing that it is needed for. */
export const checkRolesGiven: Check = (infra) => {
  const given = infra.bicep.flatMap((file) =>
    declared(file, "resource")
      .filter((resource) => typeAndVersion(resource).type === "Microsoft.Authorization/roleAssignments")
      .map((resource) => ({ file, line: resource.line, what: whatIsGiven(file, resource) })),
  );
  return [
    ...given
      .filter(({ what }) => !rolesGiven.includes(what))
      .map(({ file, line, what }) => faultAt(file, line, `nobody needs ${what}`)),
    ...rolesGiven
      .filter((needed) => !given.some(({ what }) => what === needed))
      .map((needed) => ({ file: "", line: 1, message: `nobody gives ${needed}` })),
  ];
};

function whatIsGiven(file: BicepFile, resource: Declaration): string {
  const definition = propertyOf(resource.value, "properties", "roleDefinitionId");
  const role = definition?.type === "call_expression" ? argumentsOf(definition)[1]?.text : undefined;
  const scope = propertyOf(resource.value, "scope")?.text;
  const target = declared(file, "resource").find(({ name }) => name === scope);
  const kind = target && typeAndVersion(target).type.split("/").at(-1);
  return `${file.path.replace(/^modules\/(.*)\.bicep$/, "$1")}: ${role ?? "a role"} on ${kind ?? "everything"}`;
}

function faultsOf(file: BicepFile, resource: Declaration): readonly Fault[] {
  const properties = propertyOf(resource.value, "properties");
  const definition = propertyOf(properties, "roleDefinitionId");
  const [kind, role] = definition?.type === "call_expression" ? argumentsOf(definition) : [];
  const byName =
    literalOf(kind) === "Microsoft.Authorization/roleDefinitions" &&
    role !== undefined &&
    role.text in knownRoles;
  const at = (message: string): Fault => faultAt(file, resource.line, `${resource.name}: ${message}`);
  return [
    ...(byName ? [] : [at("the role is not one of the known ones, by name")]),
    ...(resource.commented ? [] : [at("no comment says why this role is needed")]),
    ...(propertyOf(resource.value, "scope")
      ? []
      : [at("no scope: the role would count for the whole group")]),
    ...(literalOf(propertyOf(properties, "principalType")) === "ServicePrincipal"
      ? []
      : [at("principalType is not ServicePrincipal")]),
  ];
}

function argumentsOf(call: Parameters<typeof childrenOf>[0]): ReturnType<typeof childrenOf> {
  const list = childrenOf(call)[1];
  return list === undefined ? [] : childrenOf(list);
}

function faultAt(file: BicepFile, line: number, message: string): Fault {
  return { file: file.path, line, message };
}
