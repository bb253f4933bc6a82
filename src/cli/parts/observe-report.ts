import type { ActivityLine } from "../../core/errand.ts";
import type { HistoryEntry } from "../../core/history.ts";
import type { Instant } from "../../core/instant.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import type { Program } from "../../core/program.ts";
import type { Spine } from "../../core/spine/spine.ts";
import { soon } from "./open-target.ts";

export interface SeenOptOut {
  readonly person: PersonKey;
  readonly at: Instant;
  readonly sender: string;
  readonly what: string;
}

export interface SeenBypass {
  readonly person: PersonKey;
  readonly sender: string;
  readonly optedOutSince?: Instant;
  readonly firstAttempt?: Instant;
  readonly reported: Instant;
}

export interface ObserveReport {
  readonly program: Program;
  readonly optOuts: readonly SeenOptOut[];
  readonly bypasses: readonly SeenBypass[];
}

/** What an activity line calls an opt-out; those by a review's end or by hand count too, and the entry tells. */
const mayOptOut = ({ what }: ActivityLine): boolean =>
  what === "text:stop" ||
  what === "text:review" ||
  what === "report:opted-out" ||
  /^(?:hand|review):/u.test(what);

const optsOut = ({ does }: HistoryEntry): boolean =>
  does.some(
    (effect) => (effect.kind === "register" && effect.to === "opted-out") || effect.kind === "found-blocked",
  );

const entryOf = async (spine: Spine, line: ActivityLine): Promise<HistoryEntry | undefined> =>
  (await spine.ports.record.readHistory(line.person, soon(spine))).find(
    ({ suffix }) => suffix === line.suffix,
  );

const toBypass = (
  { person, sender, firstSight }: ActivityLine,
  entry: HistoryEntry | undefined,
): SeenBypass => ({
  person,
  sender,
  reported: firstSight,
  ...(entry?.bypass ? { optedOutSince: entry.bypass.optedOutSince } : {}),
  ...(entry?.report?.firstAttempt === undefined ? {} : { firstAttempt: entry.report.firstAttempt }),
});

/** Sorts the activity of some programs into what somebody who watches wants to know. */
export const observe = async (
  spine: Spine,
  lines: AsyncIterable<ActivityLine>,
  programs: readonly Program[],
): Promise<readonly ObserveReport[]> => {
  const found = new Map(
    programs.map((program) => [
      program.id,
      { program, optOuts: new Array<SeenOptOut>(), bypasses: new Array<SeenBypass>() },
    ]),
  );
  for await (const line of lines) {
    const report = line.program === undefined ? undefined : found.get(line.program);
    if (report === undefined) continue;
    if (line.bypass) report.bypasses.push(toBypass(line, await entryOf(spine, line)));
    if (!mayOptOut(line)) continue;
    const entry = line.what === "text:stop" ? undefined : await entryOf(spine, line);
    if (line.what === "text:stop" || (entry && optsOut(entry))) {
      const { person, sender, effective: at, what } = line;
      report.optOuts.push({ person, at, sender, what });
    }
  }
  return [...found.values()].map(({ program, optOuts, bypasses }) => ({
    program,
    optOuts: optOuts.sort((a, b) => a.at - b.at),
    bypasses: bypasses.sort((a, b) => a.reported - b.reported),
  }));
};
