import { parseArgs } from "node:util";
import { parseJson } from "../http/json.ts";
import type { SubscriptionPlan } from "./create-event-grid.ts";
import { createDeadLetterBlobs } from "./dead-letter.ts";
import { serveEventGrid } from "./serve-event-grid.ts";

// The local Event Grid in a process of its own, so that it outlives a host that is killed.
// The first line on standard output is {"url": …}; it ends when its standard input does.
// Dead letters go to the container of the storage that HEED_ARCHIVE names.
const { values } = parseArgs({
  options: {
    port: { type: "string" },
    factor: { type: "string" },
    "dead-letters": { type: "string" },
    subscriptions: { type: "string" },
  },
});
const subscriptions = parseJson(values.subscriptions ?? "");
if (!Array.isArray(subscriptions))
  throw new Error("--subscriptions is missing: a JSON array of {name, url}.");
const container = values["dead-letters"];
const archive = process.env["HEED_ARCHIVE"];
if (container !== undefined && archive === undefined) throw new Error("HEED_ARCHIVE is missing.");
const grid = await serveEventGrid({
  subscriptions: subscriptions as readonly SubscriptionPlan[],
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
  ...(values.factor === undefined ? {} : { factor: Number(values.factor) }),
  ...(container === undefined || archive === undefined
    ? {}
    : { deadLetters: createDeadLetterBlobs(archive, container) }),
});
console.log(JSON.stringify({ url: grid.url }));

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= grid.close().then(() => process.exit());
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
process.stdin.once("end", stop).resume();
