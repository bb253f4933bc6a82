import type { EventGridEvent } from "../event-grid-event.ts";
import { countSegments } from "./segments.ts";

const topic =
  "/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/local/providers/microsoft.communication/communicationservices/local-sms";

const withoutPlus = (number: string): string => number.replace(/^\+/, "");
/** Seven fractional digits, as the service writes its timestamps. */
const toTimestamp = (instant: number): string => new Date(instant).toISOString().replace("Z", "0000Z");

const envelope = (
  id: string,
  person: string,
  eventType: string,
  now: number,
): Omit<EventGridEvent, "data"> => ({
  id,
  topic,
  subject: `/phonenumber/${withoutPlus(person)}`,
  eventType,
  eventTime: toTimestamp(now),
  dataVersion: "1.0",
  metadataVersion: "1",
});

/** `Incoming_` or `Outgoing_`, the second in 14 digits, a UUID: ids as the service makes them. */
export const toMessageId = (direction: "Incoming" | "Outgoing", now: number, uuid: string): string =>
  `${direction}_${new Date(now).toISOString().replaceAll(/\D/g, "").slice(0, 14)}${uuid}`;

export interface Incoming {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly at: number;
}

/** Numbers without "+" on both sides, as in the documentation's sample. */
export const toReceivedEvent = (message: Incoming, now: number): EventGridEvent => ({
  ...envelope(message.messageId, message.from, "Microsoft.Communication.SMSReceived", now),
  data: {
    messageId: message.messageId,
    from: withoutPlus(message.from),
    to: withoutPlus(message.to),
    message: message.text,
    receivedTimestamp: toTimestamp(message.at),
    segmentCount: countSegments(message.text),
  },
});

export interface Outgoing {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tag?: string;
  readonly attemptedAt: number;
  readonly delivered: boolean;
  readonly details: string;
}

/** The sender without "+", the person with it: as in the documentation's sample. */
export const toReportEvent = (message: Outgoing, now: number): EventGridEvent => {
  const segments = countSegments(message.text);
  return {
    ...envelope(message.messageId, message.to, "Microsoft.Communication.SMSDeliveryReportReceived", now),
    data: {
      messageId: message.messageId,
      from: withoutPlus(message.from),
      to: message.to,
      deliveryStatus: message.delivered ? "Delivered" : "Failed",
      deliveryStatusDetails: message.details,
      receivedTimestamp: toTimestamp(now),
      deliveryAttempts: [
        {
          timestamp: toTimestamp(message.attemptedAt),
          segmentsSucceeded: message.delivered ? segments : 0,
          segmentsFailed: message.delivered ? 0 : segments,
        },
      ],
      ...(message.tag === undefined ? {} : { tag: message.tag }),
    },
  };
};
