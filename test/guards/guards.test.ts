import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createCopy } from "../support/project-copy.ts";
import type { ProjectCopy } from "../support/project-copy.ts";

interface Violation {
  readonly title: string;
  /** The file that breaks the rule, and what is added to it. */
  readonly file: string;
  readonly line: string;
  readonly tool: "tsc" | "oxlint";
  readonly code: RegExp;
}

const violations: readonly Violation[] = [
  {
    title: "the core importing an adapter",
    file: "src/core/instant.ts",
    line: 'export { systemClock as stray } from "../adapters/system/system.ts";',
    tool: "tsc",
    code: /TS6059|TS6307/u,
  },
  {
    title: "the core importing an adapter lazily",
    file: "src/core/instant.ts",
    line: 'export const stray = () => import("../adapters/system/system.ts");',
    tool: "tsc",
    code: /TS6059|TS6307/u,
  },
  {
    title: "the core importing a package",
    file: "src/core/instant.ts",
    line: 'export * as stray from "zod";',
    tool: "oxlint",
    code: /no-restricted-imports/u,
  },
  {
    title: "the core importing from Node",
    file: "src/core/instant.ts",
    line: 'export * as stray from "node:os";',
    tool: "oxlint",
    code: /no-restricted-imports/u,
  },
  {
    title: "the core reading a clock",
    file: "src/core/instant.ts",
    line: "export const stray = (): number => Date.now();",
    tool: "oxlint",
    code: /no-restricted-globals/u,
  },
  {
    title: "the core reading a clock that only Node has",
    file: "src/core/instant.ts",
    line: "export const stray = (): number => performance.now();",
    tool: "tsc",
    code: /TS2304|TS2584/u,
  },
  {
    title: "the core throwing dice",
    file: "src/core/instant.ts",
    line: "export const stray = (): number => Math.random();",
    tool: "oxlint",
    code: /no-restricted-properties/u,
  },
  {
    title: "a global reached by name",
    file: "src/functions/events/fields.ts",
    line: "export const stray = globalThis;",
    tool: "oxlint",
    code: /no-restricted-globals/u,
  },
  {
    title: "functions importing adapters",
    file: "src/functions/events/fields.ts",
    line: 'export { systemClock as stray } from "../../adapters/system/system.ts";',
    tool: "tsc",
    code: /TS6059|TS6307/u,
  },
  {
    title: "adapters importing functions",
    file: "src/adapters/system/system.ts",
    line: 'export { isObject as stray } from "../../functions/events/fields.ts";',
    tool: "tsc",
    code: /TS6059|TS6307/u,
  },
  {
    title: "src importing local",
    file: "src/app/create-app.ts",
    line: 'export { freePorts as stray } from "../../local/free-port.ts";',
    tool: "tsc",
    code: /TS6059|TS6307/u,
  },
  {
    title: "a floating promise",
    file: "src/functions/events/fields.ts",
    line: "export const stray = (): void => {\n  Promise.resolve(1);\n};",
    tool: "oxlint",
    code: /no-floating-promises/u,
  },
  {
    title: "a voided promise",
    file: "src/functions/events/fields.ts",
    line: "export const stray = (): void => {\n  void Promise.resolve(1);\n};",
    tool: "oxlint",
    code: /no-floating-promises|no-void/u,
  },
  {
    title: "wire data cast to a type",
    file: "src/functions/events/fields.ts",
    line: "export const stray = (wire: unknown): string => wire as string;",
    tool: "oxlint",
    code: /no-unsafe-type-assertion/u,
  },
  {
    title: "a file over 200 lines",
    file: "src/core/instant.ts",
    line: Array.from({ length: 200 }, (_, n) => `export const stray${n} = ${n};`).join("\n"),
    tool: "oxlint",
    code: /max-lines/u,
  },
];

describe("each architectural guard fails on a violation", () => {
  let copy: ProjectCopy;
  before(async () => {
    copy = await createCopy();
  });
  after(() => copy.remove());

  it("passes the copy as it is", async () => {
    assert.equal((await copy.run("oxlint", "src/core/instant.ts", "src/functions")).code, 0);
    const types = await copy.run("tsc", "-b", "src/app");
    assert.equal(types.code, 0, types.output);
  });

  for (const { title, file, line, tool, code } of violations) {
    it(title, async () => {
      const restore = copy.append(file, line);
      const room = file.split("/").slice(0, 2).join("/");
      const { code: exit, output } =
        tool === "tsc" ? await copy.run("tsc", "-b", room) : await copy.run("oxlint", file);
      restore();
      assert.notEqual(exit, 0);
      assert.match(output, code);
      assert.ok(output.includes(file), output);
    });
  }
});
