import { createMemoryAnnouncer } from "../../src/adapters/memory/announcer.ts";
import { createMemoryChannel } from "../../src/adapters/memory/channel.ts";
import { createMemoryControl } from "../../src/adapters/memory/control.ts";
import { createMemoryErrandQueue } from "../../src/adapters/memory/errand-queue.ts";
import { createMemoryQuarantine } from "../../src/adapters/memory/quarantine.ts";
import { createMemoryRecord } from "../../src/adapters/memory/record.ts";
import { createMemoryTelemetry } from "../../src/adapters/memory/telemetry.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import type { Clock, Ports } from "../../src/core/ports.ts";
import type { Scheduler } from "./sim-scheduler.ts";

/** The backends of one world, shared by all its workers. */
export const createBackends = (clock: Clock, seed: number) => ({
  record: createMemoryRecord({ clock, seed }),
  control: createMemoryControl({ clock, seed }),
  channel: createMemoryChannel({ clock }),
  queue: createMemoryErrandQueue({ clock }),
  quarantine: createMemoryQuarantine({ clock, hash: sha256 }),
  announcer: createMemoryAnnouncer(),
  telemetry: createMemoryTelemetry(),
});

export type Backends = ReturnType<typeof createBackends>;

/** Every method of the port becomes a step that the scheduler takes when it likes. */
const stepped = <T extends object>(scheduler: Scheduler, worker: string, name: string, port: T): T =>
  new Proxy(port, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== "function") return method;
      return async (...args: readonly unknown[]): Promise<unknown> =>
        scheduler.call(worker, `${name}.${String(key)}`, async () => Reflect.apply(method, target, args));
    },
  });

/** The backends as they are, for a test's own questions: nothing waits for the scheduler. */
export const directPorts = (clock: Clock, backends: Backends): Ports => ({
  clock,
  hash: sha256,
  newId: () => "direct",
  record: backends.record,
  control: backends.control,
  channel: backends.channel,
  errands: backends.queue,
  quarantine: backends.quarantine,
  telemetry: backends.telemetry,
});

/** What one worker sees of the world: its calls are steps, its ids are its own. */
export const portsOf = (
  { scheduler, clock, backends }: { scheduler: Scheduler; clock: Clock; backends: Backends },
  worker: string,
  announces: boolean,
): Ports => {
  let ids = 0;
  return {
    clock,
    hash: sha256,
    newId: () => {
      ids += 1;
      return `${worker}/${ids}`;
    },
    record: stepped(scheduler, worker, "record", backends.record),
    control: stepped(scheduler, worker, "control", backends.control),
    channel: stepped(scheduler, worker, "channel", backends.channel),
    errands: stepped(scheduler, worker, "queue", backends.queue),
    quarantine: stepped(scheduler, worker, "quarantine", backends.quarantine),
    ...(announces ? { announcer: stepped(scheduler, worker, "topic", backends.announcer) } : {}),
    telemetry: backends.telemetry,
  };
};
