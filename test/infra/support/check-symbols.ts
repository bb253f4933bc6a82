import type { Node } from "web-tree-sitter";
import type { BicepFile } from "./bicep-file.ts";
import { knownFunctions, resourceFunctions } from "./bicep-language.ts";
import { childrenOf, lineOf, walk } from "./bicep-tree.ts";
import type { Check, Fault } from "./infra.ts";

interface Reference {
  readonly name: string;
  readonly node: Node;
  readonly resolved: boolean;
}

/** Every name that is used is declared, in this file or in the loop around it. */
export const checkSymbols: Check = (infra) =>
  infra.bicep.flatMap((file) => [
    ...referencesOf(file)
      .filter((reference) => !reference.resolved)
      .map(({ name, node }) => faultAt(file, node, `nothing is called ${name}`)),
    ...callsOf(file),
  ]);

/** No name is declared twice, and an output may share none with another output. */
export const checkDuplicates: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const seen = new Set<string>();
    return file.declarations.flatMap((declaration) => {
      const key = declaration.kind === "output" ? `output ${declaration.name}` : declaration.name;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [] : [faultAt(file, declaration.node, `${declaration.name} is declared twice`)];
    });
  });

/** Every parameter and variable is used by something. */
export const checkUnused: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const used = new Set(referencesOf(file).map((reference) => reference.name));
    return file.declarations
      .filter(({ kind, name }) => (kind === "param" || kind === "var") && !used.has(name))
      .map((declaration) =>
        faultAt(file, declaration.node, `${declaration.kind} ${declaration.name} is never used`),
      );
  });

function referencesOf(file: BicepFile): readonly Reference[] {
  const outer = new Set(file.declarations.filter(({ kind }) => kind !== "output").map(({ name }) => name));
  return file.declarations.flatMap(({ node, decorators }) => [
    ...childrenOf(node)
      .slice(1)
      .flatMap((child) => [...namesIn(child, outer)]),
    ...decorators.flatMap((decorator) =>
      childrenOf(decorator).flatMap((call) =>
        childrenOf(call)
          .slice(1)
          .flatMap((child) => [...namesIn(child, outer)]),
      ),
    ),
  ]);
}

function* namesIn(node: Node, scope: ReadonlySet<string>): Generator<Reference> {
  const children = childrenOf(node);
  switch (node.type) {
    case "identifier":
      yield { name: node.text, node, resolved: scope.has(node.text) };
      return;
    case "type":
      return;
    case "for_statement":
    case "lambda_expression": {
      const [parameters, ...rest] = children;
      if (parameters === undefined) return;
      const own = [...walk(parameters)].filter(
        ({ type }) => type === "identifier" || type.startsWith("loop_"),
      );
      const inner = new Set([...scope, ...own.map(({ text }) => text)]);
      for (const child of rest) yield* namesIn(child, inner);
      return;
    }
    case "object_property": {
      const [key, ...values] = children;
      if (key?.type === "string") yield* namesIn(key, scope);
      for (const value of values) yield* namesIn(value, scope);
      return;
    }
    case "call_expression": {
      const [called, ...rest] = children;
      if (called !== undefined && called.type !== "identifier") yield* namesIn(called, scope);
      for (const child of rest) yield* namesIn(child, scope);
      return;
    }
    default:
      for (const child of children) yield* namesIn(child, scope);
  }
}

function callsOf(file: BicepFile): readonly Fault[] {
  const own = new Set(file.declarations.filter(({ kind }) => kind === "func").map(({ name }) => name));
  return file.declarations.flatMap(({ node }) =>
    [...walk(node)].flatMap((call) => {
      const called = call.type === "call_expression" ? childrenOf(call)[0] : undefined;
      if (called === undefined) return [];
      const isMember = called.type === "member_expression";
      const name = isMember ? (childrenOf(called)[1]?.text ?? "") : called.text;
      const isKnown = isMember ? resourceFunctions.has(name) : knownFunctions.has(name) || own.has(name);
      return isKnown ? [] : [faultAt(file, call, `no function is called ${name}`)];
    }),
  );
}

function faultAt(file: BicepFile, node: Node, message: string): Fault {
  return { file: file.path, line: lineOf(node), message };
}
