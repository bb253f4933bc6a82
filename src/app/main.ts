import { app } from "@azure/functions";
import { createConsoleTelemetry } from "../adapters/telemetry/console-telemetry.ts";
import { ConfigError } from "../core/faults.ts";
import type { Spine } from "../core/spine/spine.ts";
import { compose } from "./compose-spine.ts";
import type { Composed } from "./compose-spine.ts";
import { createApp } from "./create-app.ts";

/** Composed with the first invocation and kept; a faulty configuration is looked at again with each. */
let composed: Composed | undefined;

const getSpine = async (): Promise<Spine> => {
  try {
    composed ??= compose(process.env);
  } catch (error) {
    // No telemetry is composed yet: the host's log takes the line.
    if (error instanceof ConfigError) {
      createConsoleTelemetry().report("heed.config.faulty", { faults: error.faults.length });
    }
    throw error;
  }
  return composed.spine;
};

// Application Insights takes a third of a second to load: after the first answer is out, never before.
createApp(app, getSpine, () => setImmediate(() => composed?.telemetry.answered()));
