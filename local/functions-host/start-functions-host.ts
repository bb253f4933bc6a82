import { pathToFileURL } from "node:url";
import { answerJson } from "../http/json.ts";
import { serve } from "../http/serve.ts";
import { systemTime, type Time } from "../time.ts";
import type { Environment } from "./app-settings.ts";
import { createEventGridWebhook, eventGridPath } from "./event-grid-webhook.ts";
import { readHostSettings } from "./host-json.ts";
import { createHttpTrigger } from "./http-trigger.ts";
import { loadApp, type App, type Invoked, type LoadedFunction, type Log } from "./load-app.ts";
import { startQueueTrigger } from "./queue-trigger.ts";
import { startTimerTrigger, timerInput } from "./timer-trigger.ts";

export interface FunctionsHostOptions {
  /** What `main` of a package names: the source entry or the built bundle. */
  readonly entry: URL | string;
  readonly port?: number;
  /** Where bindings find their connections. The app itself reads process.env, which must be set before. */
  readonly env?: Environment;
  readonly log?: Log;
  readonly time?: Time;
  /** The real host leases for ten minutes; a test that kills the host won't wait that long. */
  readonly queueLeaseSeconds?: number;
  readonly queuePollEvery?: number;
}

export interface FunctionsHost {
  readonly url: string;
  readonly functions: readonly LoadedFunction[];
  /** Where Event Grid delivers to that function. */
  readonly eventGridUrl: (functionName: string) => string;
  /** Runs a timer now, whatever its schedule. */
  readonly runTimer: (functionName: string) => Promise<Invoked>;
  readonly stop: () => Promise<void>;
}

const functionsHostPortSetting = "HEED_LOCAL_PORT";

const toConsole: Log = (level, message) => {
  if (level === "error" || level === "critical") console.error(message);
  else if (level === "warning") console.warn(message);
  else console.log(message);
};

const adminPath = /^\/admin\/functions\/([^/]+)$/;

const isTimer = ({ trigger }: LoadedFunction): boolean => trigger.type.toLowerCase() === "timertrigger";

const runTimer = async (app: App, time: Time, name: string): Promise<Invoked> =>
  await app.invoke(name, timerInput(time.now(), time.now()));

/** Drives the functions that an app registers, through the contract between the Functions worker and the framework. */
export const startFunctionsHost = async (options: FunctionsHostOptions): Promise<FunctionsHost> => {
  const { log = toConsole, env = process.env, time = systemTime } = options;
  const entry = typeof options.entry === "string" ? pathToFileURL(options.entry) : options.entry;
  const settings = readHostSettings(entry);
  const app = await loadApp(entry, log);
  await app.runHooks("appStart");
  const eventGrid = createEventGridWebhook(app);
  const http = createHttpTrigger(app, settings.routePrefix);

  const place = { what: "the functions host", setting: functionsHostPortSetting, port: options.port };
  const served = await serve(place, async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
    const timer = adminPath.exec(url.pathname)?.[1];
    if (url.pathname.toLowerCase() === eventGridPath.toLowerCase()) await eventGrid(request, response, url);
    else if (timer === undefined) await http(request, response, url);
    else if (request.method === "POST" && app.functions.some((one) => one.name === timer && isTimer(one))) {
      // As under `func`: accepted, whatever becomes of it.
      await runTimer(app, time, timer);
      answerJson(response, 202, {});
    } else response.writeHead(404).end();
  });

  const triggers: { readonly stop: () => Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    await served.stop();
    await Promise.all(triggers.map(async (trigger) => await trigger.stop()));
    await app.settled();
    await app.runHooks("appTerminate");
  };
  try {
    for (const one of app.functions) {
      if (one.trigger.type.toLowerCase() === "queuetrigger") {
        const leaseSeconds = options.queueLeaseSeconds ?? 600;
        const pollEvery = options.queuePollEvery ?? 200;
        const queueOptions = { settings: settings.queues, env, log, leaseSeconds, pollEvery };
        triggers.push(startQueueTrigger(app, one, queueOptions));
      } else if (isTimer(one)) triggers.push(startTimerTrigger(app, one, { env, time }));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: served.url,
    functions: app.functions,
    eventGridUrl: (name) => `${served.url}${eventGridPath}?functionName=${encodeURIComponent(name)}`,
    runTimer: async (name) => await runTimer(app, time, name),
    stop,
  };
};
