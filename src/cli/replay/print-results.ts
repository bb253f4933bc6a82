import type { CommandIo } from "../command.ts";
import { jsonLine } from "../output/json-line.ts";
import { startProgress } from "../output/progress.ts";
import { isFailure } from "./replayed.ts";
import type { Replayed } from "./replayed.ts";
import { runMany } from "./run-many.ts";

export type Told = Replayed & { readonly where: string };

/** One file's event, or all events of one kept blob. */
export type ReplayTask = () => Promise<readonly Told[]>;

const counted: Readonly<Record<Replayed["status"], string>> = {
  done: "done",
  "done-before": "done by an earlier run",
  "on-record": "on record already",
  taken: "taken by the host",
  quarantined: "not understood",
  unreadable: "unreadable",
  failed: "failed",
  same: "the same",
  differs: "different",
  new: "not on record",
};

const summary = (all: readonly Replayed[]): string => {
  const parts = Object.entries(counted).flatMap(([status, says]) => {
    const many = all.filter((one) => one.status === status).length;
    return many === 0 ? [] : [`${many} ${says}`];
  });
  const late = all.filter((one) => one.isTooLate).length;
  if (late > 0) parts.push(`${late} too late to answer`);
  return `${all.length} event${all.length === 1 ? "" : "s"}: ${parts.join(", ")}.`;
};

const lineOf = ({ where, who, says }: Told): string =>
  `${where}${who === "" ? "" : `  ${who}`}  ${says.join(" ")}`;

/** So many faults one after the other mean that something is down, and waiting for each timeout helps nobody. */
const faultsInARow = 5;

/** Runs the tasks, says what each event did, and sums up. The exit code is 1 when any failed. */
export const printResults = async (
  tasks: readonly ReplayTask[],
  io: CommandIo,
  how: { readonly atOnce: number; readonly json: boolean },
): Promise<{ readonly all: readonly Told[]; readonly isComplete: boolean }> => {
  const all: Told[] = [];
  // A line in between would tear the bar apart, so with one they wait for its end.
  const progress = await startProgress(tasks.length, io.isTty);
  let inARow = 0;
  const isStopped = (): boolean => inARow >= faultsInARow;
  const print = (one: Told): void => io.out(how.json ? jsonLine(one) : lineOf(one));
  const isBarShown = progress.isShown;
  try {
    await runMany(tasks, {
      atOnce: how.atOnce,
      isStopped,
      onProgress: (results) => {
        progress.step();
        inARow = results.some(({ status }) => status === "failed") ? inARow + 1 : 0;
      },
      onResult: (results) => {
        all.push(...results);
        if (!isBarShown) for (const one of results) print(one);
      },
    });
  } finally {
    progress.stop();
  }
  if (isBarShown) for (const one of all) print(one);
  const isComplete = !isStopped();
  io.err(summary(all));
  if (!isComplete) io.err("Stopped after five failures in a row. The same command goes on where it stopped.");
  return { all, isComplete: isComplete && !all.some(isFailure) };
};
