import type { PersonKey, SenderKey } from "./phone-number.ts";

export const numberTypes = [
  "toll-free",
  "short-code",
  "10dlc",
  "long-code",
  "mobile",
  "messaging-connect",
  "alphanumeric",
] as const;
export type NumberType = (typeof numberTypes)[number];

export interface Sender {
  readonly key: SenderKey;
  readonly type: NumberType;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly optOutsManagedBy?: "us" | "provider";
}

/** Reply texts by language tag; the program's own language is always there. */
export type Texts = Readonly<Record<string, string>>;

export interface WordChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** How a program takes people in: its own words, and the question that must be answered with YES. */
export interface OptIn {
  readonly words: readonly string[];
  readonly reply?: Texts;
  /** Double opt-in: the configured question; the word alone is then only a request. */
  readonly question?: Texts;
}

export interface Program {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly senders: readonly Sender[];
  readonly replies: { readonly stop: Texts; readonly start: Texts; readonly help: Texts };
  readonly words: { readonly stop: WordChanges; readonly start: WordChanges; readonly help: WordChanges };
  readonly optIn?: OptIn;
  readonly stopCovers: "program" | "everything";
  /** What `unknown` means at the gate. */
  readonly requires: "no-opt-out" | "opt-in";
  /** observe: everything is recorded, nothing is sent or announced. */
  readonly mode: "act" | "observe";
  readonly answerWithinMinutes: number;
  readonly replyWindowMinutes: number;
  readonly bypassGraceMinutes: number;
  readonly onDoubt: "hold" | "ask" | "optOut";
  /** What `ask` sends. */
  readonly question?: Texts;
  readonly reviewBusinessDays: number;
}

export interface SenderInProgram {
  readonly program: Program;
  readonly sender: Sender;
}

/** The parsed programs.json, ready for look-ups. */
export interface Programs {
  readonly all: readonly Program[];
  readonly byId: (id: string) => Program | undefined;
  readonly bySender: (key: PersonKey) => SenderInProgram | undefined;
}

export const createPrograms = (all: readonly Program[]): Programs => {
  const byId = new Map(all.map((program) => [program.id, program]));
  const bySender = new Map<PersonKey, SenderInProgram>(
    all.flatMap((program) => program.senders.map((sender) => [sender.key, { program, sender }] as const)),
  );
  return { all, byId: (id) => byId.get(id), bySender: (key) => bySender.get(key) };
};
