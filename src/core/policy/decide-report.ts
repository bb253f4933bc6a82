import { effectiveTime } from "../effective-time.ts";
import { suffixOfTag } from "../entry-key.ts";
import { step } from "../fold.ts";
import type { Effect, HistoryEntry } from "../history.ts";
import { minute } from "../instant.ts";
import type { Instant } from "../instant.ts";
import type { DeliveryReport } from "../message.ts";
import { programScope, senderScope } from "../person.ts";
import { askedOfSender, sinceOf, standingOf } from "../standing.ts";
import type { Asked } from "../standing.ts";
import { announcementsOf } from "./announcements.ts";
import { counted } from "./decision.ts";
import type { Circumstances, Decision } from "./decision.ts";
import { readDelivery } from "./delivery-codes.ts";
import type { DeliveryVerdict } from "./delivery-codes.ts";
import { foldIn } from "./fold-in.ts";
import { makeErrand } from "./make-errand.ts";

/** Programs may set their own; a sender of no program has the default. */
const defaultGraceMinutes = 15;

const failedEffects = (
  report: DeliveryReport,
  verdict: DeliveryVerdict,
  program?: string,
): readonly Effect[] => {
  if (verdict.class === "opted-out") {
    const scope = program === undefined ? senderScope(report.sender) : programScope(program);
    return [{ kind: "found-blocked", sender: report.sender, scope }];
  }
  return verdict.class === "dead-number" ? [{ kind: "dead", code: verdict.code ?? "" }] : [];
};

const deliveredEffects = (report: DeliveryReport, around: Circumstances): readonly Effect[] => [
  ...(around.person.blocks[report.sender] ? [{ kind: "lift" as const, sender: report.sender }] : []),
  ...(around.person.dead ? [{ kind: "alive" as const }] : []),
];

/**
 * A text of somebody else's that was first tried after the opt-out and its grace. Repeated opt-outs move the
 * register on, so the start of the unbroken run is looked up. Undefined: the history has to be read first.
 */
const judgeBypass = (
  report: DeliveryReport,
  asked: Asked,
  grace: number,
  around: Circumstances,
): { readonly optedOutSince?: Instant } | undefined => {
  const { firstAttempt } = report;
  if (standingOf(around.person, asked).state !== "opted-out" || firstAttempt === undefined) return {};
  if (around.history === undefined) return undefined;
  const { since } = sinceOf(around.person.key, around.history, asked);
  return since !== undefined && firstAttempt > since + grace ? { optedOutSince: since } : {};
};

export const decideReport = (report: DeliveryReport, around: Circumstances): Decision => {
  const owner = around.programs.bySender(report.sender);
  const asked: Asked = owner?.program ?? askedOfSender(report.sender);
  const verdict = readDelivery(report.status, report.details);
  const isDelivered = verdict.class === "delivered";
  const replyTo = suffixOfTag(report.tag);
  const grace = (owner?.program.bypassGraceMinutes ?? defaultGraceMinutes) * minute;
  const judged = isDelivered && replyTo === undefined ? judgeBypass(report, asked, grace, around) : {};
  if (judged === undefined) return { kind: "needs-history" };
  const { optedOutSince } = judged;
  const does = isDelivered
    ? deliveredEffects(report, around)
    : failedEffects(report, verdict, owner?.program.id);
  const tells = does.length > 0 || replyTo !== undefined || optedOutSince !== undefined;
  if (isDelivered && !tells) return counted("delivered");

  const effective = effectiveTime(report.claimed, around.firstSight);
  const entry: HistoryEntry = {
    version: 1,
    suffix: around.suffix,
    source: "report",
    ...(report.claimed === undefined ? {} : { claimed: report.claimed }),
    effective,
    firstSight: around.firstSight,
    sender: report.sender,
    ...(owner ? { program: owner.program.id } : {}),
    does,
    report: {
      id: report.id.slice(0, 256),
      status: report.status.slice(0, 64),
      details: report.details.slice(0, 1_024).toWellFormed(),
      ...verdict,
      ...(report.firstAttempt === undefined ? {} : { firstAttempt: report.firstAttempt }),
      ...(replyTo === undefined ? {} : { replyTo }),
    },
    ...(optedOutSince === undefined ? {} : { bypass: { optedOutSince } }),
    answer: { kind: "not-asked" },
  };
  const after = foldIn(around, entry, step);
  if (after === undefined) return { kind: "needs-history" };
  const { announces, person: before, programs } = around;
  const told = { entry, before, after, owner: owner?.program, programs };
  const events = announces ? announcementsOf(told) : [];
  const errand = makeErrand({ around, entry, after, owner, owed: { answer: entry.answer }, events });
  const reported =
    replyTo === undefined
      ? {}
      : { reported: { suffix: replyTo, report: { ...verdict, at: around.firstSight } } };
  return { kind: "change", change: { person: after, entry, errand, ...reported, ...around.version } };
};
