import { startAcsEmulator, type AcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import type { Fault } from "../../local/acs-emulator/faults.ts";
import { startAzurite } from "../../local/azurite/start-azurite.ts";
import { toConnectionString } from "../../local/azurite/connection-string.ts";
import { startCutWire, type CutWire } from "../../local/cut-wire/start-cut-wire.ts";
import { emulatedNumbers } from "../../local/emulated-numbers.ts";
import { serveEventGrid, type ServedEventGrid } from "../../local/event-grid/serve-event-grid.ts";
import { eventGridPath } from "../../local/functions-host/event-grid-webhook.ts";
import { localAcs } from "../../src/config/local-defaults.ts";
import { functionNames } from "../../src/config/names.ts";
import { deliveryReportType } from "../../src/functions/events/from-delivery-report.ts";
import { smsReceivedType } from "../../src/functions/events/from-sms-received.ts";
import { samplePrograms } from "./test-spine.ts";
import { createRealHost, type RealHost } from "./real-host.ts";
import { openRealRecord, type RealRecord } from "./real-record.ts";
import { startRealTopic, type RealTopic } from "./real-topic.ts";
import { eventually } from "./stack.ts";

export interface RealWorld {
  readonly wires: {
    readonly table: CutWire;
    readonly queue: CutWire;
    readonly blob: CutWire;
    readonly acs: CutWire;
  };
  readonly acs: AcsEmulator;
  readonly grid: ServedEventGrid;
  readonly topic: RealTopic;
  readonly host: RealHost;
  readonly record: RealRecord;
  /** Starts the host, again if it was killed: Event Grid finds it where it is now. */
  readonly startHost: () => Promise<void>;
  /** Every event answered for and no message in a queue. */
  readonly rest: (within: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface RealWorldOptions {
  /** More settings for the app. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Reports of our own replies would be events beyond the ones that a test counts. */
export const noReports: Fault = { kind: "report", when: "never" };

/** A day of Event Grid's schedule in seven minutes: the first retries after 50 and 150 ms. */
const factor = 0.005;

/** Everything real: the host in its own process behind wires, Azurite, the emulator, Event Grid and a topic outside it. */
export const startRealWorld = async (options: RealWorldOptions = {}): Promise<RealWorld> => {
  const running: (() => Promise<void>)[] = [];
  const kept = <T>(thing: T, stop: () => Promise<void>): T => {
    running.push(stop);
    return thing;
  };
  const stop = async (): Promise<void> => {
    for (const end of running.splice(0).toReversed()) await end();
  };
  const wireTo = async (target: number): Promise<CutWire> => {
    const wire = await startCutWire({ target });
    return kept(wire, wire.stop);
  };
  try {
    const azurite = await startAzurite();
    running.push(azurite.stop);
    const record = openRealRecord(azurite.connectionString);
    await record.make();
    const acs = await startAcsEmulator({ numbers: emulatedNumbers(samplePrograms()) });
    running.push(acs.stop);
    acs.setFaults([noReports]);
    const topic = await startRealTopic();
    running.push(topic.stop);
    const wires = {
      table: await wireTo(azurite.ports.table),
      queue: await wireTo(azurite.ports.queue),
      blob: await wireTo(azurite.ports.blob),
      acs: await wireTo(Number(new URL(acs.url).port)),
    };
    const storage = toConnectionString({
      table: wires.table.port,
      queue: wires.queue.port,
      blob: wires.blob.port,
    });
    const host = createRealHost({
      AzureWebJobsStorage: storage,
      HEED_RECORD: storage,
      HEED_ARCHIVE: storage,
      HEED_ACS: localAcs({ acs: wires.acs.port }),
      HEED_TOPIC__endpoint: topic.url,
      HEED_TOPIC__key: "a key of nobody's",
      ...options.env,
    });
    running.push(host.stop);
    const nowhere = "http://127.0.0.1:1";
    const grid = await serveEventGrid({
      factor,
      subscriptions: [
        { name: functionNames.smsReceived, url: nowhere, eventTypes: [smsReceivedType] },
        { name: functionNames.deliveryReport, url: nowhere, eventTypes: [deliveryReportType] },
      ],
    });
    running.push(grid.close);
    acs.useWebhook(grid.publishUrl);

    const startHost = async (): Promise<void> => {
      const url = await host.start();
      for (const name of [functionNames.smsReceived, functionNames.deliveryReport]) {
        grid.move(name, `${url}${eventGridPath}?functionName=${name}`);
      }
    };
    await startHost();

    const isAtRest = async (): Promise<true | undefined> => {
      // An event that is acknowledged has left its message, and a message that is gone its event: so look again.
      if (grid.pending() > 0 || (await record.waiting()) > 0) return undefined;
      await acs.settled();
      return grid.pending() === 0 && (await record.waiting()) === 0 ? true : undefined;
    };
    const rest = async (within: number): Promise<void> => {
      try {
        await eventually("rest", isAtRest, within);
      } catch (cause) {
        const unrest = `${grid.pending()} events pending, ${await record.waiting()} messages waiting`;
        throw new Error(`${unrest}; the host's last words: ${host.log().slice(-2_000)}`, { cause });
      }
    };
    return { wires, acs, grid, topic, host, record, startHost, rest, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
