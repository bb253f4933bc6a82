import { sha256 } from "../../src/adapters/system/system.ts";
import type { Step } from "./sim-scheduler.ts";
import type { Choice, Choose, World } from "./sim-world.ts";

const etagPattern = /W\/\\*"(\d+)\\*"/gu;

/**
 * All that the future can depend on. A worker is what it has heard; a version that it holds counts only as the
 * row's present one or an old one, so that two ways to the same state are the same state.
 */
const stateOf = async (world: World): Promise<string> => {
  const { people, entries, errands, activity } = world.record.dump();
  const far = Number.MAX_SAFE_INTEGER;
  const current = new Set<string>();
  for (const person of people) {
    const row = await world.record.readPerson(person.key, far);
    if (row) current.add(row.etag);
  }
  for (const errand of errands) {
    const row = await world.record.readErrand(errand.person, errand.suffix, far);
    if (row) current.add(row.etag);
  }
  const { heard, ...progress } = world.progress();
  const told = JSON.stringify(heard).replace(etagPattern, (_, version: string) =>
    current.has(`W/"${version}"`) ? "present" : "old",
  );
  return JSON.stringify([
    progress,
    told,
    [people, entries, errands, activity],
    world.channel.arrived,
    world.channel.tries.length,
    world.announcer.announced,
    world.queue.waiting(),
    // Lists come back shuffled by a seed that moves on with each call.
    world.taken.filter((step) => step.call === "record.readHistory").length,
  ]);
};

export interface Explored {
  readonly states: number;
  readonly schedules: number;
}

export interface Troubles {
  /** How many workers may crash, at any step and on either side of it. */
  readonly crashes?: number;
  /** How much time may pass once, although somebody is at work. */
  readonly wait?: number;
}

type Left = { readonly crashes: number; readonly waits: number };

const optionsOf = (steps: readonly Step[], now: number, left: Left, wait: number): readonly Choice[] => [
  ...steps.map((_, index) => ({ kind: "step", index, fate: "go" }) as const),
  ...(left.crashes === 0
    ? []
    : steps.flatMap((_, index) => [
        { kind: "step", index, fate: "crash-before" } as const,
        { kind: "step", index, fate: "crash-after" } as const,
      ])),
  ...(left.waits === 0 ? [] : [{ kind: "wait", until: now + wait } as const]),
];

const leaves = (left: Left, choice: Choice | undefined): Left => {
  if (choice?.kind === "wait") return { ...left, waits: left.waits - 1 };
  return choice?.kind === "step" && choice.fate !== "go" ? { ...left, crashes: left.crashes - 1 } : left;
};

const isLast = (branch: { readonly index: number; readonly of: number } | undefined): boolean =>
  branch !== undefined && branch.index + 1 >= branch.of;

/**
 * Every order in which the workers can go on, depth first. A state met before isn't followed again: all that can
 * come after it is on the way already.
 */
export const explore = async (
  createRun: () => World,
  check: (world: World) => void | Promise<void>,
  troubles: Troubles = {},
): Promise<Explored> => {
  const { crashes = 0, wait } = troubles;
  const seen = new Set<string>();
  let schedules = 0;
  let planned: readonly number[] = [];
  for (;;) {
    const world = createRun();
    const path: { readonly index: number; readonly of: number }[] = [];
    let left: Left = { crashes, waits: wait === undefined ? 0 : 1 };
    const choose: Choose = async (steps, now) => {
      const depth = path.length;
      if (depth >= planned.length) {
        const state = sha256(JSON.stringify(left) + (await stateOf(world)));
        if (seen.has(state)) return { kind: "stop" };
        seen.add(state);
      }
      const options = optionsOf(steps, now, left, wait ?? 0);
      const index = planned[depth] ?? 0;
      const choice = options[index];
      if (choice === undefined)
        throw new Error("The same choices led elsewhere: the world isn't deterministic.");
      path.push({ index, of: options.length });
      left = leaves(left, choice);
      return choice;
    };
    if ((await world.run(choose)) === "quiet") {
      schedules += 1;
      await check(world);
    }
    while (path.length > 0 && isLast(path.at(-1))) path.pop();
    const branch = path.at(-1);
    if (branch === undefined) return { states: seen.size, schedules };
    planned = [...path.slice(0, -1).map((step) => step.index), branch.index + 1];
  }
};
