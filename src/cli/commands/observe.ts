import { day } from "../../core/instant.ts";
import { maskNumber, toAddress } from "../../core/phone-number.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Program, Programs } from "../../core/program.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../output/json-line.ts";
import { sayTime } from "../output/say-time.ts";
import { isSet, numberOption, textOption } from "../parts/args.ts";
import { findProgram } from "../parts/find-program.ts";
import { observe } from "../parts/observe-report.ts";
import type { ObserveReport, SeenBypass } from "../parts/observe-report.ts";
import { chooseFrom, openTarget } from "../parts/open-target.ts";
import { UsageError } from "../usage-error.ts";

type Show = (person: PersonKey) => string;

const bareSender = (sender: string): string => sender.replace(/^(?:short|alpha):/u, "");

const bypassLine = (
  { person, sender, optedOutSince, firstAttempt, reported }: SeenBypass,
  show: Show,
): string => {
  const when = sayTime(firstAttempt ?? reported);
  const since = optedOutSince === undefined ? "" : `, opted out since ${sayTime(optedOutSince)}`;
  return `    ${when}  ${bareSender(sender)} → ${show(person)}${since}`;
};

const reportLines = ({ program, optOuts, bypasses }: ObserveReport, show: Show): readonly string[] => [
  `${program.name} (${program.id}, mode ${program.mode}):`,
  `  ${optOuts.length} opt-out${optOuts.length === 1 ? "" : "s"} seen`,
  ...optOuts.map(({ person, at, sender }) => `    ${sayTime(at)}  ${show(person)} → ${bareSender(sender)}`),
  `  ${bypasses.length} text${bypasses.length === 1 ? "" : "s"} delivered to people who had opted out`,
  ...bypasses.map((bypass) => bypassLine(bypass, show)),
];

const toFacts = ({ program, optOuts, bypasses }: ObserveReport, show: Show) => ({
  program: program.id,
  mode: program.mode,
  optOuts: optOuts.map((one) => ({ ...one, person: show(one.person), sender: bareSender(one.sender) })),
  bypasses: bypasses.map((one) => ({ ...one, person: show(one.person), sender: bareSender(one.sender) })),
});

const choosePrograms = (programs: Programs, id: string | undefined): readonly Program[] => {
  if (id !== undefined) return [findProgram(programs, id)];
  const watching = programs.all.filter(({ mode }) => mode === "observe");
  if (watching.length > 0) return watching;
  throw new UsageError('No program has the mode "observe" in programs.json: name one with --program.');
};

export const observeCommand: Command = {
  name: "observe",
  summary: "Report the opt-outs seen, and the texts that were delivered to people who had opted out.",
  usage: ["heed observe report [--program ID] [--days N] [--numbers] [--json]"],
  options: {
    program: { type: "string", takes: "ID", doc: "This program, whatever its mode; else all that observe." },
    days: { type: "string", takes: "N", doc: "How many days back (30)." },
    numbers: { type: "boolean", doc: "Show the numbers in full." },
    json: { type: "boolean", doc: "Print one JSON object for each program." },
  },
  examples: [
    { line: "heed observe report --program contoso-alerts", needs: "record" },
    { line: "heed observe report --program contoso-alerts --days 7 --json", needs: "record" },
  ],
  notes: [
    'For running Heed beside the system you have before you switch: with `"mode": "observe"` a program records everything, sends nothing, and its gate says what it would say. A text counts here when its first attempt was later than the opt-out and the program\'s grace; one whose report came before the opt-out was known isn\'t found.',
  ],
  run: async (args, io) => {
    chooseFrom(["report"], args.positionals[0]);
    const days = numberOption(args, "days", 30, 3_660);
    const opened = await openTarget(io);
    const spine = await opened.spine();
    const { clock } = spine.ports;
    const programs = choosePrograms(spine.programs, textOption(args, "program"));
    const lines = opened.listActivity(clock.now() - days * day, clock.now() + day);
    const show: Show = isSet(args, "numbers") ? toAddress : maskNumber;
    for (const report of await observe(spine, lines, programs)) {
      if (isSet(args, "json")) io.out(jsonLine(toFacts(report, show)));
      else for (const line of reportLines(report, show)) io.out(line);
    }
    return 0;
  },
};
