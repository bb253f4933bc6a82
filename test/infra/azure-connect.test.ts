import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readInfra } from "./support/infra.ts";
import { type Answer, createStandIn, type Run } from "./support/stand-in-az.ts";

const subscription = "11111111-2222-3333-4444-555555555555";
const group = (name: string): string => `/subscriptions/${subscription}/resourceGroups/${name}/providers`;
const acs = `${group("texts")}/Microsoft.Communication/communicationServices/contoso`;
const environment = {
  AZURE_SUBSCRIPTION_ID: subscription,
  HEED_APP_ID: `${group("rg-heed")}/Microsoft.Web/sites/func-heed`,
  HEED_ACS_ID: acs,
  HEED_ARCHIVE_ID: `${group("rg-heed-record")}/Microsoft.Storage/storageAccounts/stheedarc`,
  HEED_ACTION_GROUP_ID: `${group("rg-heed")}/Microsoft.Insights/actionGroups/ag-heed`,
  HEED_WORKSPACE_ID: `${group("rg-heed")}/Microsoft.OperationalInsights/workspaces/log-heed`,
  HEED_CONNECT_WAIT_SECONDS: "0",
};

function topicOf(source: string, name: string, identity?: string): object {
  const id = `${group("topics")}/Microsoft.EventGrid/systemTopics/${name}`;
  return { id, name, source, identity: identity === undefined ? null : { type: identity } };
}

const ours = topicOf(acs.replace("resourceGroups", "resourcegroups"), "contoso-topic", "SystemAssigned");
const foreign = topicOf(acs.replace("contoso", "fabrikam"), "fabrikam-topic", "SystemAssigned");
const listed = { out: ["func-heed/smsReceived", "func-heed/deliveryReport", "func-heed/health"] };
const well: Readonly<Record<string, Answer | readonly Answer[]>> = {
  "account show": { out: { id: subscription } },
  "functionapp function list": listed,
  "eventgrid system-topic list": { out: [foreign, ours] },
  "deployment group create": { out: {} },
  "eventgrid system-topic update": { out: {} },
};

const created: string[] = [];
after(() => created.forEach((directory) => rmSync(directory, { recursive: true })));

async function run(
  answers: Readonly<Record<string, Answer | readonly Answer[]>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const az = createStandIn({ ...well, ...answers });
  created.push(az.directory);
  return az.runHook({ PATH: `${az.directory}:/usr/bin:/bin`, ...environment, ...more });
}

/** A call in short: its words, and the template that it deploys. */
const inShort = ({ calls }: Run): readonly string[] =>
  calls.map(
    (call) => `${call.replace(/ -.*/, "")}${/ infra\/(\S+)\.bicep/.exec(call)?.[1]?.replace(/^/, " ") ?? ""}`,
  );

const login = "account show";
const functions = "functionapp function list";
const list = "eventgrid system-topic list";
const topic = "deployment group create event-topic";
const subscriptions = "deployment group create event-subscriptions";

describe("connecting the deployed functions", { concurrency: true }, () => {
  it("creates the topic on the first run, then the subscriptions", async () => {
    const lists = [{ out: [foreign] }, { out: [foreign, ours] }];
    const result = await run({ "eventgrid system-topic list": lists });
    assert.deepEqual([result.code, result.err], [0, ""]);
    assert.deepEqual(inShort(result), [login, functions, list, topic, list, subscriptions]);
    const [, , , first = "", , second = ""] = result.calls;
    assert.match(first, /--resource-group texts .*--parameters acsName=contoso workspaceId=\S+log-heed/);
    assert.match(
      second,
      /--resource-group topics .*--parameters topicName=contoso-topic appId=\S+func-heed /,
    );
    assert.match(second, /archiveId=\S+stheedarc actionGroupId=\S+ag-heed/);
    for (const call of result.calls) assert.match(call, new RegExp(`--subscription ${subscription}`));
  });

  it("leaves the topic alone on the second run", async () => {
    const result = await run({});
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [login, functions, list, subscriptions]);
    assert.match(result.out, /Using the system topic that is there: contoso-topic/);
  });

  it("stops before the subscriptions at a topic without identity, and names the one command", async () => {
    const result = await run({ [list]: { out: [topicOf(acs, "theirs")] } });
    assert.equal(result.code, 1);
    assert.deepEqual(inShort(result), [login, functions, list]);
    const command = `az eventgrid system-topic update --subscription ${subscription} --resource-group topics --name theirs --identity systemassigned`;
    assert.ok(result.err.includes(command), result.err);
    assert.match(result.err, /azd env set HEED_CHANGE_TOPIC true/);
  });

  it("gives that topic an identity when told to", async () => {
    const result = await run(
      { [list]: { out: [topicOf(acs, "theirs", "None")] } },
      { HEED_CHANGE_TOPIC: "true" },
    );
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [
      login,
      functions,
      list,
      "eventgrid system-topic update",
      subscriptions,
    ]);
    assert.match(result.calls[3] ?? "", /--resource-group topics --name theirs --identity systemassigned/);
  });

  it("never takes a topic's own identities away", async () => {
    const result = await run(
      { [list]: { out: [topicOf(acs, "theirs", "UserAssigned")] } },
      { HEED_CHANGE_TOPIC: "true" },
    );
    assert.equal(result.code, 1);
    assert.deepEqual(inShort(result), [login, functions, list]);
    assert.match(
      result.err,
      /az resource update --ids \S+theirs --set identity\.type=SystemAssigned,UserAssigned/,
    );
  });

  it("waits for the functions to show up", async () => {
    const result = await run({ [functions]: [{ out: [] }, { out: ["func-heed/smsReceived"] }, listed] });
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [login, functions, functions, functions, list, subscriptions]);
  });

  it("tries again while the role given to the topic doesn't count yet", async () => {
    const notYet = { code: 1, err: "ERROR: the identity has no access to the dead-letter destination" };
    const result = await run({ "deployment group create": [notYet, notYet, { out: {} }] });
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [login, functions, list, subscriptions, subscriptions, subscriptions]);
  });
});

