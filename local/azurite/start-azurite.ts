import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { freePorts, requireFreePort } from "../free-port.ts";
import { answers } from "./answers.ts";
import { azuritePortSettings, toConnectionString, type AzuritePorts } from "./connection-string.ts";
import { endProcess } from "../end-process.ts";

export interface AzuriteOptions {
  /** The folder that keeps the data; without it everything is in memory. */
  readonly location?: string;
  /** Free ones are chosen when absent. */
  readonly ports?: AzuritePorts;
}

export interface Azurite {
  readonly connectionString: string;
  readonly ports: AzuritePorts;
  readonly pid: number;
  /** Resolves when the process has exited. */
  readonly stop: () => Promise<void>;
}

const startWithin = 60_000;
const tries = 3;

const mainFile = (): string => createRequire(import.meta.url).resolve("azurite/dist/src/azurite.js");

const argumentsFor = (options: AzuriteOptions, ports: AzuritePorts): readonly string[] => [
  // A parent that is killed can't end its child: the child watches its standard input instead.
  "--import",
  fileURLToPath(new URL("exit-with-parent.ts", import.meta.url)),
  mainFile(),
  "--silent",
  // Its telemetry would leave the machine.
  "--disableTelemetry",
  // The SDKs are newer than the newest API version it knows.
  "--skipApiVersionCheck",
  ...Object.entries(ports).flatMap(([service, port]) => [
    `--${service}Host`,
    "127.0.0.1",
    `--${service}Port`,
    String(port),
  ]),
  ...(options.location === undefined ? ["--inMemoryPersistence"] : ["--location", options.location]),
];

const choosePorts = async (): Promise<AzuritePorts> => {
  const [blob = 0, queue = 0, table = 0] = await freePorts(3);
  return { blob, queue, table };
};

const untilReady = async (child: ChildProcess, ports: AzuritePorts): Promise<void> => {
  let complaints = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2_000);
  });
  const deadline = Date.now() + startWithin;
  for (const port of Object.values(ports)) {
    while (!(await answers(port))) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`Azurite ended before it was ready: ${complaints.trim()}`);
      }
      if (Date.now() > deadline) throw new Error(`Azurite wasn't ready within ${startWithin / 1000} s.`);
    }
  }
};

/** Lets this process end though the child lives: the child then ends too. */
const letGo = (child: ChildProcess): void => {
  child.unref();
  // Pipes to a child are sockets, though their types say less.
  for (const pipe of [child.stdin, child.stderr]) if (pipe instanceof Socket) pipe.unref();
};

const launch = async (options: AzuriteOptions, ports: AzuritePorts): Promise<Azurite> => {
  const child = spawn(process.execPath, argumentsFor(options, ports), {
    stdio: ["pipe", "ignore", "pipe"],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error("Azurite's process could not be started.");
  const end = async (): Promise<void> =>
    await endProcess(child, options.location === undefined ? "SIGKILL" : "SIGTERM");
  try {
    await untilReady(child, ports);
  } catch (error) {
    await end();
    throw error;
  }
  letGo(child);
  return { connectionString: toConnectionString(ports), ports, pid, stop: end };
};

/** Starts blobs, queues and tables in one process, on loopback. */
export const startAzurite = async (options: AzuriteOptions = {}): Promise<Azurite> => {
  if (options.ports !== undefined) {
    for (const service of ["blob", "queue", "table"] as const) {
      await requireFreePort(`Azurite's ${service}s`, options.ports[service], azuritePortSettings[service]);
    }
    return await launch(options, options.ports);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launch(options, await choosePorts());
    } catch (error) {
      // Between choosing a port and listening on it somebody else may have taken it.
      const taken = error instanceof Error && error.message.includes("EADDRINUSE");
      if (!taken || attempt === tries) throw error;
    }
  }
};
