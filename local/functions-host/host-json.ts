import { existsSync, readFileSync } from "node:fs";
import { isRecord, parseJson, type Json } from "../http/json.ts";

export interface HostSettings {
  readonly routePrefix: string;
  readonly queues: QueueSettings;
}

export interface QueueSettings {
  readonly batchSize: number;
  readonly maxDequeueCount: number;
  /** How long a message rests after a failure. */
  readonly restSeconds: number;
  readonly encoding: "base64" | "none";
}

const recordAt = (value: Json, name: string): Json => {
  const found = value[name];
  return isRecord(found) ? found : {};
};

/** `hh:mm:ss`, as host.json writes durations. */
const toSeconds = (text: string): number => {
  const parts = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (parts === null) throw new Error("host.json: a duration must be hh:mm:ss.");
  return Number(parts[1]) * 3_600 + Number(parts[2]) * 60 + Number(parts[3]);
};

const findHostJson = (entry: URL): URL | undefined => {
  for (let folder = new URL(".", entry); ; folder = new URL("..", folder)) {
    const file = new URL("host.json", folder);
    if (existsSync(file)) return file;
    if (folder.pathname === "/" || folder.href === new URL("..", folder).href) return undefined;
  }
};

/** The host's own settings from the host.json next to the entry or above it; the documented defaults elsewhere. */
export const readHostSettings = (entry: URL): HostSettings => {
  const file = findHostJson(entry);
  const parsed = file === undefined ? {} : parseJson(readFileSync(file, "utf8"));
  if (!isRecord(parsed)) throw new Error("host.json is not a JSON object.");
  const extensions = recordAt(parsed, "extensions");
  const { routePrefix } = recordAt(extensions, "http");
  const { batchSize, maxDequeueCount, visibilityTimeout, messageEncoding } = recordAt(extensions, "queues");
  return {
    routePrefix: typeof routePrefix === "string" ? routePrefix : "api",
    queues: {
      batchSize: typeof batchSize === "number" ? batchSize : 16,
      maxDequeueCount: typeof maxDequeueCount === "number" ? maxDequeueCount : 5,
      restSeconds: typeof visibilityTimeout === "string" ? toSeconds(visibilityTimeout) : 0,
      encoding: messageEncoding === "none" ? "none" : "base64",
    },
  };
};
