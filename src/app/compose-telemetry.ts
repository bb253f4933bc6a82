import { createConsoleTelemetry } from "../adapters/telemetry/console-telemetry.ts";
import { createInsightsTelemetry } from "../adapters/telemetry/insights-telemetry.ts";
import type { Settings } from "../config/read-settings.ts";
import type { Telemetry } from "../core/ports.ts";

export interface AppTelemetry extends Telemetry {
  /** The first answer is out: what was too heavy to load before may come now. */
  readonly answered: () => void;
}

/** `ClientId=<id>;Authorization=AAD`, as the Functions host reads it too. */
const clientIdOf = (authentication: string): string | undefined =>
  /(?:^|;)\s*ClientId=([^;]+)/iu.exec(authentication)?.[1];

export const composeTelemetry = (insights: Settings["insights"]): AppTelemetry => {
  if (insights === undefined) return { ...createConsoleTelemetry(), answered: () => {} };
  const { connectionString, authentication } = insights;
  if (authentication === undefined) return createInsightsTelemetry({ connectionString });
  const clientId = clientIdOf(authentication);
  return createInsightsTelemetry({ connectionString, identity: clientId ? { clientId } : {} });
};
