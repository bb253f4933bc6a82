import { isRecord } from "../http/json.ts";

export interface Recipient {
  readonly to: string;
  readonly repeatabilityRequestId?: string;
  readonly repeatabilityFirstSent?: string;
}

export interface SendRequest {
  readonly from: string;
  readonly message: string;
  readonly recipients: readonly Recipient[];
  readonly report: boolean;
  readonly tag?: string;
}

export type ParsedSend =
  | { readonly kind: "request"; readonly request: SendRequest }
  | { readonly kind: "bad"; readonly field: string; readonly why: string };

const mostRecipients = 100;
const longestMessage = 2_048;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** E.164, three to six digits, or an alphanumeric ID of up to eleven with a letter in it. */
const sender = /^(?:\+[1-9]\d{6,14}|\d{3,6}|(?=.*[a-z])[a-z0-9 ]{1,11})$/i;

const bad = (field: string, why: string): ParsedSend => ({ kind: "bad", field, why });

const isHttpDate = (text: string): boolean => {
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && new Date(instant).toUTCString() === text;
};

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

type ParsedRecipient = { readonly recipient: Recipient } | { readonly why: string };

/** Both or neither, each in its form: "Repeatability of requests" of ACS answers 400 to anything else. */
const parseRecipient = (value: unknown): ParsedRecipient => {
  if (!isRecord(value) || typeof value["to"] !== "string" || value["to"] === "")
    return { why: "to is missing" };
  const { to, repeatabilityRequestId: id, repeatabilityFirstSent: first } = value;
  if (isAbsent(id) && isAbsent(first)) return { recipient: { to } };
  if (isAbsent(first)) return { why: "repeatabilityRequestId without repeatabilityFirstSent" };
  if (isAbsent(id)) return { why: "repeatabilityFirstSent without repeatabilityRequestId" };
  if (typeof id !== "string" || !uuid.test(id)) return { why: "repeatabilityRequestId is not a UUID" };
  if (typeof first !== "string" || !isHttpDate(first)) {
    return { why: "repeatabilityFirstSent is not an IMF-fixdate" };
  }
  return { recipient: { to, repeatabilityRequestId: id, repeatabilityFirstSent: first } };
};

/** Reads the body of POST /sms, field by field, as the API's specification bounds them. */
export const parseSend = (body: unknown): ParsedSend => {
  if (!isRecord(body)) return bad("", "the body is not a JSON object");
  const { from, message, smsRecipients, smsSendOptions: options } = body;
  if (typeof from !== "string" || from === "") return bad("from", "is missing");
  if (!sender.test(from)) return bad("from", "is neither E.164 nor a short code nor an alphanumeric ID");
  if (typeof message !== "string" || message === "") return bad("message", "is missing");
  if (message.length > longestMessage) return bad("message", `has more than ${longestMessage} characters`);
  if (!Array.isArray(smsRecipients)) return bad("smsRecipients", "is missing");
  if (smsRecipients.length < 1 || smsRecipients.length > mostRecipients) {
    return bad("smsRecipients", `must hold 1 to ${mostRecipients} recipients`);
  }
  const recipients: Recipient[] = [];
  for (const [index, value] of smsRecipients.entries()) {
    const parsed = parseRecipient(value);
    if ("why" in parsed) return bad(`smsRecipients[${index}]`, parsed.why);
    recipients.push(parsed.recipient);
  }
  if (isAbsent(options)) return { kind: "request", request: { from, message, recipients, report: false } };
  if (!isRecord(options) || typeof options["enableDeliveryReport"] !== "boolean") {
    return bad("smsSendOptions.enableDeliveryReport", "is missing");
  }
  const { enableDeliveryReport: report, tag } = options;
  if (!isAbsent(tag) && typeof tag !== "string") return bad("smsSendOptions.tag", "is not a string");
  return {
    kind: "request",
    request: { from, message, recipients, report, ...(isAbsent(tag) ? {} : { tag }) },
  };
};
