import type { Telemetry, TelemetryFacts } from "../../core/ports.ts";
import type { TelemetryName } from "../../core/telemetry-names.ts";
import { readSdkError } from "../sdk-error.ts";
import type { InsightsClient, InsightsConnection } from "./insights-client.ts";

export interface InsightsTelemetry extends Telemetry {
  /** Loads the package, which takes a third of a second: call it when the first answer is out. */
  readonly answered: () => void;
  /** Sends what is there; for the end of the process and for tests. Never rejects. */
  readonly flush: () => Promise<void>;
}

type Properties = Record<string, string | number | boolean>;

interface Waiting {
  readonly name: TelemetryName;
  readonly properties: Properties;
}

/** What waits for the package; more than a start can report. The oldest give way. */
const mostWaiting = 1_000;

/** When nobody says that the first answer is out: a timer or a queue message may be all that an instance ever sees. */
const loadAfter = 5_000;

const withoutUndefined = (facts: TelemetryFacts): Properties => {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) kept[name] = value;
  return kept;
};

/** Application Insights: customEvents only. Telemetry is never the reason of a failure or of a delay. */
export const createInsightsTelemetry = (
  connection: InsightsConnection,
  warn: (line: string) => unknown = (line) => process.stderr.write(line),
): InsightsTelemetry => {
  const waiting: Waiting[] = [];
  let client: InsightsClient | undefined;
  let loading: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const load = async (): Promise<void> => {
    try {
      const { createInsightsClient } = await import("./insights-client.ts");
      client = await createInsightsClient(connection);
      for (const { name, properties } of waiting.splice(0)) client.track(name, properties);
    } catch (error) {
      // A wrong connection string, say. Events go on without telemetry, and this is the place where it can be said.
      waiting.length = 0;
      warn(`Application Insights gets nothing: ${readSdkError(error).code}\n`);
    }
  };

  const begin = async (): Promise<void> => {
    clearTimeout(timer);
    await (loading ??= load());
  };

  const answered = (): void => {
    if (loading === undefined) begin().catch(() => undefined);
  };

  return {
    report: (name, facts = {}) => {
      try {
        const properties = withoutUndefined(facts);
        if (client !== undefined) {
          client.track(name, properties);
          return;
        }
        waiting.push({ name, properties });
        if (waiting.length > mostWaiting) waiting.shift();
        timer ??= setTimeout(answered, loadAfter).unref();
      } catch {
        // Never the reason of a failure.
      }
    },
    answered,
    flush: async () => {
      await begin();
      await client?.flush().catch(() => undefined);
    },
  };
};
