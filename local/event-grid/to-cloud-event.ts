import type { Json } from "../http/json.ts";
import { isCloudEvent } from "./dead-letter.ts";

/** The same event in CloudEvents 1.0: topic → source, eventType → type, eventTime → time. */
export const toCloudEvent = (event: Json): Json =>
  isCloudEvent(event)
    ? event
    : {
        id: event["id"],
        source: event["topic"],
        subject: event["subject"],
        data: event["data"],
        type: event["eventType"],
        time: event["eventTime"],
        specversion: "1.0",
      };
