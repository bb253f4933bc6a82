import type { Instant } from "../../core/instant.ts";
import { createFields, isObject } from "./fields.ts";
import type { Fields } from "./fields.ts";
import { parseTimestamp } from "./timestamp.ts";

/** What both of Event Grid's schemas say: the Event Grid schema and CloudEvents 1.0. */
export interface Envelope {
  readonly id: string;
  readonly type: string;
  readonly time?: Instant;
  readonly data: Fields;
}

export type Malformed = { readonly kind: "malformed"; readonly why: string };

export const malformed = (why: string): Malformed => ({ kind: "malformed", why });

export const readEnvelope = (
  event: unknown,
): { readonly kind: "envelope"; readonly envelope: Envelope } | Malformed => {
  if (!isObject(event)) return malformed("the event is no object");
  const fields = createFields(event);
  const id = fields.text("id");
  const type = fields.text("eventType") ?? fields.text("type");
  const data = fields.get("data");
  if (type === undefined) return malformed("the event has no type");
  if (!isObject(data)) return malformed("the event's data is no object");
  const time = parseTimestamp(fields.get("eventTime") ?? fields.get("time"));
  return {
    kind: "envelope",
    envelope: { id: id ?? "", type, data: createFields(data), ...(time === undefined ? {} : { time }) },
  };
};
