import type { ActivityLine, AnnouncedEvent, Errand, Reply, ReviewDue } from "../errand.ts";
import { placeOf } from "../fold.ts";
import type { HistoryEntry } from "../history.ts";
import type { Person } from "../person.ts";
import type { SenderInProgram } from "../program.ts";
import type { Circumstances } from "./decision.ts";
import type { Owed } from "./owe-answer.ts";
import { deadlineOf } from "./owe-answer.ts";

interface Parts {
  readonly around: Circumstances;
  readonly entry: HistoryEntry;
  readonly after: Person;
  readonly owner: SenderInProgram | undefined;
  readonly owed: Owed;
  readonly events: readonly AnnouncedEvent[];
}

const whatOf = (entry: HistoryEntry): string =>
  entry.report ? `report:${entry.report.class}` : `${entry.source}:${entry.reading?.means ?? "none"}`;

const activityLine = (entry: HistoryEntry, person: Person): ActivityLine => ({
  suffix: entry.suffix,
  person: person.key,
  sender: entry.sender,
  ...(entry.program === undefined ? {} : { program: entry.program }),
  firstSight: entry.firstSight,
  effective: entry.effective,
  what: whatOf(entry),
  answer: entry.answer.kind === "none" ? entry.answer.why : entry.answer.kind,
  bypass: entry.bypass !== undefined,
});

const replyOf = ({ around, entry, owner, owed }: Parts): Reply | undefined => {
  if (owed.answer.kind !== "owed" || owed.text === undefined || owner === undefined) return undefined;
  return {
    state: "sending",
    meaning: owed.answer.meaning,
    program: owner.program.id,
    sender: owner.sender.key,
    text: owed.text,
    language: owed.answer.language,
    place: placeOf(entry),
    repeatabilityId: around.repeatabilityId,
    firstSent: around.now,
    deadline: deadlineOf(owner.program, entry.effective),
    attempts: 0,
    unanswered: false,
  };
};

/** Its own text's; and all those that come open again where it takes back what had closed them. */
const newlyOpen = (before: Person, after: Person): readonly ReviewDue[] => {
  const known = new Set(before.reviews.map(({ suffix }) => suffix));
  return after.reviews
    .filter(({ suffix }) => !known.has(suffix))
    .map(({ suffix, program, due }) => ({ of: suffix, due, ...(program === undefined ? {} : { program }) }));
};

/** What is owed after the decision is durable, already claimed by whoever commits it. */
export const makeErrand = (parts: Parts): Errand => {
  const { around, entry, after, events } = parts;
  const reply = replyOf(parts);
  const rows = newlyOpen(around.person, after);
  return {
    version: 1,
    person: after.key,
    suffix: entry.suffix,
    claim: around.claim,
    settled: false,
    ...(reply ? { reply } : {}),
    ...(events.length > 0 ? { announcement: { state: "owed", events, attempts: 0 } } : {}),
    activity: { state: "owed", attempts: 0, line: activityLine(entry, after) },
    ...(rows.length > 0 ? { reviews: { state: "owed", attempts: 0, rows } } : {}),
  };
};
