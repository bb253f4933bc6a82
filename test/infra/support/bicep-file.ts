import type { Node } from "web-tree-sitter";
import { childrenOf, lineOf, literalOf } from "./bicep-tree.ts";

export interface Declaration {
  readonly kind: "param" | "var" | "resource" | "module" | "output" | "type" | "func";
  readonly name: string;
  readonly line: number;
  readonly node: Node;
  readonly decorators: readonly Node[];
  /** Whether a comment stands right before it. */
  readonly commented: boolean;
  /** The value of a var, the default of a param, the object of a resource or module, the expression of an output. */
  readonly value: Node | undefined;
  readonly type: Node | undefined;
  /** `Microsoft.X/y@2020-01-01` of a resource, the path of a module. */
  readonly target: string | undefined;
  readonly existing: boolean;
}

export interface BicepFile {
  readonly path: string;
  readonly root: Node;
  readonly scope: string;
  readonly declarations: readonly Declaration[];
}

const kinds: Readonly<Record<string, Declaration["kind"]>> = {
  parameter_declaration: "param",
  variable_declaration: "var",
  resource_declaration: "resource",
  module_declaration: "module",
  output_declaration: "output",
  type_declaration: "type",
  user_defined_function: "func",
};

export function readBicepFile(path: string, root: Node): BicepFile {
  const declarations: Declaration[] = [];
  let scope = "resourceGroup";
  let decorators: readonly Node[] = [];
  let commented = false;
  for (const node of childrenOf(root)) {
    if (node.type === "decorators") {
      decorators = childrenOf(node);
      continue;
    }
    if (node.type === "comment") {
      commented = true;
      continue;
    }
    if (node.type === "target_scope_assignment") scope = literalOf(childrenOf(node)[0]) ?? "";
    const kind = kinds[node.type];
    if (kind !== undefined) declarations.push(toDeclaration(kind, node, decorators, commented));
    decorators = [];
    commented = false;
  }
  return { path, root, scope, declarations };
}

function toDeclaration(
  kind: Declaration["kind"],
  node: Node,
  decorators: readonly Node[],
  commented: boolean,
): Declaration {
  const [name, ...rest] = childrenOf(node);
  const target = kind === "resource" || kind === "module" ? literalOf(rest[0]) : undefined;
  const type = rest.find((child) => child.type === "type");
  const last = rest.at(-1);
  const value = last === undefined || last === type ? undefined : bodyOf(kind, last);
  return {
    kind,
    name: name?.text ?? "",
    line: lineOf(node),
    node,
    decorators,
    commented,
    value,
    type,
    target,
    existing: node.children.some((child) => child?.type === "existing"),
  };
}

/** The object of a resource or module, out of its condition and its loop. */
function bodyOf(kind: Declaration["kind"], node: Node): Node | undefined {
  if (kind !== "resource" && kind !== "module") return node;
  if (node.type === "if_statement" || node.type === "for_statement") {
    const inner = childrenOf(node).at(-1);
    return inner && bodyOf(kind, inner);
  }
  return node;
}

export function declared(file: BicepFile, kind: Declaration["kind"]): readonly Declaration[] {
  return file.declarations.filter((declaration) => declaration.kind === kind);
}

/** `Microsoft.X/y@2020-01-01` as its two halves. */
export function typeAndVersion(declaration: Declaration): { type: string; version: string } {
  const [type = "", version = ""] = (declaration.target ?? "").split("@");
  return { type, version };
}
