import { mayHaveGone } from "../errand.ts";
import type { OpenQuestion } from "../person.ts";
import type { Circumstances, Decision } from "./decision.ts";

/** put: somebody may have read it; waits: for another try; never: it ended before any phone had it. */
export type QuestionPut = "put" | "waits" | "never" | Extract<Decision, { kind: "needs-errand" }>;

/** The record opens a question as it is owed; only its errand knows whether it went out. */
export const questionPut = ({ suffix }: OpenQuestion, { asking }: Circumstances): QuestionPut => {
  // Rows of an earlier version don't say which errand.
  if (suffix === undefined) return "put";
  if (asking === undefined) return { kind: "needs-errand", suffix };
  const { reply } = asking;
  if (reply === undefined || mayHaveGone(reply)) return "put";
  return reply.state === "waiting" ? "waits" : "never";
};
