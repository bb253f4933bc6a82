import { parseArgs } from "node:util";
import { startFunctionsHost } from "./start-functions-host.ts";

// The host in a process of its own, so that a test can kill it. Settings come from the environment.
// The first line on standard output is {"url": …}; it ends when its standard input does.
const { values } = parseArgs({
  options: {
    entry: { type: "string" },
    port: { type: "string" },
    "queue-lease-seconds": { type: "string" },
  },
});
if (values.entry === undefined) throw new Error("--entry is missing: the app's main file.");
const lease = values["queue-lease-seconds"];
const host = await startFunctionsHost({
  entry: values.entry,
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
  ...(lease === undefined ? {} : { queueLeaseSeconds: Number(lease) }),
  // Standard output is the caller's.
  log: (_level, message) => console.error(message),
});
console.log(JSON.stringify({ url: host.url }));

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= host.stop().then(() => process.exit());
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
process.stdin.once("end", stop).resume();
