export interface AzuritePorts {
  readonly blob: number;
  readonly queue: number;
  readonly table: number;
}

/** The settings that move the ports which `npm start` uses. */
export const azuritePortSettings = {
  blob: "HEED_LOCAL_BLOB_PORT",
  queue: "HEED_LOCAL_QUEUE_PORT",
  table: "HEED_LOCAL_TABLE_PORT",
} as const;

// Azurite's published development account; a secret to nobody.
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** Connection string of an Azurite, or of proxies that stand before one. */
export const toConnectionString = (ports: AzuritePorts): string =>
  [
    "DefaultEndpointsProtocol=http",
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `BlobEndpoint=http://127.0.0.1:${ports.blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${ports.queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${ports.table}/${account}`,
  ].join(";");

/** The ports inside such a connection string: what a proxy must point at. */
export const portsOf = (connectionString: string): AzuritePorts => {
  const port = (service: string): number => {
    const found = new RegExp(`${service}Endpoint=http://[^:;]+:(\\d+)`).exec(connectionString)?.[1];
    if (found === undefined) throw new Error(`The connection string has no ${service}Endpoint with a port.`);
    return Number(found);
  };
  return { blob: port("Blob"), queue: port("Queue"), table: port("Table") };
};
