#!/usr/bin/env node
import type { CommandIo } from "./command.ts";
import { commandMap } from "./command-map.ts";
import { runHeed } from "./run-heed.ts";

/** A reader that has seen enough (`heed … | head`) closes the pipe: no fault of ours. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") process.exit();
  throw error;
};

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);

const io: CommandIo = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
  stdin: process.stdin,
  isTty: process.stdin.isTTY && process.stderr.isTTY,
  env: process.env,
  cwd: process.cwd(),
};

const main = async (): Promise<void> => {
  process.exitCode = await runHeed(process.argv.slice(2), io, commandMap);
};

// Not awaited at the top: the bundle may be loaded where that isn't allowed.
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "Something failed."}\n`);
  process.exitCode = 1;
});
