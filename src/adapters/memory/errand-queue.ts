import { QueueUnreachable } from "../../core/faults.ts";
import type { Instant } from "../../core/instant.ts";
import type { Clock, ErrandMessage, ErrandQueue } from "../../core/ports.ts";
import { visibilitySeconds } from "../queue/visibility.ts";
import { createSwitches, createTrouble, type Switches } from "./switches.ts";

interface WaitingMessage {
  readonly message: ErrandMessage;
  readonly visibleAt: Instant;
}

export interface MemoryErrandQueue extends ErrandQueue {
  readonly switches: Switches;
  readonly waiting: () => readonly WaitingMessage[];
  /** Takes and removes the messages that are visible by then, the earliest first. */
  readonly takeDue: (now: Instant) => readonly ErrandMessage[];
}

export const createMemoryErrandQueue = (options: {
  readonly clock: Clock;
  readonly switches?: Switches;
}): MemoryErrandQueue => {
  const switches = options.switches ?? createSwitches();
  const trouble = createTrouble(switches, (what) => new QueueUnreachable(what), options.clock);
  let messages: WaitingMessage[] = [];
  return {
    switches,
    handOver: ({ person, suffix }, delay, until) =>
      trouble.write(until, () => {
        const visibleAt = options.clock.now() + visibilitySeconds(delay) * 1_000;
        messages.push({ message: { person, suffix }, visibleAt });
      }),
    waiting: () => messages.map(({ message, visibleAt }) => ({ message: { ...message }, visibleAt })),
    takeDue: (now) => {
      const due = messages.filter(({ visibleAt }) => visibleAt <= now);
      messages = messages.filter(({ visibleAt }) => visibleAt > now);
      return due.sort((a, b) => a.visibleAt - b.visibleAt).map(({ message }) => message);
    },
  };
};
