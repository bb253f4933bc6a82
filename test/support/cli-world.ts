import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

import { createMemoryChannel } from "../../src/adapters/memory/channel.ts";
import type { ArrivedText } from "../../src/adapters/memory/channel.ts";
import { createMemoryControl } from "../../src/adapters/memory/control.ts";
import { createMemoryErrandQueue } from "../../src/adapters/memory/errand-queue.ts";
import { createMemoryQuarantine } from "../../src/adapters/memory/quarantine.ts";
import { createMemoryRecord } from "../../src/adapters/memory/record.ts";
import { createMemoryTelemetry } from "../../src/adapters/memory/telemetry.ts";
import { newId, sha256, systemClock } from "../../src/adapters/system/system.ts";
import type { CommandIo } from "../../src/cli/command.ts";
import { commandMap } from "../../src/cli/command-map.ts";
import { runHeed } from "../../src/cli/run-heed.ts";
import { parseProgramsJson } from "../../src/config/parse-programs.ts";
import type { Channel, Clock, Hash } from "../../src/core/ports.ts";
import type { ReadText, Spine } from "../../src/core/spine/spine.ts";
import { readFewWords } from "./sim-reader.ts";

const replies = (name: string) => ({
  stop: { en: `${name}: You opted out and will not receive any more messages.` },
  start: {
    en: `${name}: 3 msgs/week. Message & Data Rates May Apply. Reply HELP for help. Reply STOP to opt-out.`,
  },
  help: { en: `Thanks for texting ${name}! Call 1-800-800-8000 for support.` },
});

/** One program that acts and asks, one that only watches. */
const programsJson = {
  programs: [
    {
      id: "contoso-alerts",
      name: "Contoso Alerts",
      senders: [
        { number: "12345", type: "short-code", country: "US", optOutsManagedBy: "us" },
        { number: "+18005550199", type: "toll-free", country: "US" },
      ],
      replies: replies("Contoso Alerts"),
      optIn: {
        words: ["join"],
        question: {
          en: "Contoso Alerts: reply YES to get 3 msgs/week. Msg&data rates may apply. Reply STOP to end.",
        },
      },
    },
    {
      id: "contoso-watch",
      name: "Contoso Watch",
      mode: "observe",
      senders: [{ number: "67890", type: "short-code", country: "US", optOutsManagedBy: "us" }],
      replies: replies("Contoso Watch"),
    },
  ],
};

/** A few words, YES, and one text in doubt: commands say what was read, and reading has tests of its own. */
const read: ReadText = (text, sender) => {
  if (text === "maybe later") return { means: "review", rule: "doubtful", word: "later", literal: false };
  if (text === "YES") return { means: "yes", rule: "exact", word: "yes", literal: true };
  return readFewWords(text, sender);
};

/** Words of a command line, with "double quotes" as a shell has them. */
const splitLine = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");

export interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly text: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Lines that somebody types; without them there is no terminal. */
  readonly typed?: readonly string[];
}

export interface CliWorldOptions {
  /** When it is; absent with `realTime`. */
  readonly start?: string;
  readonly realTime?: boolean;
  readonly hash?: Hash;
  /** Where replies go instead of to phones in memory. */
  readonly channel?: (clock: Clock) => Channel;
}

/** `heed` over a record in memory, in an empty folder, at a time of its own. */
export const createCliWorld = (options: CliWorldOptions = {}) => {
  const { start = "2026-11-20T12:00:00Z", hash = sha256 } = options;
  let now = Date.parse(start);
  const clock = options.realTime === true ? systemClock : { now: () => now };
  const parsed = parseProgramsJson(programsJson);
  if (parsed.kind === "faults") throw new Error(JSON.stringify(parsed.faults));
  const record = createMemoryRecord();
  const channel = createMemoryChannel({ clock });
  const quarantine = createMemoryQuarantine({ clock, hash });
  const deadLetters = createMemoryQuarantine({ clock, hash: sha256 });
  const control = createMemoryControl();
  const spine: Spine = {
    programs: parsed.programs,
    read,
    ports: {
      clock,
      hash: sha256,
      newId,
      record,
      control,
      channel: options.channel?.(clock) ?? channel,
      errands: createMemoryErrandQueue({ clock }),
      quarantine,
      telemetry: createMemoryTelemetry(),
    },
  };
  const cwd = mkdtempSync(join(tmpdir(), "heed-cli-"));
  after(() => rmSync(cwd, { recursive: true, force: true }));
  const connect: NonNullable<CommandIo["connect"]> = () => ({
    spine: async () => spine,
    archive: async () => ({ quarantine, deadLetters }),
    listActivity: async function* (from) {
      yield* record.dump().activity.filter(({ firstSight }) => firstSight >= from);
    },
  });

  const run = async (argv: string | readonly string[], how: RunOptions = {}): Promise<Ran> => {
    const out: string[] = [];
    const err: string[] = [];
    const { env = {}, typed } = how;
    const io: CommandIo = {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      stdin: (async function* () {
        for (const line of typed ?? []) yield `${line}\n`;
      })(),
      isTty: typed !== undefined,
      env,
      cwd,
      connect,
    };
    const words = typeof argv === "string" ? splitLine(argv.replace(/^heed /u, "")) : argv;
    const code = await runHeed(words, io, commandMap);
    return { code, out, err, text: [...out, ...err].join("\n") };
  };

  return {
    spine,
    clock,
    record,
    control,
    quarantine,
    deadLetters,
    /** What arrived at phones. */
    phone: (): readonly ArrivedText[] => channel.arrived,
    cwd,
    run,
    /** Sets the time. */
    at: (time: string) => {
      now = Date.parse(time);
    },
    write: (name: string, content: unknown): string => {
      const path = join(cwd, name);
      writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
      return path;
    },
  };
};
