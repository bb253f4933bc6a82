import type { SmsSendResult } from "@azure/communication-sms";
import type { SendOutcome } from "../../core/ports.ts";
import { readSdkError } from "../sdk-error.ts";

/**
 * What a later try may change. 401 and 403: a rotated key or a missing role, which somebody heals while the reply
 * waits; giving up at once would lose every answer of that hour.
 */
const passing = new Set([401, 403, 408, 429]);

const refusedWith = (status: number, retryAfter?: number): SendOutcome => {
  const code = String(status);
  if (passing.has(status) || status >= 500 || status < 400)
    return { kind: "refused-for-now", code, ...(retryAfter !== undefined && { retryAfter }) };
  return { kind: "refused", code };
};

/** One recipient, one result. A 202 for the whole says nothing of the single one. */
export const fromSendResult = (result: SmsSendResult | undefined): SendOutcome => {
  if (result === undefined) return { kind: "no-answer", code: "no-result" };
  if (result.successful) return { kind: "accepted", messageId: result.messageId ?? "" };
  return refusedWith(result.httpStatusCode);
};

/** Failures before anything has left: surely not sent, so worth another try without any doubt. */
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "AuthenticationError",
  "AuthenticationRequiredError",
  "CredentialUnavailableError",
]);

export const fromSendError = (error: unknown): SendOutcome => {
  const { status, code, retryAfter } = readSdkError(error);
  const name = error instanceof Error ? error.name : "";
  const early = [code, name].find((word) => beforeSending.has(word));
  if (early !== undefined) return { kind: "refused-for-now", code: early };
  // Also an accepted request whose answer can't be read.
  if (status === undefined || status < 300) return { kind: "no-answer", code };
  return refusedWith(status, retryAfter);
};
