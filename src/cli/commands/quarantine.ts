import type { KeptEvents, KeptEventStore } from "../../adapters/blobs/kept-events.ts";
import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { jsonLine } from "../output/json-line.ts";
import { escapeText } from "../output/escape-text.ts";
import { sayTime } from "../output/say-time.ts";
import { tableLines } from "../output/table.ts";
import { isSet, numberOption, onePositional, textOption } from "../parts/args.ts";
import { chooseFrom, openTarget } from "../parts/open-target.ts";
import { chooseReplay } from "../replay/choose-replay.ts";
import { printResults } from "../replay/print-results.ts";
import { isFailure } from "../replay/replayed.ts";
import { keptTask } from "../replay/tasks.ts";
import { UsageError } from "../usage-error.ts";

const soonest = (): number => Date.now() + 15_000;

const listAll = async (store: KeptEventStore): Promise<readonly KeptEvents[]> => {
  const all: KeptEvents[] = [];
  for (let page = await store.list(undefined, soonest()); ; page = await store.list(page.next, soonest())) {
    all.push(...page.kept);
    if (page.next === undefined) return all.toSorted((a, b) => a.keptAt - b.keptAt);
  }
};

const hashOf = (name: string): string => name.replace(/^.*\//u, "").replace(/\.json$/u, "");
const shortName = (name: string): string => hashOf(name).slice(0, 8);

const pick = (all: readonly KeptEvents[], id: string): KeptEvents => {
  const found = all.filter(({ name }) => name === id || (id.length >= 4 && hashOf(name).startsWith(id)));
  const [only, other] = found;
  if (only === undefined)
    throw new UsageError("No event of that id is in quarantine; `heed quarantine list` shows them.");
  if (other !== undefined)
    throw new UsageError("That is the beginning of more than one id: write more of it.");
  return only;
};

const chosen = (args: ParsedArgs, all: readonly KeptEvents[]): readonly KeptEvents[] => {
  const [, ...ids] = args.positionals;
  if (isSet(args, "all")) {
    if (ids.length > 0) throw new UsageError("Name events or say --all, not both.");
    return all;
  }
  if (ids.length === 0) throw new UsageError("Name the events, or say --all.");
  return [...new Set(ids.map((id) => pick(all, id)))];
};

const list = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const { quarantine } = await (await openTarget(io)).archive();
  const all = await listAll(quarantine);
  if (isSet(args, "json")) for (const one of all) io.out(jsonLine(one));
  else if (all.length === 0) io.out("The quarantine is empty.");
  else {
    const rows = all.map(({ name, keptAt, size, reason }) => [
      shortName(name),
      sayTime(keptAt),
      `${size} bytes`,
      escapeText(reason ?? ""),
    ]);
    for (const line of tableLines([["id", "kept", "size", "why"], ...rows])) io.out(line);
  }
  return 0;
};

const indented = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
};

const show = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const [, ...positionals] = args.positionals;
  const id = onePositional({ ...args, positionals }, "the event's id");
  const { quarantine } = await (await openTarget(io)).archive();
  const { name } = pick(await listAll(quarantine), id);
  const text = await quarantine.show(name, soonest());
  for (const line of indented(text ?? "").split("\n")) io.out(escapeText(line));
  return 0;
};

const replay = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const atOnce = numberOption(args, "at-once", 8, 64);
  const { opened, replay: replayEvent } = await chooseReplay(io, textOption(args, "to"), isSet(args, "yes"));
  const { quarantine } = await opened.archive();
  const tasks = chosen(args, await listAll(quarantine)).map(({ name }) =>
    // What still can't be understood stays.
    keptTask(quarantine, name, replayEvent, soonest, (replayed) => !isFailure(replayed)),
  );
  const { isComplete } = await printResults(tasks, io, { atOnce, json: isSet(args, "json") });
  return isComplete ? 0 : 1;
};

const drop = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const writing = { does: "deletes events for good", yes: isSet(args, "yes") };
  const { quarantine } = await (await openTarget(io, writing)).archive();
  let dropped = 0;
  for (const { name } of chosen(args, await listAll(quarantine))) {
    if (await quarantine.drop(name, soonest())) dropped += 1;
  }
  io.out(`${dropped} event${dropped === 1 ? "" : "s"} dropped.`);
  return 0;
};

export const quarantineCommand: Command = {
  name: "quarantine",
  summary: "List and show the events that couldn't be understood; replay them after a fix, or drop them.",
  usage: [
    "heed quarantine list [--json]",
    "heed quarantine show ID",
    "heed quarantine replay ID…|--all [--to URL] [--at-once N] [--json] [--yes]",
    "heed quarantine drop ID…|--all [--yes]",
  ],
  options: {
    all: { type: "boolean", doc: "Every event in quarantine." },
    to: { type: "string", takes: "URL", doc: "Post them to a running host; without it they are taken here." },
    "at-once": { type: "string", takes: "N", doc: "How many at a time (8)." },
    json: { type: "boolean", doc: "Print one JSON object a line." },
    yes: { type: "boolean", doc: "Don't ask before a write to a record that isn't local." },
  },
  examples: [
    { line: "heed quarantine list", needs: "record" },
    { line: "heed quarantine show 9f86d081", needs: "record" },
    { line: "heed quarantine replay --all", needs: "record" },
    { line: "heed quarantine drop 9f86d081", needs: "record" },
  ],
  notes: [
    "An event that is understood now leaves the quarantine when it is in the record; what still isn't understood stays. `show` prints the event whole, with its number and text.",
  ],
  run: async (args, io) => {
    const verb = chooseFrom(["list", "show", "replay", "drop"], args.positionals[0]);
    switch (verb) {
      case "list":
        return list(args, io);
      case "show":
        return show(args, io);
      case "replay":
        return replay(args, io);
      case "drop":
        return drop(args, io);
    }
  },
};
