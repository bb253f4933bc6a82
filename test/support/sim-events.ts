import { toAddress } from "../../src/core/phone-number.ts";
import type { PersonKey, SenderKey } from "../../src/core/phone-number.ts";

/** 2026-11-21T12:00:00Z */
export const noon = 1_795_262_400_000;

const stamp = (at: number): string => new Date(at).toISOString();

export interface TextFacts {
  readonly id: string;
  readonly from: PersonKey;
  readonly to: SenderKey;
  readonly text: string;
  /** Absent: the event says nothing of the time. */
  readonly at?: number;
}

/** A text as Event Grid brings it. */
export const smsReceived = ({ id, from, to, text, at }: TextFacts) => ({
  id,
  topic:
    "/subscriptions/0/resourceGroups/contoso/providers/microsoft.communication/communicationservices/sms",
  subject: "/phonenumber/sender",
  eventType: "Microsoft.Communication.SMSReceived",
  dataVersion: "1.0",
  ...(at === undefined ? {} : { eventTime: stamp(at) }),
  data: {
    messageId: id,
    from: toAddress(from),
    to: toAddress(to),
    message: text,
    ...(at === undefined ? {} : { receivedTimestamp: stamp(at) }),
  },
});

export interface ReportFactsOf {
  readonly id: string;
  /** Our sender. */
  readonly from: SenderKey;
  readonly to: PersonKey;
  readonly details: string;
  readonly status?: "Delivered" | "Failed";
  readonly at: number;
  readonly firstAttempt?: number;
  readonly tag?: string;
}

export const deliveryReport = (facts: ReportFactsOf) => ({
  id: facts.id,
  topic:
    "/subscriptions/0/resourceGroups/contoso/providers/microsoft.communication/communicationservices/sms",
  subject: "/phonenumber/person",
  eventType: "Microsoft.Communication.SMSDeliveryReportReceived",
  dataVersion: "1.0",
  eventTime: stamp(facts.at),
  data: {
    messageId: facts.id,
    from: toAddress(facts.from),
    to: toAddress(facts.to),
    deliveryStatus: facts.status ?? "Failed",
    deliveryStatusDetails: facts.details,
    deliveryAttempts: [
      ...(facts.firstAttempt === undefined
        ? []
        : [{ timestamp: stamp(facts.firstAttempt), segmentsSucceeded: 0, segmentsFailed: 1 }]),
      { timestamp: stamp(facts.at), segmentsSucceeded: 1, segmentsFailed: 0 },
    ],
    ...(facts.tag === undefined ? {} : { Tag: facts.tag }),
  },
});

/** Says STOP, START and so on; the id is made of what is said, so that equal facts are the same event. */
export const says = (text: string, at: number, from: PersonKey, to: SenderKey) =>
  smsReceived({ id: `in-${text}-${at}-${from}-${to}`, text, at, from, to });

export const blockedReport = (at: number, to: PersonKey, from: SenderKey) =>
  deliveryReport({ id: `out-${at}-${from}-${to}`, from, to, at, details: "4007: Opted out" });

export const deliveredReport = (
  at: number,
  to: PersonKey,
  from: SenderKey,
  more: { readonly tag?: string; readonly firstAttempt?: number } = {},
) =>
  deliveryReport({
    id: `out-${at}-${from}-${to}`,
    from,
    to,
    at,
    status: "Delivered",
    details: "2000: No Error",
    ...more,
  });
