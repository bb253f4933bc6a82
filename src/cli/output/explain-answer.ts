import type { Errand, Reply, Reported } from "../../core/errand.ts";
import type { Answer, HistoryEntry, Silence } from "../../core/history.ts";
import { explainDelivery } from "../../core/policy/explain-delivery.ts";
import { quotedAtEnd } from "./escape-text.ts";
import { sayTime } from "./say-time.ts";

const silences: Readonly<Record<Silence, string>> = {
  "provider-answers": "the carrier or provider answers this word itself",
  blocked: "the sender is blocked for them, so nothing would arrive",
  window: "the same was answered a moment ago",
  limit: "they have had six answers within the hour",
  late: "too late to answer",
  observe: "the program only observes",
  "own-sender": "it came from a short code or from one of our own senders",
  "unknown-sender": "no program has this sender (add it to programs.json)",
  "cannot-send": "nothing can be sent from this sender",
};

export const isTooLate = (answer: Answer, errand?: Pick<Errand, "reply">): boolean =>
  (answer.kind === "none" && answer.why === "late") || errand?.reply?.state === "expired";

const withCode = (code: string | undefined): string => (code === undefined ? "" : ` (${code})`);

const explainReported = (reported: Reported | undefined): string => {
  if (reported === undefined) return "";
  if (reported.class === "delivered") return ` It was delivered by ${sayTime(reported.at)}.`;
  return ` ${explainDelivery(reported.class)}${withCode(reported.code)}.`;
};

const explainReply = (reply: Reply, reported: Reported | undefined): string => {
  const { code, state, text, sentAt } = reply;
  switch (state) {
    case "sending":
      return `The reply is being sent: ${quotedAtEnd(text)}`;
    case "waiting":
      return `The reply waits for another try${withCode(code)}, until ${sayTime(reply.deadline)}.`;
    case "sent": {
      const when = sentAt === undefined ? "" : ` at ${sayTime(sentAt)}`;
      return `Answered${when}: ${quotedAtEnd(text)}${explainReported(reported)}`;
    }
    case "failed":
      if (code === "blocked" || code === "observe") return `Not answered: ${silences[code]}.`;
      if (code === "gate-closed") return "Not answered: the gate was closed by hand.";
      return `Not answered: the reply was refused for good${withCode(code)}.`;
    case "superseded":
      return "Not answered: a newer word had made the reply untrue.";
    case "expired":
      return `Not answered: too late to answer, the deadline passed first${withCode(code)}.`;
    case "unknown":
      return `Perhaps answered: a try got no word back before the deadline passed${withCode(code)}.${explainReported(reported)}`;
  }
};

/** What was answered, or why nothing was. Undefined where nothing was asked for. */
export const explainAnswer = (
  answer: HistoryEntry["answer"],
  errand?: Pick<Errand, "reply" | "reported">,
): string | undefined => {
  switch (answer.kind) {
    case "not-asked":
      return undefined;
    case "none": {
      const why = `Not answered: ${silences[answer.why]}`;
      return answer.text === undefined ? `${why}.` : `${why} with ${quotedAtEnd(answer.text)}`;
    }
    case "owed":
      return errand?.reply === undefined ? "An answer is owed." : explainReply(errand.reply, errand.reported);
  }
};
