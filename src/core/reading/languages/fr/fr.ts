import type { Language } from "../../language.ts";
import { frCeasing } from "./ceasing.ts";
import { frDoubts } from "./doubts.ts";
import { frLeaving } from "./leaving.ts";
import { frRefusing } from "./refusing.ts";
import { frTurns } from "./turns.ts";
import { frVocabulary } from "./vocabulary.ts";

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
