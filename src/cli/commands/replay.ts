import { sha256 } from "../../adapters/system/system.ts";
import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { isSet, numberOption, textOption } from "../parts/args.ts";
import { openTarget, soon } from "../parts/open-target.ts";
import { chooseReplay } from "../replay/choose-replay.ts";
import { createDryRun } from "../replay/dry-run.ts";
import { printResults } from "../replay/print-results.ts";
import type { ReplayTask } from "../replay/print-results.ts";
import { isSafe } from "../replay/replayed.ts";
import { fileTasks, keptTask, listNames } from "../replay/tasks.ts";
import { UsageError } from "../usage-error.ts";

/** Beyond this the storage account's partitions and the provider's rate are what one waits for. */
const mostAtOnce = 64;

const check = ({ positionals, values }: ParsedArgs): void => {
  const isDead = values["dead-letters"] === true;
  if (isDead && positionals.length > 0) throw new UsageError("Give files or --dead-letters, not both.");
  if (!isDead && positionals.length === 0) throw new UsageError("Give a file of events, or --dead-letters.");
  if (values["dry-run"] === true && values["to"] !== undefined) {
    throw new UsageError("A --dry-run is decided here: leave --to out.");
  }
};

const dryRun = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const opened = await openTarget(io);
  const spine = await opened.spine();
  const replay = createDryRun(spine);
  const tasks: ReplayTask[] = [];
  if (isSet(args, "dead-letters")) {
    const { deadLetters } = await opened.archive();
    const until = () => soon(spine);
    for (const name of await listNames(deadLetters, until)) {
      tasks.push(keptTask(deadLetters, name, replay, until, () => false));
    }
  }
  for (const file of args.positionals) tasks.push(...(await fileTasks(file, io, replay, undefined)).tasks);
  // One at a time: each is judged after those before it.
  const { isComplete } = await printResults(tasks, io, { atOnce: 1, json: isSet(args, "json") });
  return isComplete ? 0 : 1;
};

const replayAll = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const atOnce = numberOption(args, "at-once", 8, mostAtOnce);
  const { opened, replay, place } = await chooseReplay(io, textOption(args, "to"), isSet(args, "yes"));
  const tasks: ReplayTask[] = [];
  const ends: (() => void)[] = [];
  if (isSet(args, "dead-letters")) {
    const { deadLetters } = await opened.archive();
    const until = () => Date.now() + 15_000;
    for (const name of await listNames(deadLetters, until)) {
      tasks.push(keptTask(deadLetters, name, replay, until, isSafe));
    }
  }
  for (const file of args.positionals) {
    const found = await fileTasks(file, io, replay, { place, hash: sha256 });
    tasks.push(...found.tasks);
    ends.push(found.end);
  }
  const { isComplete } = await printResults(tasks, io, { atOnce, json: isSet(args, "json") });
  if (isComplete) for (const end of ends) end();
  return isComplete ? 0 : 1;
};

export const replayCommand: Command = {
  name: "replay",
  summary:
    "Take events from files or dead letters once more, or show what they would do under the present programs.json.",
  usage: [
    "heed replay FILE… [--to URL] [--at-once N] [--json] [--yes]",
    "heed replay --dead-letters [--to URL] [--at-once N] [--json] [--yes]",
    "heed replay --dry-run FILE…|--dead-letters [--json]",
  ],
  options: {
    to: {
      type: "string",
      takes: "URL",
      doc: "Post them to a running host, as Event Grid would; without it they are taken here.",
    },
    "dry-run": { type: "boolean", doc: "Write and send nothing: decide, and compare with the record." },
    "dead-letters": { type: "boolean", doc: "Read the archive's dead letters." },
    "at-once": { type: "string", takes: "N", doc: "How many at a time (8)." },
    json: { type: "boolean", doc: "Print one JSON object a line." },
    yes: { type: "boolean", doc: "Don't ask before a write to a record that isn't local." },
  },
  examples: [
    { line: "heed replay events.json", needs: "record" },
    { line: "heed replay monday.jsonl tuesday.jsonl --to http://127.0.0.1:7071", needs: "record" },
    { line: "heed replay --dry-run events.json", needs: "record" },
    { line: "heed replay --dead-letters", needs: "record" },
  ],
  notes: [
    "A file holds Event Grid or CloudEvents arrays, single events, or one JSON value a line. What Event Grid adds to a dead letter is left out. Nothing is done twice: the record knows an event by its content, and an answer whose deadline has passed is `too late to answer`.",
    "What of a file is done is noted beside it (`FILE.heed-progress`, hashes only), so that the same command goes on where a run was cut short; the note goes when all went well. A dead letter is deleted once each of its events is in the record or kept whole in quarantine, so there the container itself is what is left to do. After five failures in a row it stops.",
    "A dry run judges an event on record by what was known when it first came, and says where the decision would differ; any other by what is known now and by the events before it in the same run.",
  ],
  run: async (args, io) => {
    check(args);
    return isSet(args, "dry-run") ? dryRun(args, io) : replayAll(args, io);
  },
};
