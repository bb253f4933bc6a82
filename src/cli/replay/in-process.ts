import type { Spine } from "../../core/spine/spine.ts";
import { readEvent } from "../../functions/events/read-event.ts";
import { takeEvent } from "../../functions/events/take-event.ts";
import { createNames } from "../output/names.ts";
import { explainTaken } from "./explain-taken.ts";
import { whoOf } from "./replayed.ts";
import type { ReplayEvent } from "./replayed.ts";

/** Takes the event as the function would, here. */
export const createInProcess = (spine: Spine): ReplayEvent => {
  const names = createNames(spine.programs);
  return async (event) => {
    const message = readEvent(event);
    const who = message.kind === "malformed" ? "" : whoOf(message);
    return { who, ...explainTaken(await takeEvent(spine, event), names) };
  };
};
