import type { InvocationContext } from "@azure/functions";
import type { ErrandMessage } from "../../core/ports.ts";
import { untilOf } from "../../core/spine/spine.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { parseErrandMessage, rescueErrand, workErrand } from "../../core/spine/work-errand.ts";

/** The host hands over parsed JSON, or the text where it isn't JSON. */
const readEntry = (entry: unknown): ErrandMessage | undefined => {
  if (typeof entry !== "string") return parseErrandMessage(entry);
  try {
    return parseErrandMessage(JSON.parse(entry));
  } catch {
    return undefined;
  }
};

const handler =
  (getSpine: () => Promise<Spine>, work: typeof workErrand) =>
  async (entry: unknown, _context: InvocationContext): Promise<void> => {
    const spine = await getSpine();
    const message = readEntry(entry);
    // Nothing of ours looks like that, and the errand itself is in the record.
    if (message === undefined) spine.ports.telemetry.report("heed.errand.failed", { error: "unreadable" });
    else await work(spine, message, untilOf(spine));
  };

export const errandsHandler = (getSpine: () => Promise<Spine>) => handler(getSpine, workErrand);

export const errandsPoisonHandler = (getSpine: () => Promise<Spine>) => handler(getSpine, rescueErrand);