describe("connecting fails", { concurrency: true }, () => {
  const broken = { code: 1, err: "ERROR: (BadGateway) try later" };
  const failures: readonly (readonly [
    string,
    Readonly<Record<string, Answer>>,
    RegExp,
    readonly string[],
  ])[] = [
    ["when az is not logged in", { [login]: broken }, /run az login/, [login]],
    [
      "when the functions can't be listed",
      { [functions]: broken },
      /functionapp function list failed: .*BadGateway/,
      [login, functions],
    ],
    [
      "when the code was never deployed",
      { [functions]: { out: [] } },
      /no function smsReceived and deliveryReport/,
      [login, ...Array<string>(9).fill(functions)],
    ],
    ["when topics can't be listed", { [list]: broken }, /system-topic list failed/, [login, functions, list]],
    [
      "when az prints no JSON",
      { [list]: { out: "<html>" } },
      /printed something that isn't JSON/,
      [login, functions, list],
    ],
    ["when the list is none", { [list]: { out: {} } }, /gave no list/, [login, functions, list]],
    [
      "when the topic can't be created",
      { [list]: { out: [] }, "deployment group create": broken },
      /deployment group create failed/,
      [login, functions, list, topic],
    ],
    [
      "when the subscriptions are refused again and again",
      { "deployment group create": broken },
      /deployment group create failed/,
      [login, functions, list, ...Array<string>(9).fill(subscriptions)],
    ],
    [
      "at once when the right to subscribe is missing",
      { "deployment group create": { code: 1, err: "(AuthorizationFailed) no" } },
      /AuthorizationFailed/,
      [login, functions, list, subscriptions],
    ],
  ];
  for (const [title, answers, says, calls] of failures) {
    it(`${title}, saying so and going no further`, async () => {
      const result = await run(answers);
      assert.equal(result.code, 1);
      assert.match(result.err, says);
      assert.doesNotMatch(result.err, /\n\s+at /, "no stack");
      assert.deepEqual(inShort(result), calls);
    });
  }

  it("when the topic can't be changed, before the subscriptions", async () => {
    const answers = { [list]: { out: [topicOf(acs, "theirs")] }, "eventgrid system-topic update": broken };
    const result = await run(answers, { HEED_CHANGE_TOPIC: "true" });
    assert.equal(result.code, 1);
    assert.deepEqual(inShort(result), [login, functions, list, "eventgrid system-topic update"]);
  });

  it("when az isn't installed, saying so", async () => {
    const result = await run({}, { PATH: "/nowhere" });
    assert.deepEqual([result.code, result.calls], [1, []]);
    assert.match(result.err, /Is the Azure CLI installed\?/);
  });

  it("without what azd hands over, naming all of it", async () => {
    const result = await run({}, { HEED_APP_ID: "", HEED_ACS_ID: "" });
    assert.deepEqual([result.code, result.calls], [1, []]);
    assert.match(result.err, /Missing: HEED_APP_ID, HEED_ACS_ID\./);
  });
});

describe("what the hook is handed", () => {
  it("is what main.bicep puts out", () => {
    const infra = readInfra(join(import.meta.dirname, "../../infra"));
    const main = infra.bicep.find(({ path }) => path === "main.bicep");
    const outputs = main?.declarations.filter(({ kind }) => kind === "output").map(({ name }) => name) ?? [];
    const needed = Object.keys(environment).filter(
      (name) => name.endsWith("_ID") && name !== "AZURE_SUBSCRIPTION_ID",
    );
    assert.deepEqual(
      needed.filter((name) => !outputs.includes(name)),
      [],
    );
  });

  it("is given to templates that take it", () => {
    const infra = readInfra(join(import.meta.dirname, "../../infra"));
    const parametersOf = (path: string): readonly string[] =>
      (infra.bicep.find((file) => file.path === path)?.declarations ?? [])
        .filter(({ kind }) => kind === "param")
        .map(({ name }) => name);
    assert.deepEqual(parametersOf("event-topic.bicep"), ["acsName", "workspaceId"]);
    assert.deepEqual(parametersOf("event-subscriptions.bicep"), [
      "topicName",
      "appId",
      "archiveId",
      "actionGroupId",
    ]);
  });
});
