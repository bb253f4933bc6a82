import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Signature = { readonly kind: "good" } | { readonly kind: "bad"; readonly why: string };

/** ACS documents no bound; App Configuration documents 15 minutes for the same scheme. */
const mayDiffer = 15 * 60_000;

const sha256 = (body: Buffer): string => createHash("sha256").update(body).digest("base64");

const header = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
};

const same = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * Checks a request as "Authenticate with access keys" of ACS describes it: the signature covers
 * verb, path and query, date, host and the body's hash.
 */
export const checkSignature = (
  request: IncomingMessage,
  body: Buffer,
  accessKey: string,
  now: number,
): Signature => {
  const authorization = /^HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=(.+)$/.exec(
    header(request, "authorization"),
  );
  if (authorization === null) return { kind: "bad", why: "no HMAC-SHA256 authorization" };
  const date = header(request, "x-ms-date");
  const sent = Date.parse(date);
  if (Number.isNaN(sent) || new Date(sent).toUTCString() !== date) {
    return { kind: "bad", why: "x-ms-date is not an HTTP date" };
  }
  if (Math.abs(now - sent) > mayDiffer) return { kind: "bad", why: "x-ms-date is too far from now" };
  const contentHash = header(request, "x-ms-content-sha256");
  if (!same(contentHash, sha256(body))) return { kind: "bad", why: "the body's hash differs" };
  const toSign = `${request.method ?? ""}\n${request.url ?? ""}\n${date};${header(request, "host")};${contentHash}`;
  const expected = createHmac("sha256", Buffer.from(accessKey, "base64")).update(toSign).digest("base64");
  return same(authorization[1] ?? "", expected)
    ? { kind: "good" }
    : { kind: "bad", why: "the signature differs" };
};
