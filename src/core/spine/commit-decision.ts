import type { Errand } from "../errand.ts";
import { RecordUnreachable } from "../faults.ts";
import type { HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import { newPerson } from "../person.ts";
import type { PersonKey } from "../phone-number.ts";
import type { Circumstances, Decision } from "../policy/decision.ts";
import type { Change } from "../ports.ts";
import { finish } from "./finish.ts";
import type { Outcome } from "./outcome.ts";
import type { Spine } from "./spine.ts";
import { visitErrand } from "./visit-errand.ts";
import { beginningOf } from "../words.ts";

/** Two workers on one person meet seldom, five times in a row never. */
const triesAtMost = 5;

/** Decides again whenever asked; `isReplyKnown` is false once our tag turned out to name no reply of ours. */
export type Decide = (around: Circumstances, isReplyKnown: boolean) => Decision;

export interface Work {
  readonly person: PersonKey;
  readonly suffix: string;
  readonly decide: Decide;
  /** Nobody brings it again, as Event Grid does an event: the queue looks after it should we die half-way. */
  readonly comesOnce?: true;
}

const withoutText = (entry: HistoryEntry): HistoryEntry => {
  if (entry.words === undefined) return entry;
  const { text: _, ...kept } = entry.words;
  return { ...entry, words: kept };
};

/** A plain text's words travel in the announcement: as much of them as history keeps of a keyword's. */
const withShortText = (errand: Errand): Errand => {
  const { announcement } = errand;
  if (announcement === undefined) return errand;
  const events = announcement.events.map((event) => {
    const { message } = event.data;
    return typeof message === "string"
      ? { ...event, data: { ...event.data, message: beginningOf(message) } }
      : event;
  });
  return { ...errand, announcement: { ...announcement, events } };
};

/** Our words are too much for storage: the fact matters more than the quote. */
const slimmer = (change: Change): Change => ({
  ...change,
  entry: withoutText(change.entry),
  errand: withShortText(change.errand),
});

/**
 * Rule 1: the opt-out is durable before anything is said. Rule 2: the transaction decides, not the arrival.
 * A conflict never means "somebody else did it": an SDK that retried after a cut answer meets its own write.
 */
export const commitDecision = async (spine: Spine, work: Work, until: Instant): Promise<Outcome> => {
  const { clock, hash, newId, record, announcer, errands, telemetry } = spine.ports;
  const { person: key, suffix } = work;
  const firstSight = clock.now();
  const claim = { token: newId(), until };
  const repeatabilityId = newId();
  let isReplyKnown = true;
  let isSlim = false;

  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const seen = await record.readPerson(key, until);
    let around: Circumstances = {
      person: seen?.value ?? newPerson(key),
      version: seen ? { etag: seen.etag } : {},
      programs: spine.programs,
      suffix,
      firstSight,
      now: clock.now(),
      announces: announcer !== undefined,
      claim,
      repeatabilityId,
      hash,
    };
    let decision = work.decide(around, isReplyKnown);
    if (decision.kind === "needs-errand") {
      around = { ...around, asking: (await record.readErrand(key, decision.suffix, until))?.value ?? {} };
      decision = work.decide(around, isReplyKnown);
    }
    if (decision.kind === "needs-history") {
      const history = await record.readHistory(key, until);
      // Rule 3: what stands there already is finished, not decided again.
      if (history.some((entry) => entry.suffix === suffix))
        return meetOwnEntry(spine, work, claim.token, until);
      decision = work.decide({ ...around, history }, isReplyKnown);
    }
    if (decision.kind === "counted" || decision.kind === "refused") {
      // What this very work did may be why nothing is left to do: a lifted block, a closed review. Is something owed?
      const begun = seen && (await record.readErrand(key, suffix, until));
      return begun ? meetOwnEntry(spine, work, claim.token, until) : decision;
    }
    if (decision.kind !== "change") throw new Error(`A decision asked for what it had: ${decision.kind}.`);

    if (work.comesOnce && tries === 0) {
      await errands.handOver({ person: key, suffix }, until - clock.now(), until);
    }
    const change = isSlim ? slimmer(decision.change) : decision.change;
    const done = await record.commit(change, until);
    if (done.kind === "committed") {
      telemetry.report("heed.message.decided", factsOf(change.entry));
      for (const { program } of change.errand.reviews?.rows ?? [])
        telemetry.report("heed.review.opened", { program });
      const held = { errand: change.errand, etag: done.errandEtag, person: change.person };
      return { kind: "decided", entry: change.entry, errand: await finish(spine, held, until) };
    }
    if (done.kind === "refused") {
      telemetry.report("heed.storage.refused", { status: done.status, slim: isSlim });
      if (isSlim) throw new RecordUnreachable(`refused with ${done.status}`);
      isSlim = true;
      continue;
    }
    telemetry.report("heed.record.conflict", { row: done.row });
    if (done.row === "entry") return meetOwnEntry(spine, work, claim.token, until);
    if (done.row === "reported") isReplyKnown = false;
  }
  throw new RecordUnreachable("the person kept changing");
};

const meetOwnEntry = async (
  spine: Spine,
  { person, suffix }: Work,
  token: string,
  until: Instant,
): Promise<Outcome> => {
  spine.ports.telemetry.report("heed.message.duplicate");
  const errand = await visitErrand(spine, { person, suffix }, until, token);
  return { kind: "duplicate", suffix, ...(errand ? { errand } : {}) };
};

const factsOf = (entry: HistoryEntry) => ({
  source: entry.source,
  program: entry.program,
  means: entry.reading?.means,
  rule: entry.reading?.rule,
  class: entry.report?.class,
  answer: entry.answer.kind === "none" ? entry.answer.why : entry.answer.kind,
});
