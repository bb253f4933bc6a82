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

const endpointNames = ["tableendpoint", "queueendpoint", "blobendpoint"];

const faultOfStorage = (parts: ReadonlyMap<string, string>): string | undefined => {
  if (parts.get("usedevelopmentstorage") === "true") return undefined;
  const urls = endpointNames.flatMap((name) => parts.get(name) ?? []);
  const faulty = urls.map(faultOfUrl).find((fault) => fault !== undefined);
  if (faulty !== undefined) return faulty;
  if (parts.has("sharedaccesssignature"))
    return urls.length > 0 ? undefined : "has a signature but no endpoint";
  if ((parts.get("accountname") ?? "") === "") return "has no AccountName";
  return isBase64(parts.get("accountkey") ?? "") ? undefined : "has no AccountKey in base64";
};

/** A storage connection string that the SDK will read, and whether it leads to plain HTTP on this machine. */
export const checkedStorage = (
  connection: ByConnectionString,
): { readonly value: string; readonly plainHttp: boolean } => {
  const parts = parse(connection.value);
  const fault = faultOfStorage(parts);
  if (fault !== undefined) throw new ConfigError([`${connection.setting} ${fault}`]);
  const plainHttp =
    parts.get("usedevelopmentstorage") === "true" ||
    endpointNames.some((name) => isPlainHttp(parts.get(name) ?? ""));
  return { value: connection.value, plainHttp };
};

/** The endpoint of an ACS connection string that the SDK will read. */
export const checkedChannel = (connection: ByConnectionString): string => {
  const parts = parse(connection.value);
  if (!isBase64(parts.get("accesskey") ?? ""))
    throw new ConfigError([`${connection.setting} has no accesskey in base64`]);
  return checkedEndpoint(connection.setting, parts.get("endpoint"));
};
