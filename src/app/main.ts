import { app } from "@azure/functions";
import { readInsights } from "../config/read-settings.ts";
import { ConfigError } from "../core/faults.ts";
import type { Spine } from "../core/spine/spine.ts";
import { compose } from "./compose-spine.ts";
import { composeTelemetry } from "./compose-telemetry.ts";
import type { AppTelemetry } from "./compose-telemetry.ts";
import { createApp } from "./create-app.ts";

/** Composed with the first invocation and kept; a faulty configuration is looked at again with each. */
let spine: Spine | undefined;
let telemetry: AppTelemetry | undefined;

const getSpine = async (): Promise<Spine> => {
  telemetry ??= composeTelemetry(readInsights(process.env));
  try {
    spine ??= compose(process.env, { telemetry });
  } catch (error) {
    if (error instanceof ConfigError) telemetry.report("heed.config.faulty", { faults: error.faults.length });
    throw error;
  }
  return spine;
};

// Application Insights takes a third of a second to load: after the first answer is out, never before.
createApp(app, getSpine, () => setImmediate(() => telemetry?.answered()));
