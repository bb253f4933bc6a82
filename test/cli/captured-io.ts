import type { CommandIo } from "../../src/cli/command.ts";

export interface CapturedIo extends CommandIo {
  readonly outLines: readonly string[];
  readonly errLines: readonly string[];
}

/** A terminal for tests: what a command prints is kept, what it asks is answered by `typed`. */
export const captureIo = (cwd: string, typed?: readonly string[]): CapturedIo => {
  const outLines: string[] = [];
  const errLines: string[] = [];
  const answers = async function* () {
    for (const line of typed ?? []) yield `${line}\n`;
  };
  return {
    outLines,
    errLines,
    out: (line) => outLines.push(line),
    err: (line) => errLines.push(line),
    stdin: answers(),
    isTty: typed !== undefined,
    env: {},
    cwd,
  };
};
