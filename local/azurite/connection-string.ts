import { localPortSettings, localStorage } from "../../src/config/local-defaults.ts";

export interface AzuritePorts {
  readonly blob: number;
  readonly queue: number;
  readonly table: number;
}

/** The settings that move the ports which `npm start` uses. */
export const azuritePortSettings = {
  blob: localPortSettings.blob,
  queue: localPortSettings.queue,
  table: localPortSettings.table,
} as const;

/** Connection string of an Azurite, or of proxies that stand before one. */
export const toConnectionString = (ports: AzuritePorts): string => localStorage(ports);

/** The ports inside such a connection string: what a proxy must point at. */
export const portsOf = (connectionString: string): AzuritePorts => {
  const port = (service: string): number => {
    const found = new RegExp(`${service}Endpoint=http://[^:;]+:(\\d+)`).exec(connectionString)?.[1];
    if (found === undefined) throw new Error(`The connection string has no ${service}Endpoint with a port.`);
    return Number(found);
  };
  return { blob: port("Blob"), queue: port("Queue"), table: port("Table") };
};
