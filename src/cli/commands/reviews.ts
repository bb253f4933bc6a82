import { maskNumber, toAddress } from "../../core/phone-number.ts";
import type { ReviewRow } from "../../core/ports.ts";
import type { Outcome } from "../../core/spine/outcome.ts";
import { decideOpenReview, decisionOn, openReviews, undoDecision } from "../../core/spine/reviews.ts";
import type { OpenReviewFound } from "../../core/spine/reviews.ts";
import type { Spine } from "../../core/spine/spine.ts";
import type { Command, CommandIo, ParsedArgs } from "../command.ts";
import { jsonLine } from "../output/json-line.ts";
import { quoted } from "../output/escape-text.ts";
import { explainEntry, explainReading } from "../output/explain-entry.ts";
import { createNames } from "../output/names.ts";
import { sayTime, sayTimeLeft } from "../output/say-time.ts";
import { isSet, requiredOption, textOption } from "../parts/args.ts";
import { findProgram } from "../parts/find-program.ts";
import { decidedReviews, pickById, shortId } from "../parts/find-review.ts";
import { chooseFrom, openTarget, soon } from "../parts/open-target.ts";
import { typedPerson } from "../parts/typed-number.ts";
import { UsageError } from "../usage-error.ts";

const reviewLines = ({ row, entry }: OpenReviewFound, spine: Spine, isFull: boolean): readonly string[] => {
  const person = isFull ? toAddress(row.person) : maskNumber(row.person);
  const text = entry?.words?.text;
  return [
    `${shortId(row.suffix)}  ${row.program ?? "no program"}  ${person}  ${sayTimeLeft(row.due, spine.ports.clock.now())}`,
    `  ${text === undefined ? "The words weren't kept." : quoted(text)}`,
    ...(entry?.reading ? [`  ${explainReading(entry.reading)}. Texted at ${sayTime(entry.effective)}.`] : []),
  ];
};

const toFacts = ({ row, entry }: OpenReviewFound) => ({
  id: shortId(row.suffix),
  entry: row.suffix,
  program: row.program,
  due: row.due,
  text: entry?.words?.text,
  reading: entry?.reading,
});

/** A row of a newer version or a damaged one: the others are shown and decided all the same. */
const tellUnreadable = (unreadable: readonly string[], io: CommandIo): void => {
  if (unreadable.length === 0) return;
  io.err(`Reviews that this version of Heed can't read, not shown here: ${unreadable.join(", ")}`);
};

const list = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  if (args.positionals.length > 1) throw new UsageError("Write: heed reviews list [--program ID].");
  const spine = await (await openTarget(io)).spine();
  const program = textOption(args, "program");
  const open = await openReviews(spine, soon(spine));
  const found = open.found.filter(({ row }) => program === undefined || row.program === program);
  tellUnreadable(open.unreadable, io);
  // A slip in the id must not look like "nothing waits"; a program that was renamed may still have reviews.
  if (program !== undefined && found.length === 0) findProgram(spine.programs, program);
  if (isSet(args, "json")) io.out(jsonLine(found.map(toFacts)));
  else if (found.length === 0) io.out("No text waits for a decision.");
  else
    for (const one of found) for (const line of reviewLines(one, spine, isSet(args, "numbers"))) io.out(line);
  return 0;
};

const tell = (outcome: Outcome, spine: Spine, io: CommandIo): number => {
  if (outcome.kind === "decided") {
    for (const line of explainEntry(outcome.entry, createNames(spine.programs), outcome.errand)) io.out(line);
    return 0;
  }
  io.err(outcome.kind === "refused" ? outcome.why : "Nothing was changed.");
  return 1;
};

const handOf = (args: ParsedArgs) => ({
  by: requiredOption(args, "by", "who decides"),
  evidence: textOption(args, "note") ?? "read by a person",
});

const notOpen = (id: string): string =>
  `There is no open review ${id}: somebody, time or a later word of theirs may have settled it; heed lookup NUMBER tells what became of it.`;

