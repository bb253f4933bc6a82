import type { Inbound } from "../../core/message.ts";
import { malformed, readEnvelope } from "./envelope.ts";
import type { Malformed } from "./envelope.ts";
import { deliveryReportType, fromDeliveryReport } from "./from-delivery-report.ts";
import { fromSmsReceived, smsReceivedType } from "./from-sms-received.ts";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The edge where wire data becomes our words: all input is hostile until it has come through here. */
export const readEvent = (event: unknown): Inbound | Malformed => {
  const read = readEnvelope(event);
  if (read.kind === "malformed") return read;
  const { envelope } = read;
  if (same(envelope.type, smsReceivedType)) return fromSmsReceived(envelope);
  if (same(envelope.type, deliveryReportType)) return fromDeliveryReport(envelope);
  return malformed("the event's type is none that Heed knows");
};
