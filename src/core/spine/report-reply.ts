import type { Reply, ReplyState } from "../errand.ts";
import type { Telemetry } from "../ports.ts";
import type { TelemetryName } from "../telemetry-names.ts";

const names: Readonly<Record<Exclude<ReplyState, "sending">, TelemetryName>> = {
  waiting: "heed.reply.waiting",
  sent: "heed.reply.sent",
  failed: "heed.reply.failed",
  superseded: "heed.reply.superseded",
  expired: "heed.reply.expired",
  unknown: "heed.reply.unknown",
};

export const reportReply = (telemetry: Telemetry, reply: Reply): void => {
  if (reply.state === "sending") return;
  const { program, meaning, attempts, code } = reply;
  telemetry.report(names[reply.state], { program, meaning, attempts, code });
};
