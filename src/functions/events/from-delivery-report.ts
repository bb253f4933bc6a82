import type { Instant } from "../../core/instant.ts";
import type { DeliveryReport } from "../../core/message.ts";
import { personKey } from "../../core/phone-number.ts";
import { malformed } from "./envelope.ts";
import type { Envelope, Malformed } from "./envelope.ts";
import { createFields, isObject } from "./fields.ts";
import { parseTimestamp } from "./timestamp.ts";

export const deliveryReportType = "Microsoft.Communication.SMSDeliveryReportReceived";

const attemptTimes = (attempts: unknown): readonly Instant[] =>
  (Array.isArray(attempts) ? attempts : [])
    .filter(isObject)
    .map((attempt) => parseTimestamp(createFields(attempt).get("timestamp")))
    .filter((at) => at !== undefined);

/** In a report `from` is our sender and `to` the person. */
export const fromDeliveryReport = ({ id: eventId, time, data }: Envelope): DeliveryReport | Malformed => {
  const id = data.text("messageId") ?? eventId;
  const from = data.text("from");
  const to = data.text("to");
  const status = data.text("deliveryStatus");
  if (id === "") return malformed("neither messageId nor id is there");
  if (from === undefined || to === undefined) return malformed("from or to is missing");
  if (status === undefined) return malformed("deliveryStatus is missing");
  const sender = personKey(from);
  const person = personKey(to);
  if (sender === undefined) return malformed("from is no phone number, short code or name");
  if (person === undefined) return malformed("to is no phone number, short code or name");
  const attempts = attemptTimes(data.get("deliveryAttempts"));
  const claimed =
    attempts.length > 0 ? Math.max(...attempts) : (parseTimestamp(data.get("receivedTimestamp")) ?? time);
  const tag = data.text("tag");
  return {
    kind: "report",
    id,
    from,
    to,
    person,
    sender,
    status,
    details: data.text("deliveryStatusDetails") ?? "",
    ...(claimed === undefined ? {} : { claimed }),
    ...(attempts.length > 0 ? { firstAttempt: Math.min(...attempts) } : {}),
    ...(tag === undefined ? {} : { tag }),
  };
};
