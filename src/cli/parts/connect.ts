import { createListActivity } from "../../adapters/tables/list-activity.ts";
import { compose, openArchive, openTables } from "../../app/compose-spine.ts";
import { readSettings } from "../../config/read-settings.ts";
import { ConfigError } from "../../core/faults.ts";
import type { Telemetry } from "../../core/ports.ts";
import type { Connect } from "./connection.ts";

/** A command says itself what it did, and standard output is its answer. */
const silent: Telemetry = { report: () => {} };

/** The real adapters, with the tools' own sign-in where there is no connection string. */
export const connect: Connect = (env) => ({
  spine: async () => compose(env, { who: "developer", telemetry: silent }),
  archive: async () => openArchive(env, "developer"),
  listActivity: (from, until) => {
    const read = readSettings(env);
    if (read.kind === "faults") throw new ConfigError(read.faults);
    return createListActivity(openTables(read.settings.record, "developer"))(from, until);
  },
});
