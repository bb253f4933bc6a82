import { hashOfSuffix } from "../entry-key.ts";
import type { AnnouncedEvent } from "../errand.ts";
import type { HistoryEntry } from "../history.ts";
import type { Person } from "../person.ts";
import { toAddress } from "../phone-number.ts";
import type { Program, Programs } from "../program.ts";
import type { Reading } from "../reading/reading.ts";
import { askedOfSender, isInReview, standingOf } from "../standing.ts";
import type { Asked, Standing, StandingState } from "../standing.ts";

/** The events that downstream systems may hear; docs/events.md has a schema for each. */
export const announcedTypes = [
  "Heed.OptedOut",
  "Heed.OptedIn",
  "Heed.ReviewOpened",
  "Heed.BypassFound",
  "Heed.NumberDead",
  "Heed.MessageReceived",
] as const;
export type AnnouncedType = (typeof announcedTypes)[number];

export interface Told {
  readonly entry: HistoryEntry;
  readonly before: Person;
  readonly after: Person;
  /** The program that the entry belongs to, as programs.json has it now; absent for a sender of none. */
  readonly owner: Program | undefined;
  readonly programs: Programs;
  /** An opt-out was announced that somebody has taken back since; what came of that is told when the review ends. */
  readonly takenBack?: boolean;
  /** A plain text's words, handed on whole. */
  readonly text?: string;
}

/** No number in subject or id: they end up in logs and URLs of systems that we don't know. */
const subjectOf = (program: string | undefined): string =>
  program === undefined ? "programs/unclaimed" : `programs/${program}`;

const standingFacts = (standing: Standing): Record<string, unknown> => ({
  standing: standing.state,
  ...(standing.by ? { scope: standing.by.scope, source: standing.by.source } : {}),
});

type More = Readonly<Record<string, unknown>>;

const eventOf = (
  { entry, after }: Told,
  type: AnnouncedType,
  more: More,
  of: { readonly program: string | undefined; readonly id?: string },
): AnnouncedEvent => ({
  id: `${hashOfSuffix(entry.suffix)}-${type}${of.id ?? ""}`,
  type,
  subject: subjectOf(of.program),
  at: entry.effective,
  data: {
    person: toAddress(after.key),
    sender: toAddress(entry.sender),
    ...(of.program === undefined ? {} : { program: of.program }),
    entry: entry.suffix,
    ...more,
  },
});

/** A word of our tables; what a phrase's rule found are the person's own words, and they stay in the record. */
const wordOf = (reading: Reading | undefined): More =>
  reading?.word === undefined || reading.rule.includes(".") ? {} : { word: reading.word };

/** In review nobody may be texted, whatever the standing: "opted in" would be untrue until a person has decided. */
const wordFor = (person: Person, asked: Asked): StandingState | "in-review" => {
  const { state } = standingOf(person, asked);
  return state !== "opted-out" && isInReview(person, asked) ? "in-review" : state;
};

/** What became of a standing, if anything did. */
const turnOf = (told: Told, asked: Asked): readonly [AnnouncedType, More] | undefined => {
  const [was, is] = [wordFor(told.before, asked), wordFor(told.after, asked)];
  if (is === was || is === "in-review") return undefined;
  // A doubt that turned out to be none leaves them as nobody has been told otherwise.
  if (was === "in-review" && is === "unknown" && told.takenBack !== true) return undefined;
  const type = is === "opted-out" ? "Heed.OptedOut" : "Heed.OptedIn";
  return [type, { ...standingFacts(standingOf(told.after, asked)), ...wordOf(told.entry.reading) }];
};

/** Reviews that the entry opens: its own text's, and those that come open again with it. */
const reviewEvents = (told: Told): readonly AnnouncedEvent[] => {
  const { entry, before, after, programs } = told;
  const known = new Set(before.reviews.map(({ suffix }) => suffix));
  return after.reviews.flatMap(({ suffix, program: id, sender = entry.sender }) => {
    const program = id === undefined ? undefined : programs.byId(id);
    if (known.has(suffix) || program?.mode === "observe") return [];
    const asked = program ?? { ...askedOfSender(sender), ...(id === undefined ? {} : { id }) };
    const facts = standingFacts(standingOf(after, asked));
    const of = { program: id, ...(suffix === entry.suffix ? {} : { id: `-${hashOfSuffix(suffix)}` }) };
    const more = { entry: suffix, sender: toAddress(sender), ...facts };
    return [eventOf(told, "Heed.ReviewOpened", more, of)];
  });
};

/** What an entry means for the program, or the sender of none, that it belongs to. */
const ownEvents = (told: Told): readonly AnnouncedEvent[] => {
  const { entry, before, after, owner, text } = told;
  const asked = owner ?? askedOfSender(entry.sender);
  const program = owner?.id ?? entry.program;
  const event = (type: AnnouncedType, more: More) => eventOf(told, type, more, { program });
  const facts = standingFacts(standingOf(after, asked));
  const turn = turnOf(told, asked);
  const found: AnnouncedEvent[] = turn ? [event(...turn)] : [];
  if (entry.bypass) found.push(event("Heed.BypassFound", { optedOutSince: entry.bypass.optedOutSince }));
  if (after.dead && !before.dead) found.push(event("Heed.NumberDead", { code: after.dead.code }));
  if (text !== undefined) found.push(event("Heed.MessageReceived", { ...facts, message: text }));
  return found;
};

/** "Everything" ends every program, whichever heard it, and also where that one had been ended before. */
const othersEvents = (told: Told): readonly AnnouncedEvent[] => {
  const { before, after, owner, programs } = told;
  if (before.registers["everything"] === after.registers["everything"]) return [];
  return programs.all.flatMap((program) => {
    if (program.id === owner?.id || program.mode === "observe") return [];
    const turn = turnOf(told, program);
    return turn ? [eventOf(told, ...turn, { program: program.id, id: `-${program.id}` })] : [];
  });
};

/** A program that only observes announces nothing of itself. */
export const announcementsOf = (told: Told): readonly AnnouncedEvent[] => [
  ...(told.owner?.mode === "observe" ? [] : ownEvents(told)),
  ...reviewEvents(told),
  ...othersEvents(told),
];
