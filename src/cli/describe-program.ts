import type { ReplyMeaning } from "../core/history.ts";
import { toAddress } from "../core/phone-number.ts";
import { explainSender } from "../core/policy/explain-sender.ts";
import type { Program, Sender, Texts } from "../core/program.ts";
import { toSegments } from "../core/replies/segments.ts";

export interface DescribedSender {
  readonly number: string;
  readonly type: string;
  readonly country: string;
  readonly optOutsManagedBy?: string;
  readonly whoAnswers: readonly string[];
}

export interface DescribedReply {
  readonly meaning: ReplyMeaning;
  readonly language: string;
  readonly text: string;
  readonly encoding: string;
  readonly units: number;
  readonly segments: number;
  readonly beyondGsm7: readonly string[];
}

export interface DescribedProgram {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly mode: string;
  readonly requires: string;
  readonly stopCovers: string;
  readonly onDoubt: Program["onDoubt"];
  readonly reviewBusinessDays: number;
  readonly senders: readonly DescribedSender[];
  readonly replies: readonly DescribedReply[];
  readonly words: Program["words"];
  readonly optInWords: readonly string[];
}

const describeSender = (sender: Sender): DescribedSender => {
  const { key, type, country, optOutsManagedBy } = sender;
  return {
    number: toAddress(key),
    type,
    country,
    ...(optOutsManagedBy === undefined ? {} : { optOutsManagedBy }),
    whoAnswers: explainSender(sender),
  };
};

const describeTexts = (meaning: ReplyMeaning, texts: Texts | undefined): DescribedReply[] =>
  Object.entries(texts ?? {}).map(([language, text]) => {
    const { encoding, units, parts, beyondGsm7 } = toSegments(text);
    return { meaning, language, text, encoding, units, segments: parts.length, beyondGsm7 };
  });

export const describeProgram = (program: Program): DescribedProgram => {
  const { id, name, language, mode, requires, stopCovers, onDoubt, reviewBusinessDays } = program;
  const { senders, replies, words, optIn, question } = program;
  return {
    id,
    name,
    language,
    mode,
    requires,
    stopCovers,
    onDoubt,
    reviewBusinessDays,
    senders: senders.map(describeSender),
    replies: [
      ...describeTexts("stop", replies.stop),
      ...describeTexts("start", replies.start),
      ...describeTexts("help", replies.help),
      ...describeTexts("question", question),
      ...describeTexts("opt-in", optIn?.reply),
      ...describeTexts("opt-in-question", optIn?.question),
    ],
    words,
    optInWords: optIn?.words ?? [],
  };
};

const managedBy = { us: "opt-outs managed by us", provider: "opt-outs managed by the provider" };

const senderLines = ({ number, type, country, optOutsManagedBy, whoAnswers }: DescribedSender): string[] => {
  const managed =
    optOutsManagedBy === undefined
      ? ""
      : `, ${optOutsManagedBy === "us" ? managedBy.us : managedBy.provider}`;
  return [`  ${number} (${type}, ${country}${managed})`, ...whoAnswers.map((sentence) => `    ${sentence}`)];
};

/** Texts are shown as they stand in the file: quoted, control characters escaped. */
const replyLines = (reply: DescribedReply): string[] => {
  const { meaning, language, text, encoding, units, segments, beyondGsm7 } = reply;
  const counted = `${encoding}, ${units} ${encoding === "GSM-7" ? "septets" : "units"}`;
  const cost = `${segments} ${segments === 1 ? "segment" : "segments"}`;
  const because =
    beyondGsm7.length === 0
      ? ""
      : `, because of ${beyondGsm7
          .slice(0, 8)
          .map((one) => JSON.stringify(one))
          .join(" ")}`;
  return [`  ${meaning} in ${language}: ${counted}, ${cost}${because}`, `    ${JSON.stringify(text)}`];
};

const modes: Readonly<Record<string, string>> = {
  act: "acts",
  observe: "observes only: nothing is sent or announced",
};
const covers: Readonly<Record<string, string>> = {
  program: "STOP covers this program",
  everything: "STOP covers everything",
};
const requirements: Readonly<Record<string, string>> = {
  "no-opt-out": "texts all who haven't opted out",
  "opt-in": "texts only who opted in",
};

const doubtLine = ({ onDoubt, reviewBusinessDays: days }: DescribedProgram): string => {
  if (onDoubt === "optOut") return "  a doubtful text is an opt-out at once";
  const held = onDoubt === "ask" ? "held and asked about" : "held";
  return `  a doubtful text is ${held}; after ${days} business ${days === 1 ? "day" : "days"} it is an opt-out`;
};

const listed = (title: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`  ${title}: ${words.map((word) => JSON.stringify(word)).join(", ")}`];

const wordLines = ({ words, optInWords }: DescribedProgram): string[] => [
  ...(["stop", "start", "help"] as const).flatMap((meaning) => [
    ...listed(`also means ${meaning}`, words[meaning].add),
    ...listed(`doesn't mean ${meaning}`, words[meaning].remove),
  ]),
  ...listed("opts in", optInWords),
];

/** A program for people: its senders and who answers there, its replies and what they cost. */
export const programLines = (program: DescribedProgram): string[] => [
  `${program.name} (${program.id}), ${program.language}`,
  `  ${modes[program.mode]}; ${covers[program.stopCovers]}; ${requirements[program.requires]}`,
  doubtLine(program),
  ...wordLines(program),
  "",
  ...program.senders.flatMap(senderLines),
  "",
  ...program.replies.flatMap(replyLines),
];
