import type { Announcement, Errand, ErrandChange, ReviewDue } from "../errand.ts";
import { RecordUnreachable } from "../faults.ts";
import type { Instant } from "../instant.ts";
import type { Person } from "../person.ts";
import { endlessDelay } from "./retry-delay.ts";
import { reportReply } from "./report-reply.ts";
import type { Spine } from "./spine.ts";
import { tryReply } from "./try-reply.ts";
import type { Tried } from "./try-reply.ts";

/** An errand whose claim is ours, with the person as just read or written. */
export interface Held {
  readonly errand: Errand;
  readonly etag: string;
  readonly person: Person;
}

type Owed = "activity" | "reviews";

const tryAnnounce = async (
  spine: Spine,
  announcement: Announcement,
  until: Instant,
): Promise<Tried<Announcement>> => {
  const { announcer, telemetry } = spine.ports;
  if (announcement.state === "done") return { part: announcement };
  const attempts = announcement.attempts + 1;
  const outcome = announcer
    ? await announcer.announce(announcement.events, until)
    : ({ kind: "later", code: "no-topic" } as const);
  if (outcome.kind === "done") {
    telemetry.report("heed.announcement.sent", { count: announcement.events.length });
    return { part: { state: "done", events: [], attempts } };
  }
  telemetry.report("heed.announcement.waiting", { code: outcome.code, attempts });
  return {
    part: { ...announcement, state: "waiting", attempts },
    again: endlessDelay(announcement.attempts, outcome.retryAfter),
  };
};

type Note = { readonly state: "owed" | "done"; readonly attempts: number };

/** A row of our own beside the errand; when storage can't take it now it waits like everything else. */
const tryNote = async <T extends Note>(
  spine: Spine,
  what: Owed,
  note: T,
  write: () => Promise<void>,
): Promise<Tried<T>> => {
  if (note.state === "done") return { part: note };
  const attempts = note.attempts + 1;
  try {
    await write();
    return { part: { ...note, state: "done", attempts } };
  } catch (error) {
    if (!(error instanceof RecordUnreachable)) throw error;
    spine.ports.telemetry.report("heed.activity.waiting", { what, attempts });
    return { part: { ...note, attempts }, again: endlessDelay(note.attempts) };
  }
};

/** Everything that is still owed, side by side. */
const work = async (spine: Spine, { errand, person }: Held, until: Instant) => {
  const { record, control } = spine.ports;
  const { reply, announcement, activity, reviews, suffix } = errand;
  const openReview = ({ of, ...review }: ReviewDue): Promise<void> =>
    control.openReview({ person: person.key, suffix: of, ...review }, until);
  const [replied, announced, noted, opened] = await Promise.all([
    reply && tryReply(spine, reply, person, suffix, until),
    announcement && tryAnnounce(spine, announcement, until),
    tryNote(spine, "activity", activity, () => record.writeActivity(activity.line, until)),
    // Writing a row twice is writing it once, so one that fails brings all of them again.
    reviews &&
      tryNote(spine, "reviews", reviews, async () => {
        await Promise.all(reviews.rows.map(openReview));
      }),
  ]);
  const others = [announced, noted, opened]
    .map((tried) => tried?.again)
    .filter((delay) => delay !== undefined);
  // A provider's Retry-After holds whatever else is owed; the rest waits with the reply, to its deadline at most.
  const soonest = others.length > 0 ? Math.min(...others) : undefined;
  return {
    parts: {
      ...(replied ? { reply: replied.part } : {}),
      ...(announced ? { announcement: announced.part } : {}),
      activity: noted.part,
      ...(opened ? { reviews: opened.part } : {}),
    },
    again: replied?.again ?? soonest,
  };
};

/** ONE write of all outcomes; a delivery report may have touched the row meanwhile, so our claim decides. */
const settle = async (
  spine: Spine,
  held: Held,
  change: ErrandChange,
  until: Instant,
): Promise<"written" | "missed" | "taken-over"> => {
  const { record, telemetry } = spine.ports;
  const { person, suffix, claim } = held.errand;
  let { etag } = held;
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (await record.mergeErrand(person, suffix, change, etag, until)) return "written";
      const now = await record.readErrand(person, suffix, until);
      if (now?.value.claim.token !== claim.token) return "taken-over";
      etag = now.etag;
    }
  } catch (error) {
    if (!(error instanceof RecordUnreachable)) throw error;
  }
  telemetry.report("heed.settle.missed");
  return "missed";
};

/**
 * Rule 3: the only after-work, the same for the first try, for a redelivered event that finds its own entry and for
 * the queue. It does what is still owed with the stored ids and leaves alone what is settled.
 */
export const finish = async (spine: Spine, held: Held, until: Instant): Promise<Errand> => {
  const { clock, errands } = spine.ports;
  const { errand } = held;
  const { parts, again } = await work(spine, held, until);
  const now = clock.now();
  const change: ErrandChange = {
    claim: again === undefined ? errand.claim : { token: errand.claim.token, until: now },
    settled: again === undefined,
    ...parts,
  };
  const written = await settle(spine, held, change, until);
  if (parts.reply && parts.reply !== errand.reply) reportReply(spine.ports.telemetry, parts.reply);
  // A settle that was missed is made up for when our claim has ended; the same ids keep it to one text.
  const delay = written === "missed" ? Math.max(errand.claim.until - now, 0) : again;
  if (written !== "taken-over" && delay !== undefined) {
    await errands.handOver({ person: errand.person, suffix: errand.suffix }, delay, until);
    spine.ports.telemetry.report("heed.errand.handed-over", { delay });
  }
  return { ...errand, ...change };
};
