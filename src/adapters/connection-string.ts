import { ConfigError } from "../core/faults.ts";
import type { ByConnectionString } from "./connection.ts";

/** Names and values; the SDKs quote a malformed string in their errors, so it is read here first and never quoted. */
const parse = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => {
        const at = part.indexOf("=");
        return [part.slice(0, Math.max(at, 0)).toLowerCase(), part.slice(at + 1)];
      }),
  );

const isBase64 = (text: string): boolean =>
  text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(text);

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Plain HTTP carries signatures and texts in the open: only where they don't leave the machine. */
const faultOfUrl = (text: string): string | undefined => {
  if (!URL.canParse(text)) return "has an endpoint that isn't a URL";
  const { protocol, hostname } = new URL(text);
  if (protocol === "https:" || (protocol === "http:" && loopback.has(hostname))) return undefined;
  return "has an endpoint that is neither https nor on this machine";
};

/** The endpoint, or ConfigError naming the setting. */
export const checkedEndpoint = (setting: string, endpoint: string | undefined): string => {
  if (endpoint === undefined || endpoint === "") throw new ConfigError([`${setting} has no endpoint`]);
  const fault = faultOfUrl(endpoint);
  if (fault !== undefined) throw new ConfigError([`${setting} ${fault}`]);
  return endpoint;
};

export const isPlainHttp = (endpoint: string): boolean => endpoint.startsWith("http:");

export type StorageService = "table" | "queue" | "blob";

const faultOfAccount = (parts: ReadonlyMap<string, string>, hasEndpoint: boolean): string | undefined => {
  const protocol = parts.get("defaultendpointsprotocol");
  if (protocol !== "https" && protocol !== "http") return "has no DefaultEndpointsProtocol of http or https";
  if ((parts.get("accountname") ?? "") === "") return "has no AccountName";
  if (!isBase64(parts.get("accountkey") ?? "")) return "has no AccountKey in base64";
  if (hasEndpoint) return undefined;
  if ((parts.get("endpointsuffix") ?? "") === "")
    return "has neither this service's endpoint nor an EndpointSuffix";
  return protocol === "https" ? undefined : "has an endpoint that is neither https nor on this machine";
};

const faultOfStorage = (
  parts: ReadonlyMap<string, string>,
  endpoint: string | undefined,
): string | undefined => {
  const faulty = endpoint === undefined ? undefined : faultOfUrl(endpoint);
  if (faulty !== undefined) return faulty;
  if (parts.has("accountkey")) return faultOfAccount(parts, endpoint !== undefined);
  if (!parts.has("sharedaccesssignature")) return "has neither AccountKey nor SharedAccessSignature";
  return endpoint === undefined ? "has a signature but not this service's endpoint" : undefined;
};

/** A storage connection string that the SDK will read, and whether it leads to plain HTTP on this machine. */
export const checkedStorage = (
  { setting, value }: ByConnectionString,
  service: StorageService,
): { readonly value: string; readonly plainHttp: boolean } => {
  if (value.startsWith("UseDevelopmentStorage=true")) return { value, plainHttp: true };
  const parts = parse(value);
  const endpoint = parts.get(`${service}endpoint`);
  const fault = faultOfStorage(parts, endpoint);
  if (fault !== undefined) throw new ConfigError([`${setting} ${fault}`]);
  return { value, plainHttp: isPlainHttp(endpoint ?? "") };
};

/** The endpoint of an ACS connection string that the SDK will read. */
export const checkedChannel = (connection: ByConnectionString): string => {
  const parts = parse(connection.value);
  if (!isBase64(parts.get("accesskey") ?? ""))
    throw new ConfigError([`${connection.setting} has no accesskey in base64`]);
  return checkedEndpoint(connection.setting, parts.get("endpoint"));
};
