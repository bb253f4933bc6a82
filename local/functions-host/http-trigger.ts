import type { IncomingMessage, ServerResponse } from "node:http";
import { isRecord, readBody } from "../http/json.ts";
import type { HttpData, TypedData } from "./functions-core.ts";
import { matchRoute, toRoutes } from "./http-routes.ts";
import type { App } from "./load-app.ts";

const toHeaders = (request: IncomingMessage): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
};

/** The protocol wraps each optional field of a cookie in an object. */
const toSetCookie = (cookie: Readonly<Record<string, unknown>>): string => {
  const field = (name: string): unknown => {
    const value = cookie[name];
    return isRecord(value) ? Object.values(value)[0] : value;
  };
  const { name: cookieName, value: content } = cookie;
  const parts = [`${String(cookieName)}=${encodeURIComponent(typeof content === "string" ? content : "")}`];
  for (const [name, attribute] of [
    ["maxAge", "Max-Age"],
    ["path", "Path"],
    ["domain", "Domain"],
  ] as const) {
    const value = field(name);
    if (typeof value === "string" || typeof value === "number") parts.push(`${attribute}=${value}`);
  }
  // In the protocol "none" means that none was set.
  const sameSite = field("sameSite");
  if (sameSite === "explicitNone") parts.push("SameSite=None");
  else if (typeof sameSite === "string" && sameSite !== "none") parts.push(`SameSite=${sameSite}`);
  if (field("secure") === true) parts.push("Secure");
  if (field("httpOnly") === true) parts.push("HttpOnly");
  return parts.join("; ");
};

const answer = (response: ServerResponse, returned: TypedData | undefined): void => {
  const http: HttpData | undefined = returned?.http;
  // A function that returns nothing is answered for: no content.
  response.statusCode = Number(http?.statusCode ?? 204);
  for (const [name, value] of Object.entries(http?.headers ?? {})) response.setHeader(name, value);
  const cookies = http?.cookies ?? [];
  if (cookies.length > 0) response.setHeader("set-cookie", cookies.map(toSetCookie));
  response.end(http?.body?.bytes ?? http?.body?.string);
};

/** HTTP functions below the route prefix. Keys aren't asked for, as under `func` on one's own machine. */
export const createHttpTrigger = (app: App, prefix: string) => {
  const routes = toRoutes(app.functions);
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const method = request.method ?? "GET";
    const isBelow = prefix === "" || url.pathname.toLowerCase().startsWith(`/${prefix.toLowerCase()}/`);
    const path = prefix === "" ? url.pathname : url.pathname.slice(prefix.length + 1);
    const match = isBelow ? matchRoute(routes, method, path) : undefined;
    const bytes = await readBody(request);
    if (match === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers = toHeaders(request);
    const http: HttpData = {
      method,
      url: url.href,
      headers,
      params: match.params,
      ...(bytes.length === 0 ? {} : { body: { bytes } }),
    };
    const invoked = await app.invoke(match.name, { http });
    if (invoked.kind === "failed") response.writeHead(500).end();
    else answer(response, invoked.returned);
  };
};
