import type { Language } from "../language.ts";
import { frAsks } from "./fr-asks.ts";
import { frDoubts, frTurns } from "./fr-doubts.ts";
import { frVocabulary } from "./fr-vocabulary.ts";

export const fr: Language = {
  tag: "fr",
  words: {
    // Canada's short codes must understand both; accents don't count, so this is ARRÊT too.
    stop: ["arret"],
    everything: [],
    start: [],
    help: ["aide"],
    yes: ["oui"],
  },
  courtesy: ["svp", "stp", "s il vous plait", "s il te plait", "merci"],
  doubtful: [],
  phrases: { ...frVocabulary, rules: [...frAsks, ...frDoubts], turns: frTurns },
};
