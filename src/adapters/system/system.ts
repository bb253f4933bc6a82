import { hash as digest, randomUUID } from "node:crypto";
import type { Clock, Hash, NewId } from "../../core/ports.ts";

export const systemClock: Clock = { now: () => Date.now() };

/** One call instead of a hash object: this runs several times an event. */
export const sha256: Hash = (text) => digest("sha256", text, "hex");

export const newId: NewId = () => randomUUID();
