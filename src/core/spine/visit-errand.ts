import type { Claim, Errand } from "../errand.ts";
import { second } from "../instant.ts";
import type { Instant } from "../instant.ts";
import { newPerson } from "../person.ts";
import type { ErrandMessage, Versioned } from "../ports.ts";
import { finish } from "./finish.ts";
import type { Spine } from "./spine.ts";
import { isOpen } from "./try-reply.ts";

/** When the row changes under our hands, whoever changed it is at work: come back soon. */
const comeBackSoon = 5 * second;

/** Written with the claim: should we die between the send and the settle, the row says that a try may have gone out. */
const begin = ({ reply }: Errand, now: Instant): Partial<Pick<Errand, "reply">> =>
  reply && isOpen(reply) && now < reply.deadline ? { reply: { ...reply, state: "sending" } } : {};

const takeOver = async (
  { ports: { clock, record } }: Spine,
  { value: errand, etag }: Versioned<Errand>,
  claim: Claim,
  until: Instant,
): Promise<string | undefined> => {
  const { person, suffix } = errand;
  const change = { claim, settled: false, ...begin(errand, clock.now()) };
  const taken = await record.mergeErrand(person, suffix, change, etag, until);
  if (taken !== undefined) return taken;
  // A second try whose first had lost its answer meets its own write, here as in the commit.
  const now = await record.readErrand(person, suffix, until);
  return now?.value.claim.token === claim.token ? now.etag : undefined;
};

/**
 * Takes up an errand that somebody began: a redelivered event's or the queue's. Another worker's live claim is
 * respected; a stale one is taken over under the row's version. `token`: a claim of our own, met again after a
 * write whose answer was lost.
 */
export const visitErrand = async (
  spine: Spine,
  message: ErrandMessage,
  until: Instant,
  token?: string,
): Promise<Errand | undefined> => {
  const { clock, errands, newId, record, telemetry } = spine.ports;
  const { person: key, suffix } = message;
  const found = await record.readErrand(key, suffix, until);
  if (found === undefined) {
    telemetry.report("heed.errand.missing");
    return undefined;
  }
  const { value: errand } = found;
  if (errand.settled) return errand;

  const isOurs = errand.claim.token === token;
  const now = clock.now();
  if (!isOurs && errand.claim.until > now) {
    await errands.handOver(message, errand.claim.until - now, until);
    return errand;
  }
  const claim = isOurs ? errand.claim : { token: newId(), until };
  const etag = isOurs ? found.etag : await takeOver(spine, found, claim, until);
  if (etag === undefined) {
    await errands.handOver(message, comeBackSoon, until);
    return errand;
  }
  // A newer word may have made the reply untrue since it was promised.
  const person = (await record.readPerson(key, until))?.value ?? newPerson(key);
  return finish(spine, { errand: { ...errand, claim }, etag, person }, until);
};
