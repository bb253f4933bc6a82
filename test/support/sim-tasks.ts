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
  let tasks: Task[] = [];
  const live = (): readonly Task[] => {
    tasks = tasks.filter((task) => !task.isVoid());
    return tasks;
  };
  return {
    add: (due, name, run, isVoid = () => false) => {
      tasks.push({ due, name, run, isVoid });
      tasks.sort((a, b) => a.due - b.due);
    },
    next: () => live()[0]?.due,
    takeDue: (now) => {
      const due = live().filter((task) => task.due <= now);
      tasks = tasks.filter((task) => task.due > now);
      return due.map((task) => task.run);
    },
    names: () => live().map((task) => `${task.due} ${task.name}`),
  };
};
