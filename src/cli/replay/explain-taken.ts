import type { Errand } from "../../core/errand.ts";
import { silences } from "../../core/history.ts";
import type { Answer } from "../../core/history.ts";
import type { Taken } from "../../functions/events/take-event.ts";
import { explainAnswer, isTooLate } from "../output/explain-answer.ts";
import { explainEntry } from "../output/explain-entry.ts";
import type { Names } from "../output/names.ts";
import type { Replayed } from "./replayed.ts";

/** An errand's own line says why nothing was answered, so that the entry needn't be read for it. */
const answerOf = ({ activity, reply }: Errand): Answer => {
  const why = silences.find((silence) => silence === activity.line.answer);
  if (why !== undefined) return { kind: "none", why };
  return reply === undefined
    ? { kind: "not-asked" }
    : { kind: "owed", meaning: reply.meaning, language: reply.language };
};

const explainKnown = (errand: Errand | undefined): Omit<Replayed, "who"> => {
  const answer: Answer = errand ? answerOf(errand) : { kind: "not-asked" };
  const says = explainAnswer(answer, errand);
  return {
    status: "on-record",
    isTooLate: isTooLate(answer, errand),
    says: ["On record already; nothing was done twice.", ...(says === undefined ? [] : [says])],
  };
};

export const explainTaken = (taken: Taken, names: Names): Omit<Replayed, "who"> => {
  switch (taken.kind) {
    case "counted": {
      const what = taken.what === "plain" ? "An ordinary text" : "An ordinary delivery report";
      return { status: "done", isTooLate: false, says: [`${what}: counted, nothing stored.`] };
    }
    case "decided": {
      const { entry, errand } = taken;
      return {
        status: "done",
        isTooLate: isTooLate(entry.answer, errand),
        says: explainEntry(entry, names, errand),
      };
    }
    case "duplicate":
      return explainKnown(taken.errand);
    case "refused":
      return { status: "failed", isTooLate: false, says: [taken.why] };
    case "quarantined":
      return {
        status: "quarantined",
        isTooLate: false,
        says: [`Can't be understood (${taken.why}): kept in quarantine.`],
      };
  }
};
