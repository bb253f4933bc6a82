import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { commandMap } from "../../src/cli/command-map.ts";
import { readSettings } from "../../src/config/read-settings.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const parameters: Readonly<Record<string, { value: string }>> = JSON.parse(
  read("infra/main.parameters.json"),
).parameters;
const variables = Object.values(parameters).map(({ value }) => /^\$\{(\w+)/.exec(value)?.[1] ?? "");

describe("azure.yaml", () => {
  const yaml = read("azure.yaml");

  it("sends up the package folder as it is, built here and not again in Azure", () => {
    assert.match(
      yaml,
      /^ {4}project: \.\n {4}dist: dist\/package\n {4}language: js\n {4}host: function\n {4}remoteBuild: false$/m,
    );
    // azd refuses remoteBuild: false beside a .funcignore that leaves node_modules out.
    assert.equal(existsSync(join(root, ".funcignore")), false);
  });

  it("refuses azd down before anything is deleted", () => {
    assert.match(yaml, /^ {2}predown:\n(?: {4}.*\n)*? {6}run: .*azure-down\.ts$/m);
    const refused = spawnSync(process.execPath, [join(root, "scripts/azure-down.ts")], { encoding: "utf8" });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /docs\/deploy\.md, Deleting, without deleting the record/);
    assert.match(read("docs/deploy.md"), /^## Deleting, without deleting the record$/m);
  });

  it("asks for an azd that knows remoteBuild", () => {
    assert.match(yaml, /^requiredVersions:\n(?: +#.*\n)* +azd: ">= 1\.23\.5"$/m);
  });

  it("names the service that the function app is tagged with", () => {
    const tag = /'azd-service-name': '(\w+)'/.exec(read("infra/modules/processor.bicep"))?.[1];
    assert.match(yaml, new RegExp(`^services:\\n {2}${tag}:$`, "m"));
  });

  it("validates programs.json before and subscribes after, each in one line, on both systems", () => {
    const hook = (name: string): readonly (string | undefined)[] => {
      const block = new RegExp(`^ {2}${name}:\\n((?: {4}.*\\n?)*)`, "m").exec(yaml)?.[1] ?? "";
      assert.match(block, /^ {4}posix:\n {6}shell: sh$/m);
      assert.match(block, /^ {4}windows:\n {6}shell: pwsh$/m);
      return [...block.matchAll(/^ {6}run: (.*)$/gm)].map((match) => match[1]);
    };
    const validate = "npm run heed -- validate";
    const down = "npm exec --no -- node scripts/on-node.mjs scripts/azure-down.ts";
    const connect = "npm exec --no -- node scripts/on-node.mjs scripts/azure-connect.ts";
    assert.deepEqual(hook("predeploy"), [validate, validate]);
    assert.deepEqual(hook("postdeploy"), [connect, connect]);
    assert.deepEqual(hook("predown"), [down, down]);
    assert.ok(existsSync(join(root, "scripts/azure-connect.ts")));
  });
});

describe("host.json", () => {
  it("keeps traces and outcomes out of sampling", () => {
    const settings: { excludedTypes?: string } = JSON.parse(read("host.json")).logging.applicationInsights
      .samplingSettings;
    const excluded = settings.excludedTypes?.split(";") ?? [];
    for (const type of ["Trace", "Event", "Exception"]) assert.ok(excluded.includes(type), type);
  });
});

describe("the workflows", () => {
  const workflows = readdirSync(join(root, ".github/workflows"));

  it("are ci and deploy, with the rights they need and no more", () => {
    assert.deepEqual(workflows.sort(), ["ci.yml", "deploy.yml"]);
    assert.match(read(".github/workflows/ci.yml"), /^permissions:\n {2}contents: read\n\n/m);
    assert.match(
      read(".github/workflows/deploy.yml"),
      /^permissions:\n {2}contents: read\n(?: +#.*\n)* {2}id-token: write\n\n/m,
    );
  });

  it("keep no secret", () => {
    for (const name of workflows) assert.doesNotMatch(read(`.github/workflows/${name}`), /secrets\./, name);
  });

  it("run what a contributor types, and the compiler over every template", () => {
    const ci = read(".github/workflows/ci.yml");
    assert.match(ci, /^ {6}- run: \.ci\/run$/m);
    assert.match(ci, /az bicep build/);
    assert.match(ci, /az bicep lint/);
    assert.ok(existsSync(join(root, ".ci/run")));
  });

  it("hand every parameter to azd", () => {
    const deploy = read(".github/workflows/deploy.yml");
    assert.deepEqual(
      variables.filter((name) => !deploy.includes(`      ${name}: \${{ `)),
      [],
    );
  });

  it("fall back to the defaults of the parameter file", () => {
    const deploy = read(".github/workflows/deploy.yml");
    for (const { value } of Object.values(parameters)) {
      const [, name, fallback] = /^\$\{(\w+)=(.+)\}$/.exec(value) ?? [];
      if (name !== undefined)
        assert.ok(deploy.includes(`${name}: \${{ vars.${name} || '${fallback}' }}`), name);
    }
  });
});

describe("the guides", () => {
  const alerts: { queries: readonly { id: string }[]; metrics: readonly { id: string }[] } = JSON.parse(
    read("infra/alerts.json"),
  );
  const ids = [...alerts.queries, ...alerts.metrics].map(({ id }) => id).concat("no-inbound");

  it("say of each alert what it means and what to do", () => {
    const operate = read("docs/operate.md");
    for (const id of ids) {
      const section = operate.split(/^#{2,3} /m).find((part) => part.startsWith(`${id}\n`)) ?? "";
      assert.match(section, /Means:/, id);
      assert.match(section, /Do:/, id);
    }
  });

  it("tell of no alert that there isn't", () => {
    const chapter = /^## The alerts$([\s\S]*?)^## /m.exec(read("docs/operate.md"))?.[1] ?? "";
    const told = [...chapter.matchAll(/^### (.*)$/gm)].map((match) => match[1] ?? "");
    assert.deepEqual(told.toSorted(), ids.toSorted());
  });

  it("explain every parameter", () => {
    const deploy = read("docs/deploy.md");
    assert.deepEqual(
      variables.filter((name) => !deploy.includes(`\`${name}\``)),
      [],
    );
  });

  it("name commands that exist", () => {
    for (const guide of ["docs/deploy.md", "docs/operate.md", "docs/rules.md"]) {
      const files = readdirSync(join(root, "src/cli/commands")).map((file) => file.replace(/\.ts$/, ""));
      const named = [...read(guide).matchAll(/(?:`heed|run heed --) ([a-z][a-z-]*)/g)].map(
        ([, name = ""]) => name,
      );
      assert.deepEqual(
        named.filter((name) => !(name in commandMap) && !files.includes(name)),
        [],
        guide,
      );
    }
  });

  it("give the command line all that it needs for the deployed record", () => {
    const exported = [
      ...read("docs/operate.md").matchAll(/^export (\w+)=(?:\$\(azd env get-value (\w+)\)|\w+)$/gm),
    ];
    const main = read("infra/main.bicep");
    for (const [, , output] of exported)
      if (output !== undefined) assert.match(main, new RegExp(`^output ${output} string`, "m"));
    const given = exported.map(([, name = "", output]) => [
      name,
      output === undefined ? "managedidentity" : "https://example.com",
    ]);
    assert.deepEqual(readSettings(Object.fromEntries(given)).kind, "settings");
  });

  it("point at files that exist", () => {
    for (const guide of ["docs/deploy.md", "docs/operate.md", "docs/rules.md", "infra/README.md"]) {
      const paths = [...read(guide).matchAll(/`((?:infra|test|scripts|src|\.github)\/[\w./-]*\w)`/g)];
      for (const [, path = ""] of paths) assert.ok(existsSync(join(root, path)), `${guide}: ${path}`);
    }
  });
});
