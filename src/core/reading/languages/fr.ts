import type { Language } from "../language.ts";

export const french: Language = {
  id: "fr",
  // Canada's short codes must take ARRET; phones write it with and without its accent.
  stop: ["arret", "arrêt"],
  stopEverything: [],
  start: [],
  help: ["aide"],
  yes: ["oui"],
  courtesy: ["svp", "s'il vous plait", "s'il vous plaît", "s'il te plait", "s'il te plaît", "merci", "stp"],
  doubtfulWithCourtesy: [],
};
