import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  acs,
  environment,
  foreign,
  functions,
  inShort,
  list,
  listed,
  login,
  ours,
  present,
  runConnect,
  subscription,
  subscriptions,
  subscriptionTo,
  topic,
  topicOf,
} from "./support/connect-scenario.ts";
import { readInfra } from "./support/infra.ts";

describe("connecting the deployed functions", { concurrency: true }, () => {
  it("creates the topic on the first run, then the subscriptions", async () => {
    const lists = [{ out: [foreign] }, { out: [foreign, ours] }];
    const result = await runConnect({ "eventgrid system-topic list": lists });
    assert.deepEqual([result.code, result.err], [0, ""]);
    assert.deepEqual(inShort(result), [login, functions, list, topic, list, present, subscriptions]);
    const [, , , first = "", , , second = ""] = result.calls;
    assert.match(first, /--resource-group texts .*--parameters acsName=contoso workspaceId=\S+log-heed/);
    assert.match(
      second,
      /--resource-group topics .*--parameters topicName=contoso-topic appId=\S+func-heed /,
    );
    assert.match(second, /archiveId=\S+stheedarc actionGroupId=\S+ag-heed/);
    for (const call of result.calls) assert.match(call, new RegExp(`--subscription ${subscription}`));
  });

  it("leaves the topic alone on the second run", async () => {
    const result = await runConnect({});
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [login, functions, list, present, subscriptions]);
    assert.match(result.out, /Using the system topic that is there: contoso-topic/);
  });

  it("stops before the subscriptions at a topic without identity, and names the one command", async () => {
    const result = await runConnect({ [list]: { out: [topicOf(acs, "theirs")] } });
    assert.equal(result.code, 1);
    assert.deepEqual(inShort(result), [login, functions, list]);
    const command = `az eventgrid system-topic update --subscription ${subscription} --resource-group topics --name theirs --identity systemassigned`;
    assert.ok(result.err.includes(command), result.err);
    assert.match(result.err, /azd env set HEED_CHANGE_TOPIC true/);
  });

  it("gives that topic an identity when told to", async () => {
    const result = await runConnect(
      {
        [list]: [
          { out: [topicOf(acs, "theirs", "None")] },
          { out: [topicOf(acs, "theirs", "SystemAssigned")] },
        ],
      },
      { HEED_CHANGE_TOPIC: "true" },
    );
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [
      login,
      functions,
      list,
      "eventgrid system-topic update",
      list,
      present,
      subscriptions,
    ]);
    assert.match(result.calls[3] ?? "", /--resource-group topics --name theirs --identity systemassigned/);
  });

  it("never takes a topic's own identities away", async () => {
    const result = await runConnect(
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

  it("turns subscriptions that are its own to what they should be", async () => {
    const own = subscriptionTo(environment.HEED_APP_ID.replace("resourceGroups", "resourcegroups"));
    const result = await runConnect({
      [present]: { out: [own, subscriptionTo("/another", "somebody-elses")] },
    });
    assert.equal(result.code, 0, result.err);
    assert.deepEqual(inShort(result), [login, functions, list, present, subscriptions]);
  });

  it("takes no text away from another deployment, unless told to", async () => {
    const theirs = { [present]: { out: [subscriptionTo(`${environment.HEED_APP_ID}-test`)] } };
    const refused = await runConnect(theirs);
    assert.equal(refused.code, 1);
    assert.deepEqual(inShort(refused), [login, functions, list, present]);
    assert.match(refused.err, /heed-sms-received of contoso-topic already sends .* to another app/);
    const told = await runConnect(theirs, { HEED_TAKE_OVER: "true" });
    assert.equal(told.code, 0, told.err);
    assert.deepEqual(inShort(told), [login, functions, list, present, subscriptions]);
    assert.match(told.out, /Turning heed-sms-received of contoso-topic to func-heed/);
  });

  it("waits for the functions to show up", async () => {
    const result = await runConnect({
      [functions]: [{ out: [] }, { out: ["func-heed/smsReceived"] }, listed],
    });
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [login, functions, functions, functions, list, present, subscriptions]);
  });

  it("tries again while the role given to the topic doesn't count yet", async () => {
    const notYet = { code: 1, err: "ERROR: the identity has no access to the dead-letter destination" };
    const result = await runConnect({ "deployment group create": [notYet, notYet, { out: {} }] });
    assert.equal(result.code, 0);
    assert.deepEqual(inShort(result), [
      login,
      functions,
      list,
      present,
      ...Array<string>(3).fill(subscriptions),
    ]);
  });
});

describe("what the hook is handed", () => {
  it("names the subscriptions that the template makes", async () => {
    const infra = readInfra(join(import.meta.dirname, "../../infra"));
    const template = infra.bicep.find(({ path }) => path === "event-subscriptions.bicep");
    const names = [...(template?.root.text ?? "").matchAll(/parent: topic\n {2}name: '([^']*)'/g)].map(
      ([, name = ""]) => name,
    );
    assert.equal(names.length, 2);
    const result = await runConnect({
      [present]: { out: names.map((name) => subscriptionTo("/another", name)) },
    });
    assert.match(result.err, new RegExp(names.join(" and ")));
  });

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
