import type { Time } from "../time.ts";
import { resolveSettings, type Environment } from "./app-settings.ts";
import type { App, LoadedFunction } from "./load-app.ts";
import { parseNcrontab } from "./ncrontab.ts";

export interface TimerTrigger {
  readonly stop: () => Promise<void>;
}

/** Timers can't wait longer than 2^31 ms at a time. */
const longestWait = 86_400_000;

export const timerInput = (last: number, next: number) => ({
  json: JSON.stringify({
    Schedule: { AdjustForDST: true },
    ScheduleStatus: {
      Last: new Date(last).toISOString(),
      LastUpdated: new Date(last).toISOString(),
      Next: new Date(next).toISOString(),
    },
    IsPastDue: false,
  }),
});

/** Runs one timer on its schedule; the next run is set when the last has ended, so runs never overlap. */
export const startTimerTrigger = (
  app: App,
  { name, trigger }: LoadedFunction,
  { env, time }: { readonly env: Environment; readonly time: Time },
): TimerTrigger => {
  const { schedule: text, runOnStartup } = trigger;
  if (typeof text !== "string") throw new Error(`The timer ${name} has no schedule.`);
  const schedule = parseNcrontab(resolveSettings(text, env));
  let cancel = (): void => {};
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const run = async (last: number): Promise<void> => {
    await app.invoke(name, timerInput(last, schedule.next(last)));
    if (!stopped) plan(schedule.next(time.now()));
  };
  const plan = (due: number): void => {
    const wait = due - time.now();
    cancel = time.after(Math.min(Math.max(wait, 0), longestWait), () => {
      if (wait > longestWait) plan(due);
      else running = run(due);
    });
  };
  if (runOnStartup === true) running = run(time.now());
  else plan(schedule.next(time.now()));
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
};
