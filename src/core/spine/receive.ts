import { entrySuffix } from "../entry-key.ts";
import type { HistoryEntry } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { DeliveryReport, Inbound, InboundText } from "../message.ts";
import { decideReport } from "../policy/decide-report.ts";
import { decideText } from "../policy/decide-text.ts";
import { commitDecision } from "./commit-decision.ts";
import type { Outcome } from "./outcome.ts";
import type { Spine } from "./spine.ts";

const receiveText = async (spine: Spine, message: InboundText, until: Instant): Promise<Outcome> => {
  spine.ports.telemetry.report("heed.message.received");
  const reading = spine.read(message.text, message.sender);
  const suffix = entrySuffix(message, spine.ports.hash);
  const decide = decideText.bind(undefined, message, reading);
  return commitDecision(spine, { person: message.person, suffix, decide }, until);
};

const receiveReport = async (spine: Spine, report: DeliveryReport, until: Instant): Promise<Outcome> => {
  spine.ports.telemetry.report("heed.report.received");
  const suffix = entrySuffix(report, spine.ports.hash);
  const { tag: _, ...untagged } = report;
  return commitDecision(
    spine,
    {
      person: report.person,
      suffix,
      // A tag that names no reply of ours is somebody else's: the report is judged like any other.
      decide: (around, isReplyKnown) => decideReport(isReplyKnown ? report : untagged, around),
    },
    until,
  );
};

const reportFindings = (spine: Spine, entry: HistoryEntry): void => {
  const { telemetry } = spine.ports;
  const facts = { program: entry.program, code: entry.report?.code, class: entry.report?.class };
  if (entry.answer.kind === "none" && entry.answer.why === "unknown-sender") {
    telemetry.report("heed.sender.unknown");
  }
  if (entry.report === undefined) return;
  telemetry.report("heed.report.kept", facts);
  if (entry.bypass) telemetry.report("heed.bypass.found", facts);
  if (entry.report.class === "opted-out") telemetry.report("heed.block.found", facts);
  if (entry.report.class === "toll-free-unverified") telemetry.report("heed.tollfree.unverified", facts);
};

/** One message's way in: understood, decided, made durable, and what it owes is worked on. */
export const receive = async (spine: Spine, message: Inbound, until: Instant): Promise<Outcome> => {
  const outcome =
    message.kind === "text"
      ? await receiveText(spine, message, until)
      : await receiveReport(spine, message, until);
  if (outcome.kind === "decided") reportFindings(spine, outcome.entry);
  if (outcome.kind === "counted") {
    const isPlain = outcome.what === "plain";
    spine.ports.telemetry.report(isPlain ? "heed.message.counted" : "heed.delivery.counted");
  }
  return outcome;
};
