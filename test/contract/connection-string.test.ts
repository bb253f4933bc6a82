import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TableClient } from "@azure/data-tables";
import { ConfigError } from "../../src/core/faults.ts";
import { checkedChannel, checkedEndpoint, checkedStorage } from "../../src/adapters/connection-string.ts";

const key = "c2VjcmV0";
const account = `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${key}`;
const good = [
  { value: `${account};EndpointSuffix=core.windows.net`, plainHttp: false },
  { value: "UseDevelopmentStorage=true", plainHttp: true },
  {
    value: `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${key};TableEndpoint=http://127.0.0.1:10002/a;`,
    plainHttp: true,
  },
  {
    value: "TableEndpoint=https://a.table.core.windows.net/;SharedAccessSignature=sv=1&sig=secret",
    plainHttp: false,
  },
];

const bad = [
  "",
  "secret",
  `AccountName=a;AccountKey=${key};EndpointSuffix=core.windows.net`,
  `DefaultEndpointsProtocol=https;AccountKey=${key};EndpointSuffix=core.windows.net`,
  "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=not base64!;EndpointSuffix=core.windows.net",
  account,
  `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${key};EndpointSuffix=secret.example`,
  `${account};TableEndpoint=http://tables.example/secret`,
  `${account};TableEndpoint=not a url`,
  `BlobEndpoint=https://a.blob.example/;SharedAccessSignature=sv=1&sig=secret`,
];

const quotesNothing = (error: unknown): boolean => {
  assert.ok(error instanceof ConfigError);
  assert.match(error.message, /HEED_RECORD/u);
  assert.doesNotMatch(error.message, /secret|example|c2Vj|base64!/u);
  return true;
};

describe("a connection string", () => {
  for (const { value, plainHttp } of good) {
    it(`of storage is taken: ${value.slice(0, 30)}…`, () => {
      const connection = { kind: "connection-string", setting: "HEED_RECORD", value } as const;
      assert.deepEqual(checkedStorage(connection, "table"), { value, plainHttp });
      assert.ok(TableClient.fromConnectionString(value, "people"));
    });
  }

  for (const value of bad) {
    it(`of storage is refused without being quoted: ${value.slice(0, 40)}`, () => {
      const connection = { kind: "connection-string", setting: "HEED_RECORD", value } as const;
      assert.throws(() => checkedStorage(connection, "table"), quotesNothing);
    });
  }

  it("of ACS has an endpoint and a key, in any order", () => {
    const value = `accesskey=${key};endpoint=https://a.communication.azure.com/`;
    const endpoint = checkedChannel({ kind: "connection-string", setting: "HEED_ACS", value });
    assert.equal(endpoint, "https://a.communication.azure.com/");
  });

  for (const endpoint of [undefined, "", "secret", "ftp://127.0.0.1", "http://10.0.0.1/"]) {
    it(`an endpoint is refused without being quoted: ${endpoint}`, () => {
      assert.throws(() => checkedEndpoint("HEED_RECORD", endpoint), quotesNothing);
    });
  }
});
