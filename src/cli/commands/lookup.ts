import type { Command } from "../command.ts";
import { jsonLine } from "../output/json-line.ts";
import { personLines } from "../output/person-lines.ts";
import { isSet, onePositional, textOption } from "../parts/args.ts";
import { describePerson } from "../parts/describe-person.ts";
import { openTarget, soon } from "../parts/open-target.ts";
import { readEverything } from "../parts/read-everything.ts";
import { typedPerson } from "../parts/typed-number.ts";

export const lookupCommand: Command = {
  name: "lookup",
  summary: "Say where a number stands with each program, since when and why, and all that was answered.",
  usage: ["heed lookup NUMBER [--country CC] [--json]"],
  options: {
    country: {
      type: "string",
      takes: "CC",
      doc: "The country of a number written the national way: US, CA, …",
    },
    json: { type: "boolean", doc: "Print one JSON object." },
  },
  examples: [
    { line: "heed lookup +14255550123", needs: "record" },
    { line: 'heed lookup "(425) 555-0123" --country US --json', needs: "record" },
  ],
  run: async (args, io) => {
    const key = typedPerson(onePositional(args, "the number"), textOption(args, "country"));
    const spine = await (await openTarget(io)).spine();
    const { clock, control } = spine.ports;
    const [everything, brakes] = await Promise.all([
      readEverything(spine, key),
      control.readBrakes(soon(spine)),
    ]);
    const person = describePerson(everything, spine.programs, brakes);
    if (isSet(args, "json")) io.out(jsonLine(person));
    else for (const line of personLines(person, spine.programs, clock.now())) io.out(line);
    return 0;
  },
};
