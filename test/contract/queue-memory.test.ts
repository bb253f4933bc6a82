import { createMemoryErrandQueue } from "../../src/adapters/memory/errand-queue.ts";
import { createSwitches } from "../../src/adapters/memory/switches.ts";
import { systemClock } from "../../src/adapters/system/system.ts";
import { describeQueue } from "../support/contract-queue.ts";

describeQueue("memory", async () => {
  const queue = createMemoryErrandQueue({ clock: systemClock });
  const switches = { ...createSwitches(), failing: true };
  return {
    queue,
    take: async () => queue.takeDue(Date.now()),
    count: async () => queue.waiting().length,
    broken: async () => createMemoryErrandQueue({ clock: systemClock, switches }),
  };
});
