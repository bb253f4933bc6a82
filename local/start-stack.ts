import { localConnections } from "../src/config/local-defaults.ts";
import { startFunctionsHost } from "./functions-host/start-functions-host.ts";
import { startServices } from "./start-services.ts";
import type { ServicesOptions } from "./start-services.ts";

export interface StackOptions extends ServicesOptions {
  /** The app's entry: its source, or a built package's main. */
  readonly entry: URL | string;
}

export interface Stack {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Everything that `npm start` runs: the services, and the host with the functions. */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { ports, entry } = options;
  const services = await startServices(options);
  try {
    const env = localConnections(ports);
    // The app reads its settings when the first event comes.
    Object.assign(process.env, env);
    const host = await startFunctionsHost({ entry, port: ports.host, env });
    const stop = async (): Promise<void> => {
      await host.stop();
      await services.stop();
    };
    await services.deliverTo(host.eventGridUrl);
    return { url: host.url, stop };
  } catch (error) {
    await services.stop();
    throw error;
  }
};
