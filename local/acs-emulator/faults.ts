import { toNumberKey } from "./emulated-number.ts";

/** What goes wrong, on request. Without `times` until it is taken away; without `from` and `to` for everybody. */
export type Fault = {
  readonly times?: number;
  readonly from?: string;
  readonly to?: string;
} & (
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: "delay"; readonly ms: number; readonly side: "before" | "after" }
  /** The connection is cut before anything is done, or after it and before the answer. */
  | { readonly kind: "reset"; readonly side: "before" | "after" }
  | { readonly kind: "recipient"; readonly status: number; readonly message: string }
  /** Accepted, and then not delivered: the report says these details. */
  | { readonly kind: "undelivered"; readonly details: string }
  | { readonly kind: "report"; readonly when: "before-answer" | "never" }
  | { readonly kind: "report"; readonly when: "late"; readonly ms: number }
);

type FaultKind = Fault["kind"];

export interface Faults {
  readonly set: (faults: readonly Fault[]) => void;
  readonly list: () => readonly Fault[];
  /** The first fault of that kind which concerns this text; it counts as used. */
  readonly take: <K extends FaultKind>(
    kind: K,
    about: { readonly from: string; readonly to: readonly string[]; readonly side?: "before" | "after" },
  ) => Extract<Fault, { kind: K }> | undefined;
}

interface Armed {
  readonly fault: Fault;
  left: number;
}

export const createFaults = (initial: readonly Fault[] = []): Faults => {
  let armed: Armed[] = [];
  const arm = (fault: Fault): Armed => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  const set = (faults: readonly Fault[]): void => {
    armed = faults.map(arm);
  };
  set(initial);
  return {
    set,
    list: () =>
      armed
        .filter(({ left }) => left > 0)
        .map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    take: <K extends FaultKind>(
      kind: K,
      about: { readonly from: string; readonly to: readonly string[]; readonly side?: "before" | "after" },
    ) => {
      const isMeant = (fault: Fault): fault is Extract<Fault, { kind: K }> =>
        fault.kind === kind &&
        (!("side" in fault) || fault.side === about.side) &&
        (fault.from === undefined || toNumberKey(fault.from) === toNumberKey(about.from)) &&
        (fault.to === undefined || about.to.some((to) => toNumberKey(to) === toNumberKey(fault.to ?? "")));
      for (const one of armed) {
        if (one.left > 0 && isMeant(one.fault)) {
          one.left -= 1;
          return one.fault;
        }
      }
      return undefined;
    },
  };
};
