import { entrySuffix } from "../../core/entry-key.ts";
import { fold } from "../../core/fold.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { Inbound } from "../../core/message.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import { decideReport } from "../../core/policy/decide-report.ts";
import { decideText } from "../../core/policy/decide-text.ts";
import type { Circumstances, Decision } from "../../core/policy/decision.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { readEvent } from "../../functions/events/read-event.ts";
import { explainAnswer } from "../output/explain-answer.ts";
import { explainEntry } from "../output/explain-entry.ts";
import { createNames } from "../output/names.ts";
import type { Names } from "../output/names.ts";
import { soon } from "../parts/open-target.ts";
import { whoOf } from "./replayed.ts";
import type { Replayed, ReplayEvent } from "./replayed.ts";

const decide = (spine: Spine, message: Inbound, around: Circumstances): Decision =>
  message.kind === "text"
    ? decideText(message, spine.read(message.text, message.sender), around)
    : decideReport(message, around);

/** What counts as the same: what it was taken for, what it does, and what is answered. */
const essence = ({ does, reading, answer, bypass }: HistoryEntry): string =>
  JSON.stringify([does, reading?.means, reading?.rule, reading?.word, answer, bypass]);

const inWords = (entry: HistoryEntry | undefined, names: Names): string => {
  if (entry === undefined) return "counted, nothing stored.";
  const answer =
    entry.answer.kind === "owed"
      ? `It is answered (${entry.answer.meaning}, ${entry.answer.language}).`
      : explainAnswer(entry.answer);
  const [deed = ""] = explainEntry(entry, names);
  return answer === undefined ? deed : `${deed} ${answer}`;
};

const compare = (
  known: HistoryEntry | undefined,
  would: HistoryEntry | undefined,
  names: Names,
): Omit<Replayed, "who"> => {
  const isTooLate = would?.answer.kind === "none" && would.answer.why === "late";
  if (known === undefined && would === undefined) {
    const says = ["An ordinary one: nothing is on record, and nothing would be."];
    return { status: "same", isTooLate, says };
  }
  const now = `It would be: ${inWords(would, names)}`;
  if (known === undefined) return { status: "new", isTooLate, says: ["Not on record.", now] };
  if (would !== undefined && essence(known) === essence(would)) {
    return {
      status: "same",
      isTooLate,
      says: [inWords(known, names), "The same under the present programs.json."],
    };
  }
  return { status: "differs", isTooLate, says: [`DIFFERS. On record: ${inWords(known, names)}`, now] };
};

/**
 * Decides again under the present programs.json and writes nothing. An event on record is judged by what was known
 * when it first came; one that isn't, by all that is known now and by the events of this run before it.
 */
export const createDryRun = (spine: Spine): ReplayEvent => {
  const { clock, hash, record, announcer } = spine.ports;
  const names = createNames(spine.programs);
  const histories = new Map<PersonKey, readonly HistoryEntry[]>();
  const supposed = new Set<string>();
  const historyOf = async (key: PersonKey): Promise<readonly HistoryEntry[]> =>
    histories.get(key) ?? (await record.readHistory(key, soon(spine)));

  return async (event) => {
    const message = readEvent(event);
    if (message.kind === "malformed") {
      const says = [`Can't be understood (${message.why}): it would be kept in quarantine.`];
      return { who: "", status: "quarantined", isTooLate: false, says };
    }
    const { person: key } = message;
    const all = await historyOf(key);
    const suffix = entrySuffix(message, hash);
    const known = all.find((entry) => entry.suffix === suffix);
    if (known !== undefined && supposed.has(suffix)) {
      const says = ["Twice in this run; the second time changes nothing."];
      return { who: whoOf(message), status: "same", isTooLate: false, says };
    }
    const firstSight = known?.firstSight ?? clock.now();
    const history = known === undefined ? all : all.filter((entry) => entry.firstSight < firstSight);
    const around: Circumstances = {
      person: fold(key, history),
      version: {},
      history,
      programs: spine.programs,
      suffix,
      firstSight,
      now: firstSight,
      announces: announcer !== undefined,
      claim: { token: "dry-run", until: firstSight },
      repeatabilityId: "dry-run",
      hash,
    };
    const first = decide(spine, message, around);
    const decision =
      first.kind === "needs-errand"
        ? decide(spine, message, {
            ...around,
            asking: (await record.readErrand(key, first.suffix, soon(spine)))?.value ?? {},
          })
        : first;
    const would = decision.kind === "change" ? decision.change.entry : undefined;
    if (known === undefined && would !== undefined) {
      supposed.add(suffix);
      histories.set(key, [...all, would]);
    } else histories.set(key, all);
    return { who: whoOf(message), ...compare(known, would, names) };
  };
};