/** Somebody else was quicker, or the timer. */
const tellDecision = async (row: ReviewRow, spine: Spine, io: CommandIo): Promise<void> => {
  const history = await spine.ports.record.readHistory(row.person, soon(spine));
  const decision = decisionOn(history, row.suffix);
  if (decision === undefined) return;
  for (const line of explainEntry(decision, createNames(spine.programs))) io.err(line);
};

const decide = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const [, id, word, ...more] = args.positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError("Write: heed reviews decide ID opt-out|no-opt-out.");
  const verdict = chooseFrom(["opt-out", "no-opt-out"], word);
  const hand = handOf(args);
  const spine = await (await openTarget(io, { does: "decides a review", yes: isSet(args, "yes") })).spine();
  const { rows, unreadable } = await spine.ports.control.listReviews(soon(spine));
  tellUnreadable(unreadable, io);
  const row = pickById(rows, ({ suffix }) => suffix, id, "review", notOpen(id));
  const outcome = await decideOpenReview(spine, { row, verdict, hand }, soon(spine));
  const code = tell(outcome, spine, io);
  if (outcome.kind === "refused") await tellDecision(row, spine, io);
  if (code === 0) io.err(`To take it back: heed reviews undo NUMBER ${shortId(row.suffix)} --by NAME`);
  return code;
};

const undo = async (args: ParsedArgs, io: CommandIo): Promise<number> => {
  const [, number, id, ...more] = args.positionals;
  if (number === undefined || more.length > 0) throw new UsageError("Write: heed reviews undo NUMBER [ID].");
  const person = typedPerson(number, textOption(args, "country"));
  const hand = handOf(args);
  const opened = await openTarget(io, { does: "takes a decision back", yes: isSet(args, "yes") });
  const spine = await opened.spine();
  const decided = decidedReviews(await spine.ports.record.readHistory(person, soon(spine)));
  if (id === undefined && decided.length > 1) {
    throw new UsageError(
      `They have ${decided.length} decided reviews: name one of ${decided.map(shortId).join(", ")}.`,
    );
  }
  const suffix = id === undefined ? decided[0] : pickById(decided, (one) => one, id, "decided review");
  if (suffix === undefined) throw new UsageError("No decision on a review of theirs is on record.");
  return tell(await undoDecision(spine, { person, suffix }, hand, soon(spine)), spine, io);
};

export const reviewsCommand: Command = {
  name: "reviews",
  summary: "List the texts that may be an opt-out, with the time left; decide one; take a decision back.",
  usage: [
    "heed reviews list [--program ID] [--numbers] [--json]",
    "heed reviews decide ID opt-out|no-opt-out --by NAME [--note TEXT] [--yes]",
    "heed reviews undo NUMBER [ID] --by NAME [--note TEXT] [--country CC] [--yes]",
  ],
  options: {
    program: { type: "string", takes: "ID", doc: "Only this program's." },
    by: { type: "string", takes: "NAME", doc: "Who decides; kept in the history." },
    note: { type: "string", takes: "TEXT", doc: "Why; kept in the history." },
    numbers: { type: "boolean", doc: "Show the numbers in full." },
    country: { type: "string", takes: "CC", doc: "The country of a number written the national way." },
    json: { type: "boolean", doc: "Print a JSON list, without numbers." },
    yes: { type: "boolean", doc: "Don't ask before a write to a record that isn't local." },
  },
  examples: [
    { line: "heed reviews list", needs: "record" },
    { line: "heed reviews decide 5f3a2b1c opt-out --by Kim", needs: "record" },
    { line: "heed reviews undo +14255550123 --by Kim", needs: "record" },
  ],
  notes: [
    "The gate is closed for the program until somebody decides. What nobody decides in time becomes an opt-out. A decision that is taken back opens the review again, and from then on only a person decides it.",
  ],
  run: async (args, io) => {
    const verb = chooseFrom(["list", "decide", "undo"], args.positionals[0]);
    return verb === "list" ? list(args, io) : verb === "decide" ? decide(args, io) : undo(args, io);
  },
};
