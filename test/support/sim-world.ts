import { setImmediate } from "node:timers/promises";
import { sha256 } from "../../src/adapters/system/system.ts";
import type { Instant } from "../../src/core/instant.ts";
import type { Programs } from "../../src/core/program.ts";
import type { ReadText, Spine } from "../../src/core/spine/spine.ts";
import { noon } from "./sim-events.ts";
import { eventJob, queueJob } from "./sim-jobs.ts";
import type { Job } from "./sim-jobs.ts";
import { createBackends, directPorts, portsOf } from "./sim-ports.ts";
import { simPrograms } from "./sim-programs.ts";
import { readFewWords } from "./sim-reader.ts";
import { createScheduler } from "./sim-scheduler.ts";
import type { Fate, Step, Taken } from "./sim-scheduler.ts";
import { createTasks } from "./sim-tasks.ts";

export type Choice =
  | { readonly kind: "step"; readonly index: number; readonly fate: Fate }
  /** Time passes although somebody is at work. */
  | { readonly kind: "wait"; readonly until: Instant }
  | { readonly kind: "stop" };
export type Choose = (steps: readonly Step[], now: Instant) => Choice | Promise<Choice>;

/** Everybody in turn, nobody crashes. */
const inTurn: Choose = () => ({ kind: "step", index: 0, fate: "go" });

export interface WorldOptions {
  readonly programs?: Programs;
  readonly read?: ReadText;
  readonly announces?: boolean;
  readonly seed?: number;
  readonly start?: Instant;
}

export interface Failure {
  readonly worker: string;
  readonly error: unknown;
}

/** A deterministic world: nothing moves but what the scheduler moves, time included. */
export const createWorld = (options: WorldOptions = {}) => {
  const { programs = simPrograms, read = readFewWords, announces = false } = options;
  let now = options.start ?? noon;
  const clock = { now: () => now };
  const scheduler = createScheduler();
  const backends = createBackends(clock, options.seed ?? 1);
  const tasks = createTasks();
  const taken: (Taken & { readonly at: Instant })[] = [];
  const trace: string[] = [];
  const failures: Failure[] = [];
  const heard = new Map<string, string[]>();
  const running = new Set<Promise<void>>();
  const hooks: { onArrival?: () => void } = {};
  let events = 0;
  let messages = 0;

  const spineOf = (worker: string): Spine => ({
    programs,
    read,
    ports: portsOf({ scheduler, clock, backends }, worker, announces),
  });

  const start = (
    worker: string,
    work: (spine: Spine) => Promise<unknown>,
    done: () => void,
    failed: () => void,
  ): void => {
    heard.set(worker, [`${now}`]);
    const run = async (): Promise<void> => {
      try {
        await work(spineOf(worker));
        done();
      } catch (error) {
        failures.push({ worker, error });
        failed();
      }
      heard.delete(worker);
    };
    running.add(run());
  };

  /** Tried again and again until it succeeds; one that gives no answer in time is tried again while it still runs. */
  const attempt = (job: Job, tries: number): void => {
    const worker = `${job.name}#${tries}`;
    let isOver = false;
    const again = (): void => {
      if (isOver) return;
      isOver = true;
      const due = now + job.delayAfter(tries);
      if (Number.isFinite(due)) tasks.add(due, `again ${worker}`, () => attempt(job, tries + 1));
    };
    const isAnswered = (): void => {
      isOver = true;
    };
    tasks.add(now + job.patience, `unanswered ${worker}`, again, () => isOver);
    start(worker, (spine) => job.work(spine, tries), isAnswered, again);
  };

  const startDue = (): void => {
    for (const run of tasks.takeDue(now)) run();
    for (const message of backends.queue.takeDue(now)) {
      messages += 1;
      attempt(queueJob(message, `message-${messages}`), 1);
    }
  };

  const nextDue = (): Instant | undefined => {
    const dues = [tasks.next(), ...backends.queue.waiting().map((one) => one.visibleAt)];
    const known = dues.filter((due) => due !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  };

  const take = async (index: number, fate: Fate): Promise<void> => {
    const before = backends.channel.arrived.length;
    const step = await scheduler.take(index, fate);
    if (fate === "go") heard.get(step.worker)?.push(`${now} ${step.call} ${step.heard}`);
    else heard.delete(step.worker);
    taken.push({ ...step, at: now });
    trace.push(`${now} ${step.worker} ${step.call} ${fate} ${step.heard}`);
    if (backends.channel.arrived.length > before) hooks.onArrival?.();
  };

  return {
    ...backends,
    clock,
    hooks,
    failures,
    /** The steps taken so far. */
    taken,
    /** For a test's own questions: nothing of it waits for the scheduler. */
    direct: { programs, read, ports: directPorts(clock, backends) } satisfies Spine,
    /** What the future depends on besides the backends. */
    progress: () => ({ now, heard: [...heard], tasks: tasks.names(), messages }),
    at: (when: Instant, run: () => void): void => tasks.add(when, "plan", run),
    /** Some other work than an event's or the queue's: a timer's, a command's. */
    begin: (job: Job): void => tasks.add(now, `begin ${job.name}`, () => attempt(job, 0)),
    /** Event Grid hands it over, now or later; `copies`: several at once. */
    publish: (event: unknown, more: { readonly at?: Instant; readonly copies?: number } = {}): void => {
      events += 1;
      for (let copy = 1; copy <= (more.copies ?? 1); copy += 1) {
        const name = `event-${events}.${copy}`;
        tasks.add(more.at ?? now, `deliver ${name}`, () => attempt(eventJob(event, name), 0));
      }
    },
    traceHash: (): string => sha256(trace.join("\n")),
    /** Until nothing is left to do, or the choice is to stop. */
    run: async (choose: Choose = inTurn): Promise<"quiet" | "stopped"> => {
      for (let round = 0; round < 200_000; round += 1) {
        startDue();
        // Lets every worker come to its next call.
        await setImmediate();
        const steps = scheduler.waiting();
        const due = nextDue();
        if (due !== undefined && due <= now) continue;
        if (steps.length === 0) {
          if (due === undefined) return "quiet";
          now = due;
          continue;
        }
        const choice = await choose(steps, now);
        if (choice.kind === "stop") return "stopped";
        if (choice.kind === "wait") now = Math.max(now, choice.until);
        else await take(choice.index, choice.fate);
      }
      throw new Error("The world never came to rest.");
    },
  };
};

export type World = ReturnType<typeof createWorld>;
