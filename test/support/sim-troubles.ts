import { second } from "../../src/core/instant.ts";
import type { AnnounceOutcome } from "../../src/core/ports.ts";
import type { PlannedOutcome } from "../../src/adapters/memory/channel.ts";
import type { World } from "./sim-world.ts";

const acs: readonly PlannedOutcome[] = [
  { outcome: { kind: "refused-for-now", code: "429", retryAfter: 3 * second } },
  { outcome: { kind: "refused-for-now", code: "503" } },
  { outcome: { kind: "no-answer", code: "timeout" }, arrives: true },
  { outcome: { kind: "no-answer", code: "timeout" }, arrives: false },
  { outcome: { kind: "accepted", messageId: "" } },
];
const topicLater: AnnounceOutcome = { kind: "later", code: "503" };

/** Lets the services behind the ports go wrong for a while; returns how many things will. */
export const addTroubles = (world: World, random: () => number): number => {
  let count = 0;
  const start = world.clock.now();
  const soon = (): number => start + Math.floor(random() * 20) * second;
  while (random() < 0.5) {
    const outcome = acs[Math.floor(random() * acs.length)];
    if (outcome === undefined) continue;
    world.channel.plan(outcome);
    count += 1;
  }
  while (random() < 0.4) {
    world.announcer.plan(topicLater);
    count += 1;
  }
  for (const { switches } of [world.record, world.queue, world.control]) {
    while (random() < 0.4) {
      world.at(soon(), () => {
        switches.cutAnswers += 1;
      });
      count += 1;
    }
    if (random() < 0.2) {
      const from = soon();
      world.at(from, () => {
        switches.failing = true;
      });
      world.at(from + Math.floor(1 + random() * 40) * second, () => {
        switches.failing = false;
      });
      count += 1;
    }
  }
  return count;
};
