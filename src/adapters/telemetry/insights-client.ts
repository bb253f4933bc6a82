// A file of its own, so that it can be loaded lazily: the package is CommonJS, and from a bundle a lazy
// import of such a package itself would yield its default alone.
import { TelemetryClient } from "applicationinsights";
import type { Identity } from "../connection.ts";
import { createCredential } from "../credential.ts";

export interface InsightsConnection {
  readonly connectionString: string;
  /** With APPLICATIONINSIGHTS_AUTHENTICATION_STRING: events are taken from this identity only. */
  readonly identity?: Identity;
}

export interface InsightsClient {
  readonly track: (name: string, properties: Readonly<Record<string, string | number | boolean>>) => void;
  readonly flush: () => Promise<void>;
}

/** The exporter turns http into https by itself; a collector on this machine (tests) has no certificate. */
const loopbackCollector = (
  connectionString: string,
): { host?: string; allowInsecureConnection?: boolean } => {
  const host = /IngestionEndpoint=(http:\/\/(?:127\.0\.0\.1|localhost):\d+)/u.exec(connectionString)?.[1];
  return host === undefined ? {} : { host, allowInsecureConnection: true };
};

/**
 * Explicit telemetry only. With providers of its own the client registers no instrumentation: the automatic
 * collection of HTTP calls would log the URLs of our tables, and their keys are phone numbers.
 */
export const createInsightsClient = async (connection: InsightsConnection): Promise<InsightsClient> => {
  // The exporter's statistics for its makers: a collection that nobody here asked for.
  process.env["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true";
  // No configuration but this one. Without it the package looks for a file beside itself, which a bundle has not
  // (it fails there: an ES module has no __dirname), and which could switch collections on.
  process.env["APPLICATIONINSIGHTS_CONFIGURATION_CONTENT"] = "{}";
  const client = new TelemetryClient(connection.connectionString, { useGlobalProviders: false });
  client.config.azureMonitorOpenTelemetryOptions = {
    azureMonitorExporterOptions: {
      connectionString: connection.connectionString,
      // Nothing waits on a disk that an instance on Flex loses with itself.
      disableOfflineStorage: true,
      ...loopbackCollector(connection.connectionString),
    },
  };
  if (connection.identity !== undefined)
    client.config.aadTokenCredential = await createCredential(connection.identity);
  return {
    track: (name, properties) => client.trackEvent({ name, properties: { ...properties } }),
    flush: async () => await client.flush(),
  };
};
