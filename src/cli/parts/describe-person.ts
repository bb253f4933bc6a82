import type { Errand } from "../../core/errand.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { Instant } from "../../core/instant.ts";
import { toAddress } from "../../core/phone-number.ts";
import { mayText } from "../../core/policy/may-text.ts";
import type { Program, Programs } from "../../core/program.ts";
import { explainEntry } from "../output/explain-entry.ts";
import { describeStanding } from "../output/explain-standing.ts";
import type { DescribedStanding } from "../output/explain-standing.ts";
import { createNames } from "../output/names.ts";
import type { Everything } from "./read-everything.ts";

export interface DescribedProgram {
  readonly id: string;
  readonly name: string;
  readonly standing: DescribedStanding;
  readonly gate: { readonly allowed: boolean; readonly reason?: string; readonly remedy?: string };
}

export interface DescribedEntry {
  readonly entry: string;
  readonly at: Instant;
  readonly sender: string;
  readonly program?: string;
  /** The words themselves, where they were kept as evidence. */
  readonly text?: string;
  readonly says: readonly string[];
  readonly reply?: { readonly state: string; readonly text: string; readonly report?: string };
}

export interface DescribedPerson {
  readonly number: string;
  readonly programs: readonly DescribedProgram[];
  /** Opt-outs under senders that no program has. */
  readonly unclaimed: readonly { readonly sender: string; readonly state: string; readonly at: Instant }[];
  /** Under programs that programs.json no longer has. */
  readonly formerly: readonly {
    readonly program: string;
    readonly state: string;
    readonly at: Instant;
    readonly sender: string;
  }[];
  readonly blocks: readonly { readonly sender: string; readonly since: Instant; readonly source: string }[];
  readonly dead?: { readonly since: Instant; readonly code: string };
  readonly reviews: readonly { readonly program?: string; readonly entry: string; readonly due: Instant }[];
  readonly questions: readonly { readonly program: string; readonly until: Instant }[];
  readonly history: readonly DescribedEntry[];
}

const describeReply = ({ reply, reported }: Errand): Pick<DescribedEntry, "reply"> =>
  reply === undefined
    ? {}
    : {
        reply: {
          state: reply.state,
          text: reply.text,
          ...(reported === undefined ? {} : { report: reported.class }),
        },
      };

const describeEntry = (
  entry: HistoryEntry,
  programs: Programs,
  errand: Errand | undefined,
): DescribedEntry => ({
  entry: entry.suffix,
  at: entry.effective,
  sender: toAddress(entry.sender),
  ...(entry.program === undefined ? {} : { program: entry.program }),
  ...(entry.words?.text === undefined ? {} : { text: entry.words.text }),
  says: explainEntry(entry, createNames(programs), errand),
  ...(errand === undefined ? {} : describeReply(errand)),
});

const describeProgram = (
  program: Program,
  { person, history }: Everything,
  brakes: readonly string[],
): DescribedProgram => {
  const { allowed, reason, remedy } = mayText({ program, person, brakes });
  return {
    id: program.id,
    name: program.name,
    standing: describeStanding(person, history, program),
    gate: {
      allowed,
      ...(reason === undefined ? {} : { reason }),
      ...(remedy === undefined ? {} : { remedy }),
    },
  };
};

/** A person as facts: what `--json` prints and the sentences are made from. */
export const describePerson = (
  everything: Everything,
  programs: Programs,
  brakes: readonly string[],
): DescribedPerson => {
  const { person, history, errands } = everything;
  const unclaimed = Object.entries(person.registers).flatMap(([scope, { state, place, sender }]) =>
    scope.startsWith("sender:") && programs.bySender(sender) === undefined && state !== "cleared"
      ? [{ sender: toAddress(sender), state, at: place.at }]
      : [],
  );
  const formerly = Object.entries(person.registers).flatMap(([scope, { state, place, sender }]) => {
    const id = scope.startsWith("program:") ? scope.slice("program:".length) : undefined;
    return id === undefined || programs.byId(id) !== undefined
      ? []
      : [{ program: id, state, at: place.at, sender: toAddress(sender) }];
  });
  const blocks = Object.entries(person.blocks).map(([sender, { place, source }]) => ({
    sender: sender.replace(/^(?:short|alpha):/u, ""),
    since: place.at,
    source,
  }));
  return {
    number: toAddress(person.key),
    programs: programs.all.map((program) => describeProgram(program, everything, brakes)),
    unclaimed,
    formerly,
    blocks,
    ...(person.dead ? { dead: { since: person.dead.place.at, code: person.dead.code } } : {}),
    reviews: person.reviews.map(({ program, suffix, due }) => ({
      ...(program === undefined ? {} : { program }),
      entry: suffix,
      due,
    })),
    questions: Object.entries(person.questions).map(([program, { until }]) => ({ program, until })),
    history: history.map((entry) => describeEntry(entry, programs, errands.get(entry.suffix))),
  };
};
