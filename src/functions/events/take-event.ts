import type { InvocationContext } from "@azure/functions";
import { RecordUnreachable } from "../../core/faults.ts";
import type { Outcome } from "../../core/spine/outcome.ts";
import { receive } from "../../core/spine/receive.ts";
import { untilOf } from "../../core/spine/spine.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { readEvent } from "./read-event.ts";

export type Taken = Outcome | { readonly kind: "quarantined"; readonly why: string };

/**
 * A trigger can't answer 400: a throw is a retry. So what can't be read is kept whole in quarantine and acknowledged.
 */
export const takeEvent = async (spine: Spine, event: unknown): Promise<Taken> => {
  const until = untilOf(spine);
  const message = readEvent(event);
  if (message.kind !== "malformed") return receive(spine, message, until);
  await spine.ports.quarantine.put(event, message.why, until);
  spine.ports.telemetry.report("heed.quarantine.put", { why: message.why });
  return { kind: "quarantined", why: message.why };
};

/** The Event Grid trigger of both functions: a misdirected event is understood all the same. */
export const eventHandler =
  (getSpine: () => Promise<Spine>) =>
  async (event: unknown, _context: InvocationContext): Promise<void> => {
    const spine = await getSpine();
    try {
      await takeEvent(spine, event);
    } catch (error) {
      if (error instanceof RecordUnreachable) spine.ports.telemetry.report("heed.record.unreachable");
      throw error;
    }
  };
