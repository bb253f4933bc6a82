import { functionNames } from "../../config/names.ts";
import { entrySuffix } from "../../core/entry-key.ts";
import type { Inbound } from "../../core/message.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { readEvent } from "../../functions/events/read-event.ts";
import { explainEntry } from "../output/explain-entry.ts";
import { isTooLate } from "../output/explain-answer.ts";
import { createNames } from "../output/names.ts";
import { soon } from "../parts/open-target.ts";
import { explainTaken } from "./explain-taken.ts";
import { whoOf } from "./replayed.ts";
import type { Replayed, ReplayEvent } from "./replayed.ts";

const answerWithin = 60_000;

/** The webhook of the Event Grid trigger; a bare host's URL is given its path and function. */
const webhookOf = (to: URL, message: Inbound | undefined): URL => {
  const url = new URL(to);
  if (url.pathname === "/") url.pathname = "/runtime/webhooks/EventGrid";
  if (!url.searchParams.has("functionName")) {
    const name = message?.kind === "report" ? functionNames.deliveryReport : functionNames.smsReceived;
    url.searchParams.set("functionName", name);
  }
  return url;
};

export class HostSilent extends Error {
  override readonly name = "HostSilent";
}

export const postEvent = async (url: URL, event: unknown): Promise<number> => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "aeg-event-type": "Notification" },
      body: JSON.stringify([event]),
      signal: AbortSignal.timeout(answerWithin),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    // The cause would hold the address with its key.
    throw new HostSilent(`Nothing answers at ${url.host}.`);
  }
};

const refused = (status: number): string =>
  status === 404
    ? "The host answered 404: it has no such function there."
    : status === 401 || status === 403
      ? `The host answered ${status}: the URL needs the function's key (code=…).`
      : `The host answered ${status}: it didn't take the event, and it may be replayed again.`;

type Told = Omit<Replayed, "who">;

const lookUp = async (spine: Spine, message: Inbound): Promise<Told> => {
  const suffix = entrySuffix(message, spine.ports.hash);
  const { record } = spine.ports;
  const until = soon(spine);
  const [history, found] = await Promise.all([
    record.readHistory(message.person, until),
    record.readErrand(message.person, suffix, until),
  ]);
  const entry = history.find((one) => one.suffix === suffix);
  const errand = found?.value;
  if (entry === undefined) {
    const what = message.kind === "text" ? "plain" : "delivered";
    return explainTaken({ kind: "counted", what }, createNames(spine.programs));
  }
  return {
    status: "done",
    isTooLate: isTooLate(entry.answer, errand),
    says: explainEntry(entry, createNames(spine.programs), errand),
  };
};

/**
 * Posts one event as Event Grid does. What it did can only be told where the host's record is the one we read:
 * `spine` is given then.
 */
export const createToHost = (to: URL, spine: Spine | undefined): ReplayEvent => {
  const wasThere = async (message: Inbound): Promise<boolean> => {
    if (spine === undefined) return false;
    const suffix = entrySuffix(message, spine.ports.hash);
    return (await spine.ports.record.readErrand(message.person, suffix, soon(spine))) !== undefined;
  };
  return async (event) => {
    const read = readEvent(event);
    const message = read.kind === "malformed" ? undefined : read;
    const who = message === undefined ? "" : whoOf(message);
    const known = message !== undefined && (await wasThere(message));
    const status = await postEvent(webhookOf(to, message), event);
    if (status >= 300) return { who, status: "failed", isTooLate: false, says: [refused(status)] };
    if (read.kind === "malformed") {
      const says = [`Can't be understood (${read.why}): the host keeps it in quarantine.`];
      return { who, status: "quarantined", isTooLate: false, says };
    }
    if (spine === undefined) return { who, status: "taken", isTooLate: false, says: ["Taken by the host."] };
    const told = await lookUp(spine, read);
    return known
      ? {
          who,
          ...told,
          status: "on-record",
          says: ["On record already; nothing was done twice.", ...told.says],
        }
      : { who, ...told };
  };
};
