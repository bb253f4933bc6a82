import { ConfigError } from "../core/faults.ts";
import type { Environment } from "./read-settings.ts";

/** What `npm start` runs, and where. */
export interface LocalPorts {
  readonly host: number;
  readonly blob: number;
  readonly queue: number;
  readonly table: number;
  readonly acs: number;
}

/** The settings that move the ports. */
export const localPortSettings = {
  host: "HEED_LOCAL_PORT",
  blob: "HEED_LOCAL_BLOB_PORT",
  queue: "HEED_LOCAL_QUEUE_PORT",
  table: "HEED_LOCAL_TABLE_PORT",
  acs: "HEED_LOCAL_ACS_PORT",
} as const satisfies Record<keyof LocalPorts, string>;

export const usualLocalPorts: LocalPorts = { host: 7071, blob: 10000, queue: 10001, table: 10002, acs: 7072 };

const isPort = (text: string): boolean =>
  /^\d{1,5}$/u.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

export const readLocalPorts = (env: Environment): LocalPorts => {
  const faults: string[] = [];
  const port = (name: keyof LocalPorts): number => {
    const setting = localPortSettings[name];
    const text = env[setting]?.trim() ?? "";
    if (text === "") return usualLocalPorts[name];
    if (!isPort(text)) faults.push(`${setting} is no port: it should be a number from 1 to 65535`);
    return Number(text);
  };
  const ports = {
    host: port("host"),
    blob: port("blob"),
    queue: port("queue"),
    table: port("table"),
    acs: port("acs"),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return ports;
};

/** Azurite's published development account; a secret to nobody. */
const account = "devstoreaccount1";
const accountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** The key of the ACS emulator, which exists on this machine only. */
export const localAcsKey = "YSBrZXkgZm9yIHRoZSBsb2NhbCBlbXVsYXRvciBvbmx5";

export const localStorage = (ports: Pick<LocalPorts, "blob" | "queue" | "table">): string =>
  [
    "DefaultEndpointsProtocol=http",
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `BlobEndpoint=http://127.0.0.1:${ports.blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${ports.queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${ports.table}/${account}`,
  ].join(";");

export const localAcs = (ports: Pick<LocalPorts, "acs">): string =>
  `endpoint=http://127.0.0.1:${ports.acs}/;accesskey=${localAcsKey}`;

/** The short form stands for Azurite's usual ports and knows nothing of ours. */
const isDevelopmentStorage = (value: string | undefined): boolean =>
  value !== undefined && /^\s*UseDevelopmentStorage\s*=\s*true\s*;?\s*$/iu.test(value);

/** The same settings, with `UseDevelopmentStorage=true` written out with the ports that are really used. */
export const withLocalStorage = (env: Environment, ports: LocalPorts): Environment =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      isDevelopmentStorage(value) ? localStorage(ports) : value,
    ]),
  );

/** The connections of what `npm start` runs. */
export const localConnections = (ports: LocalPorts): Readonly<Record<string, string>> => ({
  AzureWebJobsStorage: localStorage(ports),
  HEED_RECORD: localStorage(ports),
  HEED_ARCHIVE: localStorage(ports),
  HEED_ACS: localAcs(ports),
});

/** Where the local host takes the events of that function. */
export const localEventsUrl = (ports: Pick<LocalPorts, "host">, functionName: string): string =>
  `http://127.0.0.1:${ports.host}/runtime/webhooks/EventGrid?functionName=${encodeURIComponent(functionName)}`;
