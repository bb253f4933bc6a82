import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { endProcess } from "../../local/end-process.ts";
import { eventually } from "./stack.ts";

/** The functions host in a process of its own, which can be killed and come back. */
export interface RealHost {
  /** Resolves with its address when it listens. */
  readonly start: () => Promise<string>;
  /** SIGKILL, by its own handle; nothing is said to it before. */
  readonly kill: () => void;
  /** Resolves when it has exited. */
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** All that it ever wrote to standard error: its log. */
  readonly log: () => string;
}

const processFile = fileURLToPath(new URL("../../local/functions-host/process.ts", import.meta.url));
const entry = fileURLToPath(new URL("../../src/app/main.ts", import.meta.url));

/** A visit has 15 s, however slow the machine: with a shorter lease two would work on one message. */
const queueLeaseSeconds = 20;
const startsWithin = 60_000;

export const createRealHost = (env: Readonly<Record<string, string>>): RealHost => {
  const written: string[] = [];
  let child: ChildProcess | undefined;
  const isRunning = (): boolean =>
    child !== undefined && child.exitCode === null && child.signalCode === null;

  const start = async (): Promise<string> => {
    const started = spawn(
      process.execPath,
      [processFile, "--entry", entry, "--queue-lease-seconds", String(queueLeaseSeconds)],
      { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] },
    );
    child = started;
    started.stderr.on("data", (chunk: Buffer) => written.push(chunk.toString()));
    const lines: string[] = [];
    createInterface({ input: started.stdout }).on("line", (line) => lines.push(line));
    return await eventually(
      "the functions host",
      async () => {
        if (!isRunning()) throw new Error(`The host ended early: ${written.join("").slice(-2_000)}`);
        const [first] = lines;
        return first === undefined ? undefined : (JSON.parse(first) as { readonly url: string }).url;
      },
      startsWithin,
    );
  };

  return {
    start,
    kill: () => {
      child?.kill("SIGKILL");
    },
    stop: async () => {
      if (child !== undefined) await endProcess(child, "SIGKILL");
    },
    isRunning,
    log: () => written.join(""),
  };
};
