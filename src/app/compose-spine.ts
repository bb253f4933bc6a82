import { createAcsChannel } from "../adapters/acs/channel.ts";
import { createKeptEventStore } from "../adapters/blobs/kept-event-store.ts";
import type { KeptEventStore } from "../adapters/blobs/kept-events.ts";
import { createBlobQuarantine } from "../adapters/blobs/quarantine.ts";
import { createEventGridAnnouncer } from "../adapters/event-grid/announcer.ts";
import { createStorageErrandQueue } from "../adapters/queue/errand-queue.ts";
import { newId, sha256, systemClock as clock } from "../adapters/system/system.ts";
import { createTables } from "../adapters/tables/client.ts";
import type { Tables } from "../adapters/tables/client.ts";
import { createTablesControl } from "../adapters/tables/control.ts";
import { createTablesRecord } from "../adapters/tables/record.ts";
import { containers, queues, tables } from "../config/names.ts";
import { readSettings } from "../config/read-settings.ts";
import type { Environment, Settings, StorageSetting } from "../config/read-settings.ts";
import { ConfigError } from "../core/faults.ts";
import type { Telemetry } from "../core/ports.ts";
import type { Programs } from "../core/program.ts";
import type { Spine } from "../core/spine/spine.ts";
import { createReadText } from "./read-text.ts";
import { readPrograms } from "./read-programs.ts";

/** A person at a terminal is signed in with their own tools; the app has its managed identity. */
export type Who = "app" | "developer";

const named = <T extends { readonly kind: string }>(setting: T, who: Who): T & { readonly who?: Who } =>
  setting.kind === "identity" ? { ...setting, who } : setting;

const requireSettings = (env: Environment): Settings => {
  const read = readSettings(env);
  if (read.kind === "settings") return read.settings;
  throw new ConfigError(read.faults);
};

/** Settings and programs may both be faulty; whoever mends them wants to hear of all of it at once. */
const requireAll = (env: Environment): { readonly settings: Settings; readonly programs: Programs } => {
  const faults: string[] = [];
  const gather = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const settings = gather(() => requireSettings(env));
  const programs = gather(() => readPrograms(env["HEED_PROGRAMS"]?.trim() || "programs.json"));
  if (settings === undefined || programs === undefined) throw new ConfigError(faults);
  return { settings, programs };
};

export const openTables = (record: StorageSetting, who: Who = "app"): Tables =>
  createTables({ connection: named(record, who), tables, clock });

export interface ComposeOptions {
  readonly who?: Who;
  readonly telemetry: Telemetry;
}

/** The real adapters behind the ports. Each SDK is loaded when it is first needed. */
export const compose = (env: Environment, { who = "app", telemetry }: ComposeOptions): Spine => {
  const { settings, programs } = requireAll(env);
  const opened = openTables(settings.record, who);
  return {
    programs,
    read: createReadText(programs),
    ports: {
      clock,
      hash: sha256,
      newId,
      record: createTablesRecord(opened),
      control: createTablesControl(opened),
      channel: createAcsChannel({ connection: named(settings.acs, who), clock }),
      errands: createStorageErrandQueue({
        connection: named(settings.record, who),
        queue: queues.errands,
        clock,
      }),
      quarantine: createBlobQuarantine({
        connection: named(settings.archive, who),
        container: containers.quarantine,
        clock,
        hash: sha256,
      }),
      ...(settings.topic
        ? {
            announcer: createEventGridAnnouncer({
              connection: named(settings.topic, who),
              clock,
              source: "/heed",
            }),
          }
        : {}),
      telemetry,
    },
  };
};

export interface Archive {
  readonly quarantine: KeptEventStore;
  readonly deadLetters: KeptEventStore;
}

export const openArchive = (env: Environment, who: Who = "app"): Archive => {
  const { archive } = requireSettings(env);
  const open = (container: string): KeptEventStore =>
    createKeptEventStore({ connection: named(archive, who), container, clock });
  return { quarantine: open(containers.quarantine), deadLetters: open(containers.deadLetters) };
};
