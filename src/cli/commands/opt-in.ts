import { requestOptIn } from "../../core/spine/request-opt-in.ts";
import type { Command } from "../command.ts";
import { explainEntry } from "../output/explain-entry.ts";
import { createNames } from "../output/names.ts";
import { isSet, onePositional, requiredOption, textOption } from "../parts/args.ts";
import { findProgram, findSender } from "../parts/find-program.ts";
import { openTarget, soon } from "../parts/open-target.ts";
import { typedPerson } from "../parts/typed-number.ts";

export const optInCommand: Command = {
  name: "opt-in",
  summary:
    "Ask somebody whether they want to be texted: sends the program's question, and their YES opts them in.",
  usage: [
    "heed opt-in NUMBER --program ID --by NAME --evidence TEXT [--sender SENDER] [--country CC] [--yes]",
  ],
  options: {
    program: {
      type: "string",
      takes: "ID",
      doc: "The program that asks; it needs optIn.question in programs.json.",
    },
    by: { type: "string", takes: "NAME", doc: "Who requests it; kept in the history." },
    evidence: { type: "string", takes: "TEXT", doc: "How they agreed to be asked; kept in the history." },
    sender: {
      type: "string",
      takes: "SENDER",
      doc: "The sender that asks; else the program's first that can be answered.",
    },
    country: { type: "string", takes: "CC", doc: "The country of a number written the national way." },
    yes: { type: "boolean", doc: "Don't ask before a write to a record that isn't local." },
  },
  examples: [
    {
      line: 'heed opt-in +14255550123 --program contoso-alerts --by "Kim Lee" --evidence "web form, 21 November"',
      needs: "record",
    },
  ],
  notes: [
    "It is refused for somebody who opted out, is blocked or in review: only their own text may bring them back; and for everybody while the gate is closed by hand. YES counts for 24 hours; until then nothing changes. It ends with 1 where the text was refused for good; they may then be asked again.",
  ],
  run: async (args, io) => {
    const person = typedPerson(onePositional(args, "the number"), textOption(args, "country"));
    const id = requiredOption(args, "program", "which program asks");
    const by = requiredOption(args, "by", "who requests it");
    const evidence = requiredOption(args, "evidence", "how they agreed to be asked");
    const opened = await openTarget(io, { does: "texts a person", yes: isSet(args, "yes") });
    const spine = await opened.spine();
    const owner = findSender(findProgram(spine.programs, id), textOption(args, "sender"));
    const outcome = await requestOptIn(spine, { person, owner, hand: { by, evidence } }, soon(spine));
    if (outcome.kind === "decided") {
      for (const line of explainEntry(outcome.entry, createNames(spine.programs), outcome.errand))
        io.out(line);
      const { state } = outcome.errand.reply ?? {};
      return state === "sent" || state === "waiting" ? 0 : 1;
    }
    io.err(outcome.kind === "refused" ? outcome.why : "Nothing was changed.");
    return 1;
  },
};
