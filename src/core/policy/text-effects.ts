import { addBusinessDays } from "../business-days.ts";
import { times } from "../checks/check-times.ts";
import type { Effect } from "../history.ts";
import { hour } from "../instant.ts";
import type { Instant } from "../instant.ts";
import { programScope, senderScope } from "../person.ts";
import type { Scope } from "../person.ts";
import type { SenderKey } from "../phone-number.ts";
import type { Program, Sender } from "../program.ts";
import type { Reading } from "../reading/reading.ts";
import { senderKind } from "./sender-kind.ts";
import { reactionTo } from "./who-answers.ts";

/** An opt-in question waits a day for its YES. */
export const questionLasts = 24 * hour;

/** What an opt-out from this program ends, however it was said. */
export const optOutScope = (program: Pick<Program, "id" | "stopCovers">): Scope =>
  program.stopCovers === "everything" ? "everything" : programScope(program.id);

const stopScope = (program: Program, reading: Reading): Scope =>
  reading.scope === "everything" ? "everything" : optOutScope(program);

const providerEffects = (sender: Sender, reading: Reading): readonly Effect[] => {
  const block = reactionTo(senderKind(sender), reading)?.block;
  if (block === undefined) return [];
  return [block === "set" ? { kind: "block", sender: sender.key } : { kind: "lift", sender: sender.key }];
};

const meaningEffects = (program: Program, reading: Reading, at: Instant): readonly Effect[] => {
  const own = programScope(program.id);
  switch (reading.means) {
    case "stop":
      return [{ kind: "register", scope: stopScope(program, reading), to: "opted-out" }];
    // Nothing but this program: after STOPALL, START opens the one that was asked for.
    case "start":
      return [{ kind: "register", scope: own, to: "opted-in" }];
    case "opt-in":
      return program.optIn?.question
        ? [{ kind: "question", program: program.id, until: at + questionLasts }]
        : [{ kind: "register", scope: own, to: "opted-in" }];
    case "yes":
      return [{ kind: "accept", program: program.id }];
    case "review":
      return program.onDoubt === "optOut"
        ? [{ kind: "register", scope: optOutScope(program), to: "opted-out" }]
        : [{ kind: "review", program: program.id, due: addBusinessDays(at, program.reviewBusinessDays) }];
    case "help":
    case "none":
      return [];
  }
};

/** What a text to one of our senders does in the fold. Whoever texts us has a working phone. */
export const textEffects = (
  program: Program,
  sender: Sender,
  reading: Reading,
  at: Instant,
): readonly Effect[] => [
  { kind: "alive" },
  ...meaningEffects(program, reading, at),
  ...providerEffects(sender, reading),
];

/**
 * A sender that no program has claimed: the opt-out stands under the sender, and START clears exactly that. A doubt is
 * held as a program's is where it says nothing else, for whichever program gets the sender.
 */
export const unclaimedTextEffects = (sender: SenderKey, reading: Reading, at: Instant): readonly Effect[] => {
  if (reading.means === "stop") {
    const scope: Scope = reading.scope === "everything" ? "everything" : senderScope(sender);
    return [{ kind: "alive" }, { kind: "register", scope, to: "opted-out" }];
  }
  if (reading.means === "start") {
    return [{ kind: "alive" }, { kind: "register", scope: senderScope(sender), to: "cleared" }];
  }
  if (reading.means === "review") {
    const due = addBusinessDays(at, times.reviewBusinessDays.usual);
    return [{ kind: "alive" }, { kind: "review", due }];
  }
  return [{ kind: "alive" }];
};
