export interface Run<T> {
  readonly atOnce: number;
  /** In the order of the tasks, however they end. */
  readonly onResult: (result: T) => void;
  /** As they end. */
  readonly onProgress: (result: T) => void;
  readonly isStopped: () => boolean;
}

/** Several at a time, told in order. */
export const runMany = async <T>(tasks: readonly (() => Promise<T>)[], run: Run<T>): Promise<void> => {
  const waiting = new Map<number, T>();
  let next = 0;
  let told = 0;
  const tell = (): void => {
    for (let result = waiting.get(told); result !== undefined; result = waiting.get(told)) {
      waiting.delete(told);
      told += 1;
      run.onResult(result);
    }
  };
  const work = async (): Promise<void> => {
    while (!run.isStopped()) {
      const at = next;
      next += 1;
      const task = tasks[at];
      if (task === undefined) return;
      const result = await task();
      waiting.set(at, result);
      run.onProgress(result);
      tell();
    }
  };
  await Promise.all(Array.from({ length: Math.min(run.atOnce, tasks.length) }, work));
};
