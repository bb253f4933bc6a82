import type { Errand } from "../../core/errand.ts";
import type { HistoryEntry } from "../../core/history.ts";
import { toAddress } from "../../core/phone-number.ts";
import { explainDelivery } from "../../core/policy/explain-delivery.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { escapeText, quoted } from "./escape-text.ts";
import { explainAnswer } from "./explain-answer.ts";
import { explainEffect } from "./explain-effect.ts";
import type { Names } from "./names.ts";
import { sayTime } from "./say-time.ts";

const meanings: Readonly<Record<Reading["means"], string>> = {
  stop: "An opt-out",
  start: "An opt-in",
  help: "A request for help",
  review: "Perhaps an opt-out",
  none: "An ordinary text",
  "opt-in": "A request to be let in",
  yes: "A YES",
};

/** What the text was taken for, by which words and which rule. */
export const explainReading = (reading: Reading): string => {
  const { means, word, rule, against } = reading;
  if (means === "none" && word === undefined) return meanings.none;
  const by = word === undefined ? `rule ${rule}` : `${quoted(word)}, rule ${rule}`;
  return `${meanings[means]} (${by}${against === undefined ? "" : `; against it: ${quoted(against)}`})`;
};

const explainReport = (entry: HistoryEntry): string => {
  const { report } = entry;
  if (report === undefined) return "A delivery report";
  const code = report.code === undefined ? "" : `, code ${report.code}`;
  const whose = report.replyTo === undefined ? "a text" : "our reply";
  return `The delivery report of ${whose} from ${toAddress(entry.sender)}: ${report.class}${code}`;
};

const explainHand = ({ hand }: HistoryEntry): string =>
  hand === undefined
    ? "Recorded by hand"
    : `Recorded by ${escapeText(hand.by)}, with the evidence ${quoted(hand.evidence)}`;

const explainSource = (entry: HistoryEntry): string => {
  switch (entry.source) {
    case "text":
      return entry.reading ? explainReading(entry.reading) : "A text";
    case "report":
      return explainReport(entry);
    case "hand":
      return explainHand(entry);
    case "review":
      return "Nobody decided the review in time";
  }
};

/** What an entry did: one sentence, its parts in the order in which they count. */
const explainDeed = ({ does, suffix }: HistoryEntry, names: Names, errand: Errand | undefined): string => {
  // The fold decides whether a doubt opens a review; its errand tells what came of that.
  const isHeld = errand === undefined || (errand.reviews?.rows.some(({ of }) => of === suffix) ?? false);
  const deeds = does
    .map((effect) => explainEffect(effect, names, { isHeld }))
    .filter((deed) => deed !== undefined);
  return deeds.length === 0 ? "changes nothing" : deeds.join("; ");
};

/** A lookup is where somebody asks why a text didn't arrive; a delivered one needs no words. */
const explainFailure = ({ report }: HistoryEntry): string | undefined =>
  report === undefined || report.class === "delivered" ? undefined : `${explainDelivery(report.class)}.`;

const explainBypass = ({ bypass }: HistoryEntry): string | undefined =>
  bypass === undefined
    ? undefined
    : `Some other system texted them although they had opted out at ${sayTime(bypass.optedOutSince)}.`;

/** The decision in words: what came, what it did, what was answered or why nothing was. */
export const explainEntry = (entry: HistoryEntry, names: Names, errand?: Errand): readonly string[] =>
  [
    `${explainSource(entry)}: ${explainDeed(entry, names, errand)}.`,
    explainFailure(entry),
    explainBypass(entry),
    explainAnswer(entry.answer, errand),
  ].filter((sentence) => sentence !== undefined);
