/** What becomes of a step: done and answered; never begun; or done without an answer. A crash ends its worker. */
export type Fate = "go" | "crash-before" | "crash-after";

export interface Step {
  readonly worker: string;
  readonly call: string;
}

export interface Taken extends Step {
  readonly fate: Fate;
  /** What the worker heard, in JSON; empty after a crash. */
  readonly heard: string;
}

interface Waiting extends Step {
  readonly take: (fate: Fate) => Promise<string>;
}

const told = (value: unknown): string => JSON.stringify(value) ?? "nothing";

export interface Scheduler {
  /** A port call: it waits until the scheduler takes it. A dead worker's calls are never answered. */
  readonly call: <T>(worker: string, call: string, effect: () => Promise<T>) => Promise<T>;
  readonly waiting: () => readonly Step[];
  readonly take: (index: number, fate: Fate) => Promise<Taken>;
}

/** Holds every port call of every worker until it is chosen. */
export const createScheduler = (): Scheduler => {
  let waiting: Waiting[] = [];
  const dead = new Set<string>();
  return {
    call: (worker, call, effect) =>
      new Promise((resolve, reject) => {
        if (dead.has(worker)) return;
        const take = async (fate: Fate): Promise<string> => {
          if (fate === "crash-before") return "";
          try {
            const value = await effect();
            if (fate === "go") resolve(value);
            return told(value);
          } catch (error) {
            if (fate === "go") reject(error);
            return error instanceof Error ? error.name : "error";
          }
        };
        waiting.push({ worker, call, take });
      }),
    waiting: () => waiting,
    take: async (index, fate) => {
      const step = waiting[index];
      if (step === undefined) throw new Error(`There is no step ${index}.`);
      waiting = waiting.filter((other) => other !== step);
      if (fate !== "go") {
        dead.add(step.worker);
        waiting = waiting.filter((other) => other.worker !== step.worker);
      }
      const heard = await step.take(fate);
      return { worker: step.worker, call: step.call, fate, heard: fate === "go" ? heard : "" };
    },
  };
};
