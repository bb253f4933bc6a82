import { hashOfSuffix } from "../entry-key.ts";
import type { AnnouncedEvent } from "../errand.ts";
import type { HistoryEntry } from "../history.ts";
import type { Person } from "../person.ts";
import { toAddress } from "../phone-number.ts";
import { askedOfSender, standingOf } from "../standing.ts";
import type { Asked, Standing } from "../standing.ts";

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
  readonly asked?: Asked;
  /** A plain text's words, handed on whole. */
  readonly text?: string;
}

/** No number in subject or id: they end up in logs and URLs of systems that we don't know. */
const subjectOf = (entry: HistoryEntry): string =>
  entry.program === undefined ? "programs/unclaimed" : `programs/${entry.program}`;

const standingFacts = (standing: Standing): Record<string, unknown> => ({
  standing: standing.state,
  ...(standing.by ? { scope: standing.by.scope, source: standing.by.source } : {}),
});

export const announcementsOf = (told: Told): readonly AnnouncedEvent[] => {
  const { entry, before, after } = told;
  const asked = told.asked ?? askedOfSender(entry.sender);
  const was = standingOf(before, asked);
  const is = standingOf(after, asked);
  const event = (type: AnnouncedType, more: Record<string, unknown>): AnnouncedEvent => ({
    id: `${hashOfSuffix(entry.suffix)}-${type}`,
    type,
    subject: subjectOf(entry),
    at: entry.effective,
    data: {
      person: toAddress(after.key),
      sender: toAddress(entry.sender),
      ...(entry.program === undefined ? {} : { program: entry.program }),
      entry: entry.suffix,
      ...more,
    },
  });
  const word = entry.reading?.word === undefined ? {} : { word: entry.reading.word };
  const found: AnnouncedEvent[] = [];
  if (is.state !== was.state && is.state === "opted-out") {
    found.push(event("Heed.OptedOut", { ...standingFacts(is), ...word }));
  }
  if (is.state !== was.state && is.state !== "opted-out") {
    found.push(event("Heed.OptedIn", { ...standingFacts(is), ...word }));
  }
  if (after.reviews.some((review) => review.suffix === entry.suffix)) {
    found.push(event("Heed.ReviewOpened", { ...standingFacts(is) }));
  }
  if (entry.bypass) found.push(event("Heed.BypassFound", { optedOutSince: entry.bypass.optedOutSince }));
  if (after.dead && !before.dead) found.push(event("Heed.NumberDead", { code: after.dead.code }));
  if (told.text !== undefined) {
    found.push(event("Heed.MessageReceived", { ...standingFacts(is), message: told.text }));
  }
  return found;
};
