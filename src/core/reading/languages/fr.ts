import type { Language } from "../language.ts";
import { frCeasing } from "./fr-ceasing.ts";
import { frDoubts } from "./fr-doubts.ts";
import { frLeaving } from "./fr-leaving.ts";
import { frRefusing } from "./fr-refusing.ts";
import { frTurns } from "./fr-turns.ts";
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
  phrases: {
    ...frVocabulary,
    rules: [...frLeaving, ...frCeasing, ...frRefusing, ...frDoubts],
    turns: frTurns,
  },
};
