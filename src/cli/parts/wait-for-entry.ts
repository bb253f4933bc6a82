import { setTimeout as pause } from "node:timers/promises";

import type { Errand } from "../../core/errand.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { soon } from "./open-target.ts";

export interface Settled {
  readonly entry?: HistoryEntry;
  readonly errand?: Errand;
}

const every = 100;

/** Somebody is at work on it only while its reply is on its way; what waits, waits for longer than we do. */
const isAtRest = ({ settled, reply }: Errand): boolean => settled || reply?.state === "waiting";

/** Waits until an event's entry is there and what it owes is done or put off, or until the patience ends. */
export const waitForEntry = async (
  spine: Spine,
  person: PersonKey,
  suffix: string,
  patience: number,
): Promise<Settled> => {
  const { record, clock } = spine.ports;
  const end = clock.now() + patience;
  for (;;) {
    const errand = (await record.readErrand(person, suffix, soon(spine)))?.value;
    const isLate = clock.now() >= end;
    if (errand === undefined && isLate) return {};
    if (errand !== undefined && (isLate || isAtRest(errand))) {
      const history = await record.readHistory(person, soon(spine));
      const entry = history.find((one) => one.suffix === suffix);
      return { errand, ...(entry ? { entry } : {}) };
    }
    await pause(every);
  }
};
