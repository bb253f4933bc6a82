import type { Reading } from "../reading/reading.ts";
import type { SenderKind } from "./sender-kind.ts";

/**
 * What a carrier or provider does by itself on the literal word. Silence on our side is right only where one is
 * documented to answer this very text; "if-blocked": it answers only when it lifts a block of its own.
 */
export interface Reaction {
  readonly block?: "set" | "lift";
  readonly answers: "always" | "if-blocked" | "never";
}

const tollFree: Readonly<Record<string, Reaction>> = {
  stop: { block: "set", answers: "always" },
  start: { block: "lift", answers: "if-blocked" },
  unstop: { block: "lift", answers: "if-blocked" },
};

const managedStop: Reaction = { block: "set", answers: "always" };

/** ACS's opt-out management for US short codes; UNSTOP is only relayed (SMS FAQ). */
const managedShortCode: Readonly<Record<string, Reaction>> = {
  stop: managedStop,
  quit: managedStop,
  end: managedStop,
  revoke: managedStop,
  "opt out": managedStop,
  cancel: managedStop,
  unsubscribe: managedStop,
  start: { block: "lift", answers: "always" },
  help: { answers: "always" },
};

const listedStop: Reaction = { block: "set", answers: "never" };
const listedStart: Reaction = { block: "lift", answers: "never" };

/** Messaging Connect: ACS updates its own list on a literal match and says nothing. */
const messagingConnect: Readonly<Record<string, Reaction>> = {
  stop: listedStop,
  quit: listedStop,
  end: listedStop,
  revoke: listedStop,
  "opt out": listedStop,
  cancel: listedStop,
  unsubscribe: listedStop,
  start: listedStart,
  unstop: listedStart,
};

const nothing: Readonly<Record<string, Reaction>> = {};

const reactions: Readonly<Record<SenderKind, Readonly<Record<string, Reaction>>>> = {
  "toll-free": tollFree,
  "short-code-us-provider": managedShortCode,
  "short-code-us-us": nothing,
  "short-code-ca": nothing,
  "short-code-other": nothing,
  "number-us": nothing,
  "number-provider": { stop: managedStop },
  "messaging-connect": messagingConnect,
  alphanumeric: nothing,
};

/** By own property: a program's word may be "constructor", and every object seems to have that. */
const reactionOn = (kind: SenderKind, word: string): Reaction | undefined =>
  Object.hasOwn(reactions[kind], word) ? reactions[kind][word] : undefined;

/** What the sender's carrier or provider does on this text by itself, if anything. */
export const reactionTo = (kind: SenderKind, reading: Reading): Reaction | undefined =>
  reading.literal && reading.word !== undefined ? reactionOn(kind, reading.word) : undefined;

/** What each kind's carrier or provider reacts to: for the sentences that explain a sender. */
export const reactionsOf = (kind: SenderKind): Readonly<Record<string, Reaction>> => reactions[kind];

/** SDK 1.1 can't send through Messaging Connect, and an alphanumeric ID can't be texted at all. */
export const canAnswerFrom = (kind: SenderKind): boolean =>
  kind !== "messaging-connect" && kind !== "alphanumeric";

/** Canada's short codes must always answer: there only the loop limit holds. */
export const answersEveryTime = (kind: SenderKind): boolean => kind === "short-code-ca";
