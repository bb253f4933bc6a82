import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { localConnections, usualLocalPorts } from "../../src/config/local-defaults.ts";
import { readSettings } from "../../src/config/read-settings.ts";
import { sampleSettings, settings } from "../../src/config/settings.ts";

const local = localConnections(usualLocalPorts);

const faultsOf = (env: Record<string, string | undefined>): readonly string[] => {
  const read = readSettings(env);
  return read.kind === "faults" ? read.faults : [];
};

describe("the one table of settings", () => {
  it("documents each setting once, with a sentence", () => {
    assert.equal(new Set(settings.map(({ name }) => name)).size, settings.length);
    for (const { name, doc } of settings) assert.match(doc, /^.{10,}\.$/su, name);
  });

  it("makes the sample file", () => {
    const sample = JSON.parse(readFileSync("local.settings.sample.json", "utf8"));
    assert.deepEqual(sample["Values"], { FUNCTIONS_WORKER_RUNTIME: "node", ...sampleSettings() });
  });

  it("has a sample that leads to what npm start runs", () => {
    assert.equal(sampleSettings()["HEED_ACS"], local["HEED_ACS"]);
    assert.deepEqual(faultsOf(sampleSettings()), []);
  });
});

describe("reading the environment", () => {
  it("takes connection strings", () => {
    const read = readSettings(local);
    assert.ok(read.kind === "settings");
    assert.equal(read.settings.record.kind, "connection-string");
    assert.equal(read.settings.programsPath, "programs.json");
    assert.equal(read.settings.topic, undefined);
    assert.equal(read.settings.insights, undefined);
  });

  it("takes the identity forms", () => {
    const read = readSettings({
      HEED_RECORD__tableServiceUri: "https://a.table.core.windows.net",
      HEED_RECORD__queueServiceUri: "https://a.queue.core.windows.net",
      HEED_RECORD__clientId: "id",
      HEED_ARCHIVE__blobServiceUri: "https://b.blob.core.windows.net",
      HEED_ACS__endpoint: "https://c.communication.azure.com",
      HEED_TOPIC__endpoint: "https://d.eventgrid.azure.net/api/events",
      HEED_TOPIC__credential: "managedidentity",
      HEED_TOPIC__clientId: "id",
    });
    assert.ok(read.kind === "settings", JSON.stringify(read));
    assert.deepEqual(read.settings.record, {
      setting: "HEED_RECORD",
      kind: "identity",
      clientId: "id",
      tableServiceUri: "https://a.table.core.windows.net",
      queueServiceUri: "https://a.queue.core.windows.net",
    });
    assert.equal(read.settings.topic?.kind, "identity");
  });

  it("names every fault at once, and no value", () => {
    const faults = faultsOf({
      HEED_RECORD: "secret-without-form",
      HEED_ACS__endpoint: "no url",
      HEED_TOPIC__endpoint: "https://d.eventgrid.azure.net/api/events",
    });
    const named = ["HEED_RECORD", "HEED_ARCHIVE", "HEED_ACS__endpoint", "HEED_TOPIC__key"];
    assert.equal(faults.length, named.length, faults.join("\n"));
    for (const [n, name] of named.entries()) assert.ok(faults[n]?.includes(name), faults[n]);
    assert.doesNotMatch(faults.join(), /secret-without-form|no url/u);
  });

  it("says of a Key Vault reference that Azure couldn't resolve that it is one, and not where it leads", () => {
    const reference = "@Microsoft.KeyVault(SecretUri=https://kv-contoso.vault.azure.net/secrets/acs/1)";
    assert.deepEqual(readSettings({ ...sampleSettings(), HEED_ACS: reference }), {
      kind: "faults",
      faults: ["HEED_ACS is a Key Vault reference that isn't resolved: the app can't read the secret."],
    });
  });

  it("counts an empty value as missing", () => {
    assert.equal(faultsOf({ ...local, HEED_ACS: "  " }).length, 1);
  });
});
