import type { Person } from "../person.ts";
import { toAddress } from "../phone-number.ts";
import type { SenderKey } from "../phone-number.ts";
import type { Program, Sender } from "../program.ts";
import { isInReview, standingOf } from "../standing.ts";
import { senderKind } from "./sender-kind.ts";
import { canAnswerFrom, reactionsOf } from "./who-answers.ts";

const refusals = [
  "gate-closed",
  "record-unreachable",
  "opted-out",
  "in-review",
  "not-opted-in",
  "dead-number",
  "blocked",
  "unknown-sender",
] as const;
export type Refusal = (typeof refusals)[number];

export interface Verdict {
  readonly allowed: boolean;
  readonly reason?: Refusal;
  /** What would open the gate, for people. */
  readonly remedy?: string;
  /** Another sender of the program that isn't blocked. */
  readonly openSender?: string;
  /** observe: the verdict is what Heed would say; whoever sends decides. */
  readonly mode: Program["mode"];
}

export interface GateQuestion {
  readonly program: Program;
  /** Absent: may the program text them at all? */
  readonly sender?: SenderKey;
  readonly person: Person | undefined;
  /** Program ids whose gate is closed by hand; `*` is all. */
  readonly brakes: readonly string[];
}

export const refuse = (program: Program, reason: Refusal, remedy: string, openSender?: Sender): Verdict => ({
  allowed: false,
  reason,
  remedy,
  ...(openSender ? { openSender: toAddress(openSender.key) } : {}),
  mode: program.mode,
});

const liftingWords = (sender: Sender): readonly string[] =>
  Object.entries(reactionsOf(senderKind(sender)))
    .filter(([, reaction]) => reaction.block === "lift")
    .map(([word]) => word.toUpperCase());

const liftRemedy = (sender: Sender): string => {
  const words = liftingWords(sender);
  const address = toAddress(sender.key);
  return words.length > 0
    ? `The carrier or provider blocks ${address} for them until they text ${words.join(" or ")} to ${address}.`
    : `The provider blocks ${address} for them; its support, or a message it delivers, ends that.`;
};

const onStanding = (program: Program, person: Person | undefined): Verdict | undefined => {
  const { state, by } = standingOf(person, program);
  if (state === "opted-out") {
    return by?.scope === "everything"
      ? refuse(
          program,
          "opted-out",
          "They opted out of everything; only START from them to this program opens it.",
        )
      : refuse(program, "opted-out", "They opted out; only their own START opens it again.");
  }
  if (isInReview(person, program)) {
    return refuse(
      program,
      "in-review",
      "Something they wrote may be an opt-out: a person must decide it first.",
    );
  }
  return state === "unknown" && program.requires === "opt-in"
    ? refuse(program, "not-opted-in", "This program needs an opt-in; none is on record.")
    : undefined;
};

export const isBraked = (brakes: readonly string[], program: string): boolean =>
  brakes.includes("*") || brakes.includes(program);

/** The gate: may we text them? Every send asks, and it fails closed. */
export const mayText = ({ program, sender: key, person, brakes }: GateQuestion): Verdict => {
  if (isBraked(brakes, program.id)) {
    return refuse(program, "gate-closed", "The gate was closed by hand; `heed gate open` opens it.");
  }
  const sender = program.senders.find((one) => one.key === key);
  if (key !== undefined && sender === undefined) {
    return refuse(program, "unknown-sender", "This sender isn't one of the program's; see programs.json.");
  }
  const standing = onStanding(program, person);
  if (standing) return standing;
  if (person?.dead) {
    return refuse(
      program,
      "dead-number",
      "The number doesn't exist or can't get texts; a text from it ends that.",
    );
  }
  const unblocked = program.senders.filter((one) => person?.blocks[one.key] === undefined);
  const blocked = sender ?? program.senders[0];
  const isClosed = sender ? !unblocked.includes(sender) : unblocked.length === 0;
  if (blocked && isClosed) {
    return refuse(program, "blocked", liftRemedy(blocked), unblocked.find(canSendFrom));
  }
  return { allowed: true, mode: program.mode };
};

/** An alphanumeric ID can't be answered but can send. */
const canSendFrom = (sender: Sender): boolean =>
  sender.type === "alphanumeric" || canAnswerFrom(senderKind(sender));
