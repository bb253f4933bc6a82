import type { SmsClientOptions } from "@azure/communication-sms";
import type { Instant } from "../../core/instant.ts";

/**
 * The SDK makes a new random id for every call and has no parameter for it; a second try with a new id would be a
 * second text. So the stored values travel with their own request, as headers that never leave this process: two
 * sends at once share nothing that they could mix up.
 */
const idHeader = "x-heed-repeatability-id";
const firstSentHeader = "x-heed-repeatability-first-sent";

/** RFC 1123, as the service wants it; with the same instant always the same text. */
export const repeatabilityHeaders = (id: string, firstSent: Instant): Record<string, string> => ({
  [idHeader]: id,
  [firstSentHeader]: new Date(firstSent).toUTCString(),
});

type AdditionalPolicy = NonNullable<SmsClientOptions["additionalPolicies"]>[number];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The fields stand at each recipient; we send to one at a time. */
const withRepeatability = (body: string, id: string, firstSent: string): string => {
  const message: unknown = JSON.parse(body);
  const recipients = isObject(message) ? message["smsRecipients"] : undefined;
  if (!isObject(message) || !Array.isArray(recipients) || recipients.length !== 1)
    throw new Error("The SDK's request isn't what the repeatability policy knows.");
  const [recipient]: unknown[] = recipients;
  return JSON.stringify({
    ...message,
    smsRecipients: [
      {
        ...(isObject(recipient) && recipient),
        repeatabilityRequestId: id,
        repeatabilityFirstSent: firstSent,
      },
    ],
  });
};

/** Runs once a call and before the signing, which covers the body's hash. */
export const repeatabilityPolicy: AdditionalPolicy = {
  position: "perCall",
  policy: {
    name: "heedRepeatability",
    sendRequest: async (request, next) => {
      const id = request.headers.get(idHeader);
      const firstSent = request.headers.get(firstSentHeader);
      request.headers.delete(idHeader);
      request.headers.delete(firstSentHeader);
      // Never with the SDK's own random id: that would be a text which no later try can find again.
      if (id === undefined || firstSent === undefined || typeof request.body !== "string")
        throw new Error("A text without its repeatability id mustn't leave.");
      request.body = withRepeatability(request.body, id, firstSent);
      return await next(request);
    },
  },
};
