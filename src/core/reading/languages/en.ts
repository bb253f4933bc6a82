import type { Language } from "../language.ts";

export const english: Language = {
  id: "en",
  stop: [
    // 47 CFR 64.1200(a)(10): these seven revoke consent for certain.
    "stop",
    "quit",
    "end",
    "revoke",
    "opt out",
    "cancel",
    "unsubscribe",
    "optout",
    "opt-out",
    "unsub",
  ],
  stopEverything: ["stopall", "stop all"],
  start: ["start", "unstop"],
  help: ["help", "info"],
  yes: ["yes", "y", "yeah", "yep"],
  courtesy: ["please", "pls", "plz", "thanks", "thank you", "thx", "now"],
  // "please cancel" may be an appointment.
  doubtfulWithCourtesy: ["cancel"],
};
