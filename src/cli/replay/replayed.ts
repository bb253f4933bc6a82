import { maskNumber, toAddress } from "../../core/phone-number.ts";
import type { Inbound } from "../../core/message.ts";

/** What became of one event. */
export interface Replayed {
  readonly status:
    | "done"
    /** An earlier run of the same command did it. */
    | "done-before"
    | "on-record"
    /** A host took it and its record isn't ours to read. */
    | "taken"
    | "quarantined"
    | "unreadable"
    | "failed"
    | "same"
    | "differs"
    | "new";
  readonly isTooLate: boolean;
  /** Who texted whom, of the person the last digits only. */
  readonly who: string;
  readonly says: readonly string[];
}

export type ReplayEvent = (event: unknown) => Promise<Replayed>;

export const isFailure = ({ status }: Replayed): boolean =>
  status === "failed" || status === "unreadable" || status === "quarantined";

/** It is in the record, or kept whole where an operator finds it: nothing is lost when the original goes. */
export const isSafe = (replayed: Replayed): boolean =>
  !isFailure(replayed) || replayed.status === "quarantined";

export const whoOf = ({ kind, person, sender }: Inbound): string => {
  const [from, to] =
    kind === "text" ? [maskNumber(person), toAddress(sender)] : [toAddress(sender), maskNumber(person)];
  return `${from} → ${to}`;
};
