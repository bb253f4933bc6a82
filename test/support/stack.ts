import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Polls until the answer is there; a test that waits for a real process has an end. */
export const eventually = async <T>(
  what: string,
  look: () => Promise<T | undefined>,
  within = 20_000,
): Promise<T> => {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${within} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

export interface Started {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Starts a script of ours in a process of its own and collects what it prints. */
export const startScript = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Started => {
  const onNode = fileURLToPath(new URL("../../scripts/on-node.mjs", import.meta.url));
  const child = spawn(process.execPath, [onNode, script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => lines.push(line));
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, lines, ended, signal: (name) => child.kill(name) };
};
