import type { Language } from "../language.ts";

export const en: Language = {
  tag: "en",
  words: {
    // The first seven: 47 CFR 64.1200(a)(10). "opt out" is OPT-OUT too; the others are their usual short forms.
    stop: ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "optout", "unsub"],
    everything: ["stopall", "stop all"],
    start: ["start", "unstop"],
    help: ["help", "info"],
    yes: ["yes", "y", "yep", "yeah"],
  },
  courtesy: ["please", "pls", "plz", "plse", "kindly", "thanks", "thank you", "thank u", "thx", "ty"],
  // "Please cancel" may be an appointment.
  doubtful: ["cancel"],
};
