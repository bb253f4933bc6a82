import type { ChildProcess } from "node:child_process";

const patience = 5_000;

/** Ends a process that we started, by its own handle; resolves when it has exited. */
export const endProcess = async (child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  await new Promise<void>((resolve) => {
    const impatient = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("exit", () => {
      clearTimeout(impatient);
      resolve();
    });
    child.kill(signal);
  });
};
