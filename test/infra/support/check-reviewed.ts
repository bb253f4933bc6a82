import type { Node } from "web-tree-sitter";
import { declared, typeAndVersion } from "./bicep-file.ts";
import { chainOf, childrenOf, lineOf, literalOf, propertiesOf, walk } from "./bicep-tree.ts";
import type { Check, Fault } from "./infra.ts";

interface Reviewed {
  readonly apiVersion: string;
  /** Where the names were read. */
  readonly page: string;
  readonly read: string;
  readonly properties: readonly string[];
  readonly reads: readonly string[];
  /** What every such resource must set: most of it is optional to the compiler, and all of it matters here. */
  readonly required: readonly string[];
  /** What may stand there where it is written out: the compiler only warns of a wrong word. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** What belongs to Bicep and not to the resource, and what every resource has. */
const ofBicep = new Set(["name", "parent", "scope", "dependsOn"]);
const ofAll = new Set(["id", "name"]);

/** Every resource has the API version, only properties, all that is required and only values of the reviewed list. */
export const checkReviewed: Check = (infra) => {
  const list = reviewedOf(infra.texts.get("reviewed-resources.json"));
  const used = new Set<string>();
  const faults = infra.bicep.flatMap((file) =>
    declared(file, "resource").flatMap((resource): readonly Fault[] => {
      const { type, version } = typeAndVersion(resource);
      const at = (message: string, line = resource.line): Fault => ({ file: file.path, line, message });
      const entry = list.get(type);
      used.add(type);
      if (entry === undefined) return [at(`${type} is not in the reviewed list`)];
      if (entry.apiVersion !== version)
        return [at(`${type}: ${version} was not reviewed, ${entry.apiVersion} was`)];
      // Tags are the user's own names.
      const written = pathsOf(resource.value).filter(
        ({ path }) => !ofBicep.has(path) && !path.startsWith("tags."),
      );
      const read = readsOf(file.root, resource.name);
      return [
        ...entry.required
          .filter((path) => !resource.existing && !written.some((one) => one.path === path))
          .map((path) => at(`${type} lacks ${path}`)),
        ...written
          .filter(({ path, node }) => !mayStand(entry.values[path], node))
          .map(({ path, node }) => at(`${type}: ${path} was not reviewed as ${node.text}`, lineOf(node))),
        ...written
          .filter(({ path }) => !entry.properties.includes(path))
          .map(({ path, node }) => at(`${type} has no reviewed property ${path}`, lineOf(node))),
        ...read
          .filter(({ path }) => !entry.reads.includes(path) && !ofAll.has(path))
          .map(({ path, node }) => at(`${type} has nothing reviewed to read called ${path}`, lineOf(node))),
      ];
    }),
  );
  const stale = [...list.keys()].filter((type) => !used.has(type));
  const file = "reviewed-resources.json";
  return [
    ...faults,
    ...stale.map((type) => ({ file, line: 1, message: `no template has a ${type} any more` })),
  ];
};

function reviewedOf(text: string | undefined): ReadonlyMap<string, Reviewed> {
  const list: Readonly<Record<string, Reviewed>> = JSON.parse(text ?? '{"resources":{}}').resources;
  return new Map(Object.entries(list));
}

/** Whether a value that is written out is one of those; what is only known at run time passes. */
function mayStand(values: readonly string[] | undefined, node: Node): boolean {
  const written = node.type === "number" || node.type === "boolean" ? node.text : literalOf(node);
  return values === undefined || written === undefined || values.includes(written);
}

/** The paths of all that an object literal sets; `[]` stands for an item of an array, `*` for a key made at run time. */
function pathsOf(node: Node | undefined, before = ""): readonly { path: string; node: Node }[] {
  if (node === undefined) return [];
  if (node.type === "object") {
    const properties = propertiesOf(node);
    if (properties.length === 0 && before !== "") return [{ path: before, node }];
    return properties.flatMap(({ key, value }) => pathsOf(value, before === "" ? key : `${before}.${key}`));
  }
  const items = node.type === "array" ? childrenOf(node).filter(({ type }) => type === "object") : [];
  if (items.length > 0) return items.flatMap((item) => pathsOf(item, `${before}[]`));
  const branches = node.type === "ternary_expression" ? childrenOf(node).slice(1) : [];
  if (branches.some(({ type }) => type === "object" || type === "array"))
    return branches.flatMap((branch) => pathsOf(branch, before));
  return [{ path: before, node }];
}

/** What is read off a resource: `app.properties.defaultHostName` gives `properties.defaultHostName`. */
function readsOf(root: Node, name: string): readonly { path: string; node: Node }[] {
  return [...walk(root)].flatMap((node) => {
    if (node.type !== "member_expression" || isPartOfLonger(node)) return [];
    const [first, ...path] = chainOf(node) ?? [];
    return first === name && path.length > 0 ? [{ path: path.join("."), node }] : [];
  });
}

function isPartOfLonger(node: Node): boolean {
  const above = node.parent?.type === "call_expression" ? node.parent.parent : node.parent;
  return above?.type === "member_expression";
}
