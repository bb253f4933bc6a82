import type { Reply } from "../errand.ts";
import { replyTag } from "../entry-key.ts";
import type { Instant } from "../instant.ts";
import { questionOf } from "../person.ts";
import type { Person } from "../person.ts";
import { toAddress } from "../phone-number.ts";
import { isAfter } from "../place.ts";
import { isBraked } from "../policy/may-text.ts";
import { isInReview, standingOf } from "../standing.ts";
import type { Asked } from "../standing.ts";
import { retryDelay } from "./retry-delay.ts";
import type { Spine } from "./spine.ts";

/** A part of an errand after one try; `again` is the delay after which it wants another. */
export interface Tried<T> {
  readonly part: T;
  readonly again?: number;
}

export const isOpen = (reply: Reply): boolean => reply.state === "sending" || reply.state === "waiting";

/** Nobody who may want to be let alone is asked whether they want in, unless they have asked for it since. */
const isDoubted = ({ unprompted, place }: Reply, person: Person, asked: Asked): boolean => {
  const reviews = unprompted ? person.reviews : person.reviews.filter((open) => isAfter(open.place, place));
  return isInReview({ ...person, reviews }, asked);
};

/** A welcome after a newer STOP, or a goodbye after a newer START, would be untrue. */
const isSuperseded = (spine: Spine, reply: Reply, person: Person): boolean => {
  if (reply.meaning === "help") return false;
  const asked: Asked = spine.programs.byId(reply.program) ?? { id: reply.program, senders: [] };
  if (reply.meaning === "opt-in-question") {
    // Closed meanwhile: YES would answer nothing.
    if (questionOf(person, reply.program) === undefined || isDoubted(reply, person, asked)) return true;
  }
  const { by, state } = standingOf(person, asked);
  if (by === undefined || !isAfter(by.place, reply.place)) return false;
  const says = reply.meaning === "stop" ? "opted-out" : "opted-in";
  return state !== says;
};

/** `sending` in the row of an errand taken up again: whoever had it may have died between the send and the settle. */
const mayHaveGone = (reply: Reply): boolean => reply.unanswered || reply.state === "sending";

/** No further try. "It wasn't sent" is said only where that is known. */
const end = (reply: Reply, state: "expired" | "superseded" | "failed"): Reply => ({
  ...reply,
  state: mayHaveGone(reply) ? "unknown" : state,
});

export const tryReply = async (
  spine: Spine,
  reply: Reply,
  person: Person,
  suffix: string,
  until: Instant,
): Promise<Tried<Reply>> => {
  if (!isOpen(reply)) return { part: reply };
  const { clock, channel, control } = spine.ports;
  const now = clock.now();
  if (now >= reply.deadline) return { part: end(reply, "expired") };
  if (isSuperseded(spine, reply, person)) return { part: end(reply, "superseded") };
  // Switched since the reply was promised: whoever sends beside us answers now.
  if (spine.programs.byId(reply.program)?.mode === "observe") {
    return { part: { ...end(reply, "failed"), code: "observe" } };
  }
  if (reply.unprompted && isBraked(await control.readBrakes(until), reply.program)) {
    return { part: { ...end(reply, "failed"), code: "gate-closed" } };
  }
  if (person.blocks[reply.sender]) return { part: { ...end(reply, "failed"), code: "blocked" } };

  const outcome = await channel.send(
    {
      from: toAddress(reply.sender),
      to: toAddress(person.key),
      text: reply.text,
      tag: replyTag(suffix),
      repeatabilityId: reply.repeatabilityId,
      firstSent: reply.firstSent,
    },
    until,
  );
  const tried: Reply = { ...reply, attempts: reply.attempts + 1 };
  switch (outcome.kind) {
    case "accepted":
      return { part: { ...tried, state: "sent", messageId: outcome.messageId, sentAt: clock.now() } };
    case "refused":
      return { part: { ...tried, state: "failed", code: outcome.code } };
    case "refused-for-now":
    case "no-answer": {
      const unanswered = reply.unanswered || outcome.kind === "no-answer";
      const part: Reply = { ...tried, state: "waiting", code: outcome.code, unanswered };
      const asked = outcome.kind === "refused-for-now" ? outcome.retryAfter : undefined;
      // Never past the deadline: the last visit then only writes down how it ended.
      const again = Math.min(retryDelay(reply.attempts, asked), reply.deadline - clock.now());
      return { part, again: Math.max(again, 0) };
    }
  }
};
