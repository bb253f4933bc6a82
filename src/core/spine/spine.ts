import type { Instant } from "../instant.ts";
import type { SenderKey } from "../phone-number.ts";
import type { Ports } from "../ports.ts";
import type { Programs } from "../program.ts";
import type { Reading } from "../reading/reading.ts";

/** Reads a text as the program of that sender would. */
export type ReadText = (text: string, sender: SenderKey) => Reading;

/** What every piece of work needs: the ports, the programs and the reader compiled for them. */
export interface Spine {
  readonly ports: Ports;
  readonly programs: Programs;
  readonly read: ReadText;
}

/** Event Grid waits 30 s for an answer; half of that leaves room for a cold start and a slow wire. */
export const invocationBudget = 15_000;

export const untilOf = (spine: Spine): Instant => spine.ports.clock.now() + invocationBudget;
