import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  acs,
  functions,
  inShort,
  list,
  login,
  present,
  runConnect,
  subscriptions,
  topic,
  topicOf,
} from "./support/connect-scenario.ts";
import type { Answer } from "./support/stand-in-az.ts";

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
      "when subscriptions can't be listed",
      { [present]: broken },
      /az eventgrid system-topic event-subscription failed/,
      [login, functions, list, present],
    ],
    [
      "when the list of subscriptions is none",
      { [present]: { out: {} } },
      /event-subscription list gave no list/,
      [login, functions, list, present],
    ],
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
      [login, functions, list, present, ...Array<string>(9).fill(subscriptions)],
    ],
    [
      "at once when the right to subscribe is missing",
      { "deployment group create": { code: 1, err: "(AuthorizationFailed) no" } },
      /AuthorizationFailed/,
      [login, functions, list, present, subscriptions],
    ],
  ];
  for (const [title, answers, says, calls] of failures) {
    it(`${title}, saying so and going no further`, async () => {
      const result = await runConnect(answers);
      assert.equal(result.code, 1);
      assert.match(result.err, says);
      assert.doesNotMatch(result.err, /\n\s+at /, "no stack");
      assert.deepEqual(inShort(result), calls);
    });
  }

  it("when the topic can't be changed, before the subscriptions", async () => {
    const answers = { [list]: { out: [topicOf(acs, "theirs")] }, "eventgrid system-topic update": broken };
    const result = await runConnect(answers, { HEED_CHANGE_TOPIC: "true" });
    assert.equal(result.code, 1);
    assert.deepEqual(inShort(result), [login, functions, list, "eventgrid system-topic update"]);
  });

  it("when az changed the topic and yet nothing is different", async () => {
    const answers = { [list]: { out: [topicOf(acs, "theirs")] } };
    const result = await runConnect(answers, { HEED_CHANGE_TOPIC: "true" });
    assert.equal(result.code, 1);
    assert.match(result.err, /still has no system-assigned identity/);
    assert.equal(inShort(result).at(-1), list);
  });

  it("when az isn't installed, saying so", async () => {
    const result = await runConnect({}, { PATH: "/nowhere" });
    assert.deepEqual([result.code, result.calls], [1, []]);
    assert.match(result.err, /Is the Azure CLI installed\?/);
  });

  it("without what azd hands over, naming all of it", async () => {
    const result = await runConnect({}, { HEED_APP_ID: "", HEED_ACS_ID: "" });
    assert.deepEqual([result.code, result.calls], [1, []]);
    assert.match(result.err, /Missing: HEED_APP_ID, HEED_ACS_ID\./);
  });
});
