import assert from "node:assert/strict";
import { createScriptedServer } from "./contract-http-server.ts";

/** Runs one call against a storage account that always answers 503: it must reject after two requests. */
export const assertTwoRequests = async (
  call: (connectionString: string) => Promise<unknown>,
  fault: new (what: string) => Error,
): Promise<void> => {
  const server = await createScriptedServer();
  try {
    server.respond({ status: 503 });
    const account = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YWJj";
    const endpoints = ["Table", "Queue", "Blob"].map((service) => `${service}Endpoint=${server.url}/a`);
    await assert.rejects(call([account, ...endpoints].join(";")), fault);
    assert.equal(server.seen.length, 2);
  } finally {
    await server.close();
  }
};
