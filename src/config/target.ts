import { ConfigError } from "../core/faults.ts";
import { localConnections, readLocalPorts, withLocalStorage } from "./local-defaults.ts";
import type { LocalPorts } from "./local-defaults.ts";
import type { Environment } from "./read-settings.ts";
import { settings } from "./settings.ts";

/** The record that a command speaks with. */
export interface Target {
  /** The connections, all from one source. */
  readonly env: Environment;
  readonly source: "the environment" | "local.settings.json" | "npm start";
  /** Nothing leaves this machine: neither the record's writes nor a text. */
  readonly isLocal: boolean;
  /** For people: "local (127.0.0.1:10002)" or "account contoso, from the environment". No secret in it. */
  readonly says: string;
  readonly ports: LocalPorts;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
};

/** `Values` of local.settings.json, as the Functions tools write it. */
const readValues = (text: string): Environment => {
  const file = parseJson(text);
  if (!isObject(file)) throw new ConfigError(["local.settings.json isn't a JSON object"]);
  if (file["IsEncrypted"] === true) {
    throw new ConfigError(["local.settings.json is encrypted; `func settings decrypt` makes it readable"]);
  }
  const values = file["Values"] ?? {};
  if (!isObject(values)) throw new ConfigError(["Values in local.settings.json isn't an object"]);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
};

const namesRecord = (env: Environment): boolean =>
  ["HEED_RECORD", "HEED_RECORD__tableServiceUri"].some((name) => (env[name]?.trim() ?? "") !== "");

/** Telemetry is the app's: a command at a terminal says what it did itself. */
const connectionNames = settings
  .map(({ name }) => name)
  .filter((name) => !name.startsWith("APPLICATIONINSIGHTS"));

const pick = (env: Environment): Environment =>
  Object.fromEntries(connectionNames.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));

const partOf = (connection: string, name: string): string | undefined =>
  connection
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.toLowerCase().startsWith(`${name.toLowerCase()}=`))
    ?.slice(name.length + 1);

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

export const isLoopback = (url: string | undefined): boolean =>
  url !== undefined && URL.canParse(url) && loopback.has(new URL(url).hostname);

interface Place {
  readonly url?: string;
  readonly name: string;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/** Where a connection leads: its endpoint if it says one, and a name for people. */
const placeOf = (env: Environment, setting: string, inString: string, inUri: string): Place | undefined => {
  const connection = env[setting]?.trim() ?? "";
  const url = connection === "" ? env[`${setting}__${inUri}`]?.trim() : partOf(connection, inString);
  const account = partOf(connection, "AccountName");
  if (connection === "" && (url ?? "") === "") return undefined;
  const [label = ""] = hostOf(url ?? "").split(".");
  return { ...(url === undefined ? {} : { url }), name: account ?? (label === "" ? "unnamed" : label) };
};

const placesOf = (env: Environment) => ({
  record: placeOf(env, "HEED_RECORD", "TableEndpoint", "tableServiceUri"),
  others: [
    { what: "errands are queued in", place: placeOf(env, "HEED_RECORD", "QueueEndpoint", "queueServiceUri") },
    { what: "the archive is", place: placeOf(env, "HEED_ARCHIVE", "BlobEndpoint", "blobServiceUri") },
    { what: "texts go through", place: placeOf(env, "HEED_ACS", "endpoint", "endpoint") },
    { what: "announcements go to", place: placeOf(env, "HEED_TOPIC", "endpoint", "endpoint") },
  ],
});

const describe = (env: Environment, source: Target["source"]): Pick<Target, "isLocal" | "says"> => {
  const { record, others } = placesOf(env);
  const from = source === "npm start" ? "" : `, from ${source}`;
  if (!isLoopback(record?.url)) return { isLocal: false, says: `account ${record?.name ?? "?"}${from}` };
  const away = others.filter(({ place }) => place !== undefined && !isLoopback(place.url));
  const but = away.map(({ what, place }) => `; ${what} ${place?.name ?? "?"}`).join("");
  return { isLocal: away.length === 0, says: `local (${new URL(record?.url ?? "").host})${from}${but}` };
};

/**
 * The environment, else local.settings.json, else what `npm start` runs: whoever names the record names everything.
 * A record from here and a provider from there would text real people while somebody tries things out.
 */
export const chooseTarget = (env: Environment, localSettings: string | undefined): Target => {
  const values = localSettings === undefined || namesRecord(env) ? {} : readValues(localSettings);
  const ports = readLocalPorts({ ...values, ...env });
  const source = namesRecord(env)
    ? "the environment"
    : namesRecord(values)
      ? "local.settings.json"
      : "npm start";
  const given =
    source === "the environment"
      ? pick(env)
      : source === "local.settings.json"
        ? pick(values)
        : localConnections(ports);
  const programs = env["HEED_PROGRAMS"] ?? values["HEED_PROGRAMS"];
  const chosen = withLocalStorage(
    { ...given, ...(programs === undefined ? {} : { HEED_PROGRAMS: programs }) },
    ports,
  );
  return { env: chosen, source, ports, ...describe(chosen, source) };
};
