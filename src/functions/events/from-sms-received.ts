import type { InboundText } from "../../core/message.ts";
import { personKey } from "../../core/phone-number.ts";
import { malformed } from "./envelope.ts";
import type { Envelope, Malformed } from "./envelope.ts";
import { parseTimestamp } from "./timestamp.ts";

export const smsReceivedType = "Microsoft.Communication.SMSReceived";

export const fromSmsReceived = ({ id: eventId, time, data }: Envelope): InboundText | Malformed => {
  const id = data.text("messageId") ?? eventId;
  const from = data.text("from");
  const to = data.text("to");
  const text = data.text("message");
  if (id === "") return malformed("neither messageId nor id is there");
  if (from === undefined || to === undefined) return malformed("from or to is missing");
  if (text === undefined) return malformed("message is missing");
  const person = personKey(from);
  const sender = personKey(to);
  if (person === undefined) return malformed("from is no phone number, short code or name");
  if (sender === undefined) return malformed("to is no phone number, short code or name");
  const claimed = parseTimestamp(data.get("receivedTimestamp")) ?? time;
  return {
    kind: "text",
    id,
    from,
    to,
    person,
    sender,
    text,
    ...(claimed === undefined ? {} : { claimed }),
  };
};
