import { posix } from "node:path";
import { type BicepFile, declared, type Declaration } from "./bicep-file.ts";
import { chainOf, childrenOf, lineOf, literalOf, propertiesOf, propertyOf, walk } from "./bicep-tree.ts";
import type { Check, Fault, Infra } from "./infra.ts";

/** Every module exists, gets each parameter that it requires and none that it doesn't know, and says where it goes. */
export const checkModuleParameters: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    declared(file, "module").flatMap((module) => {
      const at = (message: string): Fault => ({ file: file.path, line: module.line, message });
      const target = moduleOf(infra, file, module);
      if (target === undefined) return [at(`module ${module.name}: no file ${module.target ?? ""}`)];
      const passed = new Set(propertiesOf(propertyOf(module.value, "params")).map(({ key }) => key));
      const params = declared(target, "param");
      const lacking = params.filter((param) => param.value === undefined && !passed.has(param.name));
      const unknown = [...passed].filter((key) => !params.some((param) => param.name === key));
      const needsScope = file.scope !== target.scope && propertyOf(module.value, "scope") === undefined;
      return [
        ...lacking.map((param) => at(`module ${module.name} isn't given ${param.name}`)),
        ...unknown.map((key) => at(`module ${module.name} has no parameter ${key}`)),
        ...(needsScope ? [at(`module ${module.name} has no scope, and its file is deployed elsewhere`)] : []),
      ];
    }),
  );

/** Every output of a module that is used exists. */
export const checkOutputs: Check = (infra) =>
  infra.bicep.flatMap((file) => {
    const modules = new Map(declared(file, "module").map((module) => [module.name, module]));
    return [...walk(file.root)]
      .filter((node) => node.type === "member_expression")
      .flatMap((node) => {
        const [name = "", outputs, output, ...rest] = chainOf(node) ?? [];
        const module = modules.get(name);
        if (module === undefined || outputs !== "outputs" || output === undefined || rest.length > 0)
          return [];
        const target = moduleOf(infra, file, module);
        const exists = target === undefined || declared(target, "output").some((one) => one.name === output);
        const message = `module ${name} has no output ${output}`;
        return exists ? [] : [{ file: file.path, line: lineOf(node), message }];
      });
  });

/** Every file that is loaded exists, and every query is loaded by something. */
export const checkLoadedFiles: Check = (infra) => {
  const loaded = infra.bicep.flatMap((file) =>
    [...walk(file.root)]
      .filter(
        (node) => node.type === "call_expression" && /^load\w+Content$/.test(childrenOf(node)[0]?.text ?? ""),
      )
      .map((node) => {
        const argument = childrenOf(node)[1];
        const path = literalOf(argument && childrenOf(argument)[0]) ?? "";
        return { file: file.path, line: lineOf(node), path: resolveFrom(file, path) };
      }),
  );
  const idle = [...infra.texts.keys()]
    .filter((path) => path.endsWith(".kql") && !loaded.some((load) => load.path === path))
    .map((path) => ({ file: path, line: 1, message: "no template loads this query" }));
  const missing = loaded
    .filter(({ path }) => !infra.texts.has(path))
    .map(({ file, line, path }) => ({ file, line, message: `no file ${path}` }));
  return [...missing, ...idle];
};

/** main.parameters.json gives main.bicep each parameter, and none that it doesn't know. */
export const checkParameterFile: Check = (infra) => {
  const file = "main.parameters.json";
  const given = new Set(Object.keys(JSON.parse(infra.texts.get(file) ?? "{}").parameters ?? {}));
  const main = infra.bicep.find(({ path }) => path === "main.bicep");
  const params = main === undefined ? [] : declared(main, "param").map(({ name }) => name);
  return [
    ...params.filter((name) => !given.has(name)).map((name) => `${name} is not given`),
    ...[...given]
      .filter((name) => !params.includes(name))
      .map((name) => `main.bicep has no parameter ${name}`),
  ].map((message) => ({ file, line: 1, message }));
};

function moduleOf(infra: Infra, file: BicepFile, module: Declaration): BicepFile | undefined {
  const path = resolveFrom(file, module.target ?? "");
  return infra.bicep.find((other) => other.path === path);
}

function resolveFrom(file: BicepFile, path: string): string {
  return posix.join(posix.dirname(file.path), path);
}
