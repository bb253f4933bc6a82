import type { Instant } from "../../src/core/instant.ts";

interface Task {
  readonly due: Instant;
  readonly name: string;
  readonly run: () => void;
  readonly isVoid: () => boolean;
}

/** What is to happen at some instant: a redelivery, the end of a lease, a provider that comes back. */
export interface Tasks {
  readonly add: (due: Instant, name: string, run: () => void, isVoid?: () => boolean) => void;
  readonly next: () => Instant | undefined;
  readonly takeDue: (now: Instant) => readonly (() => void)[];
  readonly names: () => readonly string[];
}

export const createTasks = (): Tasks => {
  /** In order of time, and of adding within an instant. */
  const tasks: Task[] = [];
  const first = (): Task | undefined => {
    while (tasks[0]?.isVoid()) tasks.shift();
    return tasks[0];
  };
  return {
    add: (due, name, run, isVoid = () => false) => {
      const after = tasks.findLastIndex((task) => task.due <= due);
      tasks.splice(after + 1, 0, { due, name, run, isVoid });
    },
    next: () => first()?.due,
    takeDue: (now) => {
      const due: (() => void)[] = [];
      for (let task = first(); task !== undefined && task.due <= now; task = first()) {
        due.push(task.run);
        tasks.shift();
      }
      return due;
    },
    names: () => tasks.filter((task) => !task.isVoid()).map((task) => `${task.due} ${task.name}`),
  };
};
