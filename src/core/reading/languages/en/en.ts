import type { Language } from "../../language.ts";
import { enAskers } from "./askers.ts";
import { enCease } from "./cease.ts";
import { enDont } from "./dont.ts";
import { enDoubts } from "./doubts.ts";
import { enRemovals } from "./removals.ts";
import { enTurns } from "./turns.ts";
import { enVocabulary } from "./vocabulary.ts";

export const en: Language = {
  tag: "en",
  words: {
    // The first seven: 47 CFR 64.1200(a)(10). "opt out" is OPT-OUT too; then their usual short forms, and S.T.O.P.
    stop: ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "optout", "unsub", "s t o p"],
    everything: ["stopall", "stop all"],
    start: ["start", "unstop"],
    help: ["help", "info"],
    yes: ["yes", "y", "yep", "yeah"],
  },
  courtesy: ["please", "pls", "plz", "plse", "kindly", "thanks", "thank you", "thank u", "thx", "ty"],
  // "Please cancel" may be an appointment.
  doubtful: ["cancel"],
  phrases: {
    ...enVocabulary,
    rules: [...enCease, ...enDont, ...enRemovals, ...enDoubts],
    turns: [...enAskers, ...enTurns],
  },
};
