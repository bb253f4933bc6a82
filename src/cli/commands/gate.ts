import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { askGate } from "../../core/spine/ask-gate.ts";
import { jsonLine } from "../output/json-line.ts";
import { isSet, onePositional, requiredOption, textOption } from "../parts/args.ts";
import { findProgram } from "../parts/find-program.ts";
import { chooseFrom, openTarget, soon } from "../parts/open-target.ts";
import { typedPerson, typedSender } from "../parts/typed-number.ts";
import { UsageError } from "../usage-error.ts";

/** `*` is every program, those of tomorrow included. */
const all = "*";

const setBrake = async (args: ParsedArgs, io: CommandIo, closed: boolean): Promise<number> => {
  if (args.positionals.length > 1)
    throw new UsageError("Name a program with --program; without it all are meant.");
  const writing = { does: closed ? "closes the gate" : "opens the gate", yes: isSet(args, "yes") };
  const spine = await (await openTarget(io, writing)).spine();
  const { control } = spine.ports;
  const id = textOption(args, "program");
  const program = id === undefined ? all : findProgram(spine.programs, id).id;
  await control.setBrake(program, closed, soon(spine));
  const brakes = await control.readBrakes(soon(spine));
  const ofOne = brakes.filter((brake) => brake !== all).sort();
  if (brakes.includes(all)) io.out("The gate is closed for every program. Replies to keywords still go out.");
  if (ofOne.length > 0)
    io.out(`The gate is closed by hand for ${ofOne.join(", ")}. Replies to keywords still go out.`);
  if (brakes.length === 0) io.out("The gate is closed by hand for no program.");
  return 0;
};

const ask = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const [, ...positionals] = args.positionals;
  const person = typedPerson(
    onePositional({ ...args, positionals }, "the number"),
    textOption(args, "country"),
  );
  const id = requiredOption(args, "program", "the gate is asked for one program, by its id");
  const written = textOption(args, "sender");
  const spine = await (await openTarget(io)).spine();
  const program = findProgram(spine.programs, id);
  const sender = written === undefined ? {} : { sender: typedSender(written) };
  const verdict = await askGate(spine, { program, person, ...sender }, soon(spine));
  if (isSet(args, "json")) io.out(jsonLine(verdict));
  else {
    const other =
      verdict.openSender === undefined ? "" : ` ${verdict.openSender} of the same program is open.`;
    io.out(
      verdict.allowed ? "Yes: they may be texted." : `No (${verdict.reason}). ${verdict.remedy}${other}`,
    );
    if (verdict.mode === "observe") io.out("The program only observes: whoever sends decides.");
  }
  return verdict.allowed ? 0 : 1;
};

export const gateCommand: Command = {
  name: "gate",
  summary: "Ask whether somebody may be texted; close the gate by hand in an emergency, and open it again.",
  usage: [
    "heed gate ask NUMBER --program ID [--sender SENDER] [--country CC] [--json]",
    "heed gate close|open [--program ID] [--yes]",
  ],
  options: {
    program: {
      type: "string",
      takes: "ID",
      doc: "The program; close and open mean every program without it.",
    },
    sender: { type: "string", takes: "SENDER", doc: "Ask for this one of the program's senders." },
    country: { type: "string", takes: "CC", doc: "The country of a number written the national way." },
    json: { type: "boolean", doc: "Print the verdict as JSON." },
    yes: { type: "boolean", doc: "Don't ask before a write to a record that isn't local." },
  },
  examples: [
    { line: "heed gate ask +14255550123 --program contoso-alerts", needs: "record" },
    { line: "heed gate ask +14255550123 --program contoso-alerts --sender 12345 --json", needs: "record" },
    { line: "heed gate close --program contoso-alerts", needs: "record" },
    { line: "heed gate open --program contoso-alerts", needs: "record" },
  ],
  notes: [
    "`heed gate ask` ends with 0 for yes and with 1 for no, so that `heed gate ask … && send` fails closed. What `gate close` closed only `gate open` opens; closing every program and closing one are two brakes.",
  ],
  run: async (args, io) => {
    const verb = chooseFrom(["ask", "close", "open"], args.positionals[0]);
    return verb === "ask" ? ask(args, io) : setBrake(args, io, verb === "close");
  },
};
