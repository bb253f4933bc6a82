import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import type { KeptEventStore } from "../../adapters/blobs/kept-events.ts";
import type { Instant } from "../../core/instant.ts";
import type { Hash } from "../../core/ports.ts";
import type { CommandIo } from "../command.ts";
import { isErrorWithCode } from "../error-code.ts";
import { maskLongNumbers } from "../output/escape-text.ts";
import { UsageError } from "../usage-error.ts";
import { openJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";
import type { ReplayTask, Told } from "./print-results.ts";
import { readEvents } from "./read-events.ts";
import type { EventRead } from "./read-events.ts";
import type { Replayed, ReplayEvent } from "./replayed.ts";

const fault = (error: unknown): Replayed => ({
  status: "failed",
  isTooLate: false,
  who: "",
  says: [maskLongNumbers(error instanceof Error ? error.message : "It failed and didn't say why.")],
});

/** One event that fails is a line of its own; the others go on. */
const replayRead = async (read: EventRead, replay: ReplayEvent): Promise<Told> => {
  const { where } = read;
  if (read.kind === "unreadable") {
    return { where, status: "unreadable", isTooLate: false, who: "", says: [read.why] };
  }
  try {
    return { where, ...(await replay(read.event)) };
  } catch (error) {
    return { where, ...fault(error) };
  }
};

const readText = async (file: string, io: CommandIo): Promise<string> => {
  try {
    return await readFile(resolve(io.cwd, file), "utf8");
  } catch (error) {
    if (!isErrorWithCode(error)) throw error;
    throw new UsageError(`${file} can't be read (${error.code}).`);
  }
};

export interface FileTasks {
  readonly tasks: readonly ReplayTask[];
  readonly end: () => void;
}

const isDone = (status: Replayed["status"]): boolean =>
  status === "done" || status === "on-record" || status === "taken";

/** A file's events, each a task; `place`: where they go, so that a replay elsewhere isn't taken for done. */
export const fileTasks = async (
  file: string,
  io: CommandIo,
  replay: ReplayEvent,
  remember: { readonly place: string; readonly hash: Hash } | undefined,
): Promise<FileTasks> => {
  const reads = readEvents(await readText(file, io), file);
  if (remember === undefined)
    return { tasks: reads.map((read) => async () => [await replayRead(read, replay)]), end: () => undefined };
  const journal: Journal = openJournal(resolve(io.cwd, file), io.err);
  const markOf = (event: unknown): string =>
    remember.hash(JSON.stringify([remember.place, event])).slice(0, 32);
  const tasks = reads.map((read): ReplayTask => async () => {
    const { where } = read;
    const mark = read.kind === "event" ? markOf(read.event) : undefined;
    if (mark !== undefined && journal.has(mark)) {
      return [{ where, status: "done-before", isTooLate: false, who: "", says: ["Done by an earlier run."] }];
    }
    const told = await replayRead(read, replay);
    if (mark !== undefined && isDone(told.status)) journal.add(mark);
    return [told];
  });
  return { tasks, end: journal.end };
};

/** Names first: what is dropped while a listing goes on would move its pages. */
export const listNames = async (store: KeptEventStore, until: () => Instant): Promise<readonly string[]> => {
  const names: string[] = [];
  for (let page = await store.list(undefined, until()); ; page = await store.list(page.next, until())) {
    names.push(...page.kept.map(({ name }) => name));
    if (page.next === undefined) return names;
  }
};

/** A kept blob's events, one after the other; the blob goes when `mayDrop` says so of each. */
export const keptTask =
  (
    store: KeptEventStore,
    name: string,
    replay: ReplayEvent,
    until: () => Instant,
    mayDrop: (replayed: Replayed) => boolean,
  ): ReplayTask =>
  async () => {
    const all: Told[] = [];
    try {
      const text = await store.show(name, until());
      if (text === undefined) return [];
      for (const read of readEvents(text, name)) all.push(await replayRead(read, replay));
      if (all.length > 0 && all.every(mayDrop)) await store.drop(name, until());
    } catch (error) {
      all.push({ where: name, ...fault(error) });
    }
    return all;
  };
