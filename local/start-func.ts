import { spawn } from "node:child_process";
import { localConnections, readLocalPorts } from "../src/config/local-defaults.ts";
import { startServices } from "./start-services.ts";

/** `npm run start:func`: the built package under Azure Functions Core Tools, for those who have them. */
const ports = readLocalPorts(process.env);
const services = await startServices({ ports, location: "azurite-data" });

const func = spawn("func", ["start", "--port", String(ports.host)], {
  cwd: "dist/package",
  stdio: "inherit",
  // `func` is a script on Windows.
  shell: process.platform === "win32",
  env: { ...process.env, FUNCTIONS_WORKER_RUNTIME: "node", ...localConnections(ports) },
});
func.once("error", () => {
  console.error(
    "`func` isn't there: install Azure Functions Core Tools 4, or use `npm start`, which needs nothing.",
  );
});

const { promise: ended, resolve: end } = Promise.withResolvers<number>();
func.once("error", () => end(1));
func.once("exit", (code) => end(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => func.kill(signal));

await services.deliverTo(
  (name) => `http://127.0.0.1:${ports.host}/runtime/webhooks/EventGrid?functionName=${name}`,
);
const code = await ended;
await services.stop();
process.exit(code);
