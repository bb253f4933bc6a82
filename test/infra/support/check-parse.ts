import type { Node } from "web-tree-sitter";
import { lineOf } from "./bicep-tree.ts";
import type { Check } from "./infra.ts";

/** No file has a node that the grammar couldn't read, or had to make up. */
export const checkParse: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    [...broken(file.root)].map((node) => ({
      file: file.path,
      line: lineOf(node),
      message: node.isMissing ? `${node.type} is missing` : `can't be read: ${node.text.slice(0, 60)}`,
    })),
  );

function* broken(node: Node): Generator<Node> {
  if (node.isError || node.isMissing) yield node;
  else if (node.hasError) for (const child of node.children) if (child !== null) yield* broken(child);
}
