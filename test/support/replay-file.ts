import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createReadText } from "../../src/app/read-text.ts";
import { second } from "../../src/core/instant.ts";
import { readEvent } from "../../src/functions/events/read-event.ts";
import { noon } from "./sim-events.ts";
import { simPrograms } from "./sim-programs.ts";
import { createWorld } from "./sim-world.ts";
import type { World, WorldOptions } from "./sim-world.ts";

const folder = fileURLToPath(new URL("../replay/", import.meta.url));

export interface Replay {
  readonly name: string;
  readonly events: readonly unknown[];
  /** What a delivered report does is judged at its arrival, so such a file makes sense in its order only. */
  readonly isInOrderOnly: boolean;
  /** What the record and the phones hold after it, in lines for people. */
  readonly expected: readonly string[];
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(folder + file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

export const readReplays = (): readonly Replay[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const name = file.slice(0, -".jsonl".length);
      return {
        name,
        events: linesOf(file).map((line): unknown => JSON.parse(line)),
        isInOrderOnly: name.endsWith(".in-order"),
        expected: linesOf(`${name}.expected.txt`),
      };
    });

const read = createReadText(simPrograms);

/** The words are read by the real reader. */
export const replayWorld = (options: WorldOptions = {}): World => createWorld({ read, ...options });

const claimedOf = (event: unknown): number | undefined => {
  const message = readEvent(event);
  return message.kind === "malformed" ? undefined : message.claimed;
};

/** The last claimed time of all, so that nothing in the file is ahead of a clock that starts there. */
export const endOf = (events: readonly unknown[]): number =>
  Math.max(noon, ...events.map((event) => claimedOf(event) ?? noon));

/** Each event a second after it claims to have happened, and everything it owes before the next. */
export const replayInOrder = async (
  events: readonly unknown[],
  options: WorldOptions = {},
): Promise<World> => {
  const world = replayWorld(options);
  for (const event of events) {
    const at = (claimedOf(event) ?? noon) + second;
    world.publish(event, { at: Math.max(world.clock.now(), at) });
    await world.run();
  }
  return world;
};
