import { mkdirSync } from "node:fs";
import { ensureContainers } from "../src/adapters/blobs/container.ts";
import { ensureQueues } from "../src/adapters/queue/errand-queue.ts";
import { systemClock as clock } from "../src/adapters/system/system.ts";
import { ensureTables } from "../src/adapters/tables/client.ts";
import { openTables } from "../src/app/compose-spine.ts";
import { readPrograms } from "../src/app/read-programs.ts";
import type { LocalPorts } from "../src/config/local-defaults.ts";
import { containers, functionNames, queues } from "../src/config/names.ts";
import { deliveryReportType } from "../src/functions/events/from-delivery-report.ts";
import { smsReceivedType } from "../src/functions/events/from-sms-received.ts";
import { startAcsEmulator } from "./acs-emulator/start-acs-emulator.ts";
import { startAzurite } from "./azurite/start-azurite.ts";
import { emulatedNumbers } from "./emulated-numbers.ts";
import { createDeadLetterBlobs } from "./event-grid/dead-letter.ts";
import { serveEventGrid } from "./event-grid/serve-event-grid.ts";

export interface ServicesOptions {
  readonly ports: LocalPorts;
  /** Where Azurite keeps its data; absent: in memory. */
  readonly location?: string;
  readonly programs?: string;
}

export interface Services {
  /** Events reach a host from now on; `urlOf` is where Event Grid delivers to that function. */
  readonly deliverTo: (urlOf: (functionName: string) => string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const setUp = 30_000;

const makeStores = async (connection: string): Promise<void> => {
  const until = clock.now() + setUp;
  const storage = { kind: "connection-string", value: connection } as const;
  const record = { ...storage, setting: "HEED_RECORD" };
  const archive = { ...storage, setting: "HEED_ARCHIVE" };
  await Promise.all([
    ensureTables(openTables(record), until),
    ensureQueues({ connection: record, clock }, Object.values(queues), until),
    ensureContainers({ connection: archive, clock }, Object.values(containers), until),
  ]);
};

/** What stands around the functions on this machine: Azurite, the ACS emulator and a local Event Grid. */
export const startServices = async (options: ServicesOptions): Promise<Services> => {
  const { ports, location } = options;
  const running: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of running.toReversed()) await end();
  };
  try {
    if (location !== undefined) mkdirSync(location, { recursive: true });
    const storagePorts = { blob: ports.blob, queue: ports.queue, table: ports.table };
    const azurite = await startAzurite({ ports: storagePorts, ...(location ? { location } : {}) });
    running.push(azurite.stop);
    await makeStores(azurite.connectionString);

    const numbers = emulatedNumbers(readPrograms(options.programs ?? "programs.json"));
    const acs = await startAcsEmulator({ numbers, port: ports.acs });
    running.push(acs.stop);

    const deliverTo: Services["deliverTo"] = async (urlOf) => {
      const { smsReceived, deliveryReport } = functionNames;
      const grid = await serveEventGrid({
        subscriptions: [
          { name: "texts", url: urlOf(smsReceived), eventTypes: [smsReceivedType] },
          { name: "reports", url: urlOf(deliveryReport), eventTypes: [deliveryReportType] },
        ],
        deadLetters: createDeadLetterBlobs(azurite.connectionString, containers.deadLetters),
      });
      running.push(grid.close);
      acs.useWebhook(grid.publishUrl);
    };
    return { deliverTo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
