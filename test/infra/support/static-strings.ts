import type { Node } from "web-tree-sitter";
import type { BicepFile } from "./bicep-file.ts";
import { childrenOf, literalOf, propertyOf } from "./bicep-tree.ts";

/** The strings that an expression can be without running it: literals, arrays of them, variables that hold them. */
export function staticStrings(file: BicepFile, node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.type === "string") return [literalOf(node)].filter((text) => text !== undefined);
  if (node.type === "array") return childrenOf(node).flatMap((item) => staticStrings(file, item));
  if (node.type !== "identifier") return [];
  const declaration = file.declarations.find(({ kind, name }) => kind === "var" && name === node.text);
  return staticStrings(file, declaration?.value);
}

/** The names that a resource of the file can have, its loop unrolled. */
export function resourceNames(
  file: BicepFile,
  resource: { node: Node; value: Node | undefined },
): readonly string[] {
  const name = propertyOf(resource.value, "name");
  const loop = childrenOf(resource.node).find(({ type }) => type === "for_statement");
  const [variable, over] = loop === undefined ? [] : childrenOf(loop);
  return name !== undefined && variable !== undefined && name.text === variable.text
    ? staticStrings(file, over)
    : staticStrings(file, name);
}
