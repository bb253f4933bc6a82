import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

const { resolve } = createRequire(import.meta.url);

/** Parses Bicep into a syntax tree. The grammar accepts more than Bicep does; the checks beside this file take over there. */
export async function createBicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve("tree-sitter-bicep/tree-sitter-bicep.wasm")));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error("the parser gave no tree");
    return tree.rootNode;
  };
}

export const lineOf = (node: Node): number => node.startPosition.row + 1;

export function childrenOf(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

/** The node and all below it, in the order of the text. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The text of a string without interpolation; undefined for anything else. */
export function literalOf(node: Node | undefined): string | undefined {
  if (node?.type !== "string" || childrenOf(node).some((child) => child.type === "interpolation")) return;
  return node.text.slice(1, -1).replaceAll("\\'", "'");
}

/** The properties of an object literal; a key with an interpolation is `*`. */
export function propertiesOf(object: Node | undefined): readonly { key: string; value: Node }[] {
  if (object?.type !== "object") return [];
  return childrenOf(object).flatMap((property) => {
    const [key, value] = childrenOf(property);
    if (property.type !== "object_property" || key === undefined || value === undefined) return [];
    return [{ key: key.type === "string" ? (literalOf(key) ?? "*") : key.text, value }];
  });
}

export function propertyOf(object: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (inner, key) => propertiesOf(inner).find((property) => property.key === key)?.value,
    object,
  );
}

/** `a.b!.c` as ["a", "b", "c"]; undefined where the chain starts with anything but a name. */
export function chainOf(node: Node): readonly string[] | undefined {
  if (node.type === "identifier") return [node.text];
  const [object, property] = childrenOf(node);
  if (object === undefined) return;
  if (node.type === "call_expression" || node.type === "subscript_expression") return chainOf(object);
  if (node.type !== "member_expression" || property === undefined) return;
  const before = chainOf(object);
  return before && [...before, property.text];
}
