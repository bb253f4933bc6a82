import { comparable } from "./comparable.ts";
import type { Effect, HistoryEntry } from "../../src/core/history.ts";
import { textsOf } from "./sim-checks.ts";
import type { World } from "./sim-world.ts";

const time = (at: number | "first sight"): string => (at === "first sight" ? at : new Date(at).toISOString());

/** Evidence may hold what no editor shows. */
const plainly = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

const effectLine = (effect: Effect): string => {
  switch (effect.kind) {
    case "register":
      return `${effect.to} ${effect.scope}`;
    case "block":
    case "lift":
      return `${effect.kind} ${effect.sender}`;
    case "found-blocked":
      return `found blocked ${effect.sender} for ${effect.scope}`;
    case "answered":
      return `counts an answer`;
    case "dead":
      return `dead ${effect.code}`;
    case "alive":
      return "alive";
    case "review":
    case "close-review":
    case "question":
    case "accept":
    case "undo":
      return effect.kind;
  }
};

const entryLine = (entry: HistoryEntry & { readonly person: string }): string => {
  const { reading, report, words, bypass, answer } = entry;
  const what = reading ? `${reading.means}${reading.word === undefined ? "" : ` (${reading.word})`}` : "";
  const told = report ? `${report.class}${report.code === undefined ? "" : ` ${report.code}`}` : what;
  const quote = words?.text === undefined ? "" : ` ${plainly(words.text)}`;
  const said = answer.kind === "owed" ? `answer ${answer.meaning}` : answer.kind;
  return [
    `entry ${entry.person}|${entry.suffix}`,
    `${entry.source} to ${entry.sender}: ${told}${quote}`,
    entry.does.map(effectLine).join(", ") || "does nothing",
    answer.kind === "none" ? `no answer: ${answer.why}` : said,
    ...(bypass ? [`bypass of ${time(bypass.optedOutSince)}`] : []),
  ].join(" · ");
};

/** The whole record and what is at the phones, a line for each fact; nothing in it depends on when things came. */
export const storyOf = (world: World): readonly string[] => {
  const dump = world.record.dump();
  const { standings, errands } = comparable(dump);
  return [
    ...dump.entries.map(entryLine),
    ...Object.entries(standings).flatMap(([person, { registers, blocks, dead }]) => [
      ...Object.entries(registers).map(
        ([scope, one]) => `person ${person} · ${one.state} ${scope} at ${time(one.at)} by ${one.source}`,
      ),
      ...Object.entries(blocks).map(
        ([sender, one]) => `person ${person} · blocked ${sender} at ${time(one.at)} by ${one.source}`,
      ),
      ...(dead ? [`person ${person} · dead ${dead.code}`] : []),
    ]),
    ...errands
      .filter((errand) => errand.reply)
      .map(({ person, suffix, reply }) => `reply ${person}|${suffix} · ${reply?.meaning} ${reply?.state}`),
    ...textsOf(world).map((text) => `phone ${text}`),
    `quarantine ${world.quarantine.contents().length}`,
  ];
};
