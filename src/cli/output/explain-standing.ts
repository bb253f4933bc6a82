import type { Instant } from "../../core/instant.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { Person, Register } from "../../core/person.ts";
import { toAddress } from "../../core/phone-number.ts";
import type { Program } from "../../core/program.ts";
import { sinceOf, standingOf } from "../../core/standing.ts";
import type { StandingState } from "../../core/standing.ts";
import { quoted } from "./escape-text.ts";
import { sayTime } from "./say-time.ts";

export interface DescribedStanding {
  readonly state: StandingState;
  readonly since?: Instant;
  /** Where it came from, and by which words. */
  readonly source?: Register["source"];
  readonly word?: string;
  readonly sender?: string;
  /** What the deciding register speaks of: the program, everything, or one sender. */
  readonly scope?: string;
}

export const describeStanding = (
  person: Person,
  history: readonly HistoryEntry[],
  program: Program,
): DescribedStanding => {
  const { state, by } = standingOf(person, program);
  if (by === undefined) return { state };
  const { since } = sinceOf(person.key, history, program);
  return {
    state,
    since: since ?? by.place.at,
    source: by.source,
    ...(by.word === undefined ? {} : { word: by.word }),
    sender: toAddress(by.sender),
    scope: by.scope,
  };
};

const words: Readonly<Record<StandingState, string>> = {
  "opted-out": "opted out",
  "opted-in": "opted in",
  unknown: "unknown",
};

const explainSource = ({ source, word, sender, scope }: DescribedStanding): string => {
  const of =
    scope === "everything" ? " (of everything)" : scope?.startsWith("sender:") ? " (of that sender)" : "";
  switch (source) {
    case "text":
      return word === undefined
        ? `by a text to ${sender}${of}`
        : `by ${quoted(word)}, texted to ${sender}${of}`;
    case "report":
      return `by a delivery report of ${sender}${of}`;
    case "hand":
      return `recorded by hand${of}`;
    case "review":
      return `because nobody decided the review in time${of}`;
    case undefined:
    default:
      return "";
  }
};

/** "opted out since 2026-11-21 12:00:03 UTC, by “stop”, texted to 12345". */
export const explainStanding = (standing: DescribedStanding): string =>
  standing.since === undefined
    ? `${words[standing.state]}: nothing on record says either`
    : `${words[standing.state]} since ${sayTime(standing.since)}, ${explainSource(standing)}`;
