/** Time as the local services take it, so that tests can make an hour pass at once. */
export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs once after that many milliseconds; the answer cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const systemTime: Time = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The same time, whose waits all end at once when its user stops. */
export const cancellable = (time: Time): Time & { readonly cancelAll: () => void } => {
  const cancels = new Set<() => void>();
  return {
    now: time.now,
    after: (ms, run) => {
      const cancel = time.after(ms, () => {
        cancels.delete(forget);
        run();
      });
      const forget = (): void => {
        cancels.delete(forget);
        cancel();
      };
      cancels.add(forget);
      return forget;
    },
    cancelAll: () => {
      for (const cancel of cancels) cancel();
    },
  };
};
