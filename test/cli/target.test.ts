import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { localConnections, localStorage, readLocalPorts } from "../../src/config/local-defaults.ts";
import { chooseTarget } from "../../src/config/target.ts";
import { ConfigError } from "../../src/core/faults.ts";

const cloud =
  "DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net";
const azureAcs = "endpoint=https://contoso-sms.communication.azure.com/;accesskey=c2VjcmV0";
const file = (values: Record<string, string>): string =>
  JSON.stringify({ IsEncrypted: false, Values: values });
const development = {
  HEED_RECORD: "UseDevelopmentStorage=true",
  HEED_ARCHIVE: "UseDevelopmentStorage=true",
  HEED_ACS: "endpoint=http://127.0.0.1:7072/;accesskey=c2VjcmV0",
};

const cases = [
  { says: "local (127.0.0.1:10002)", isLocal: true, env: {} },
  { says: "local (127.0.0.1:20002)", isLocal: true, env: { HEED_LOCAL_TABLE_PORT: "20002" } },
  { says: "account contoso, from the environment", isLocal: false, env: { HEED_RECORD: cloud } },
  {
    says: "account contosorecord, from the environment",
    isLocal: false,
    env: { HEED_RECORD__tableServiceUri: "https://contosorecord.table.core.windows.net" },
  },
  {
    says: "local (127.0.0.1:10002), from local.settings.json",
    isLocal: true,
    env: {},
    settings: file(development),
  },
  {
    says: "account contoso, from the environment",
    isLocal: false,
    env: { HEED_RECORD: cloud },
    settings: file(development),
  },
  {
    says: "local (127.0.0.1:10002), from the environment; texts go through contoso-sms",
    isLocal: false,
    env: { ...development, HEED_ACS: azureAcs },
  },
  {
    says: "local (127.0.0.1:10002), from the environment; errands are queued in far",
    isLocal: false,
    env: {
      ...development,
      HEED_RECORD: localStorage(readLocalPorts({}))
        .replace(/QueueEndpoint=[^;]+/u, "QueueEndpoint=https://far.example/q")
        .replace("AccountName=devstoreaccount1", "AccountName=far"),
    },
  },
] as const;

describe("the record that a command speaks with", () => {
  for (const { says, isLocal, env, ...more } of cases) {
    it(`is ${says}`, () => {
      const target = chooseTarget(env, "settings" in more ? more.settings : undefined);
      assert.equal(target.says, says);
      assert.equal(target.isLocal, isLocal);
      assert.doesNotMatch(target.says, /c2VjcmV0/u);
    });
  }

  it("takes all connections from whoever names the record, and none from elsewhere", () => {
    const target = chooseTarget(
      { HEED_ACS: azureAcs, HEED_TOPIC__endpoint: "https://topic.example" },
      undefined,
    );
    assert.deepEqual(target.env, localConnections(target.ports));
  });

  it("writes UseDevelopmentStorage out with the ports that are used", () => {
    const { env } = chooseTarget({ ...development, HEED_LOCAL_TABLE_PORT: "20002" }, undefined);
    assert.match(env["HEED_RECORD"] ?? "", /TableEndpoint=http:\/\/127\.0\.0\.1:20002\/devstoreaccount1/u);
    assert.match(env["HEED_ARCHIVE"] ?? "", /BlobEndpoint=http:\/\/127\.0\.0\.1:10000\/devstoreaccount1/u);
  });

  it("leaves telemetry to the app", () => {
    const { env } = chooseTarget({ ...development, APPLICATIONINSIGHTS_CONNECTION_STRING: "x=y" }, undefined);
    assert.equal("APPLICATIONINSIGHTS_CONNECTION_STRING" in env, false);
  });

  it("names the setting of a port that is none, and a settings file that can't be read", () => {
    assert.throws(() => chooseTarget({ HEED_LOCAL_PORT: "http" }, undefined), /HEED_LOCAL_PORT is no port/u);
    assert.throws(() => chooseTarget({ HEED_LOCAL_PORT: "70000" }, undefined), ConfigError);
    assert.throws(() => chooseTarget({}, "{"), /local\.settings\.json isn't a JSON object/u);
    assert.throws(() => chooseTarget({}, '{"IsEncrypted":true}'), /encrypted/u);
  });

  it("doesn't read a settings file that the environment makes needless", () => {
    assert.equal(chooseTarget({ HEED_RECORD: cloud }, "{").source, "the environment");
  });
});
