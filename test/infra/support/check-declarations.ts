import { knownDecorators, knownTypes } from "./bicep-language.ts";
import { childrenOf, walk } from "./bicep-tree.ts";
import type { Check } from "./infra.ts";

/** Every parameter and output has a type that Bicep knows or that the file declares. */
export const checkTypes: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const own = new Set(file.declarations.filter(({ kind }) => kind === "type").map(({ name }) => name));
    return file.declarations.flatMap(({ type, line, name }) =>
      (type === undefined ? [] : [...walk(type)])
        .filter((node) => node.type === "primitive_type" || node.type === "identifier")
        .filter((node) => !knownTypes.has(node.text) && !own.has(node.text))
        .map((node) => ({ file: file.path, line, message: `${name}: no type is called ${node.text}` })),
    );
  });

/** Every decorator is one that Bicep knows. */
export const checkDecorators: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    file.declarations.flatMap(({ decorators, line, name }) =>
      decorators
        .map((decorator) => childrenOf(decorator)[0])
        .map((call) => (call === undefined ? "" : (childrenOf(call)[0]?.text ?? "").replace(/^sys\./, "")))
        .filter((called) => !knownDecorators.has(called))
        .map((called) => ({ file: file.path, line, message: `${name}: no decorator is called ${called}` })),
    ),
  );
