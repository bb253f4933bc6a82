import type { Language } from "../language.ts";
import { esAsks } from "./es-asks.ts";
import { esDoubts, esTurns } from "./es-doubts.ts";
import { esVocabulary } from "./es-vocabulary.ts";

export const es: Language = {
  tag: "es",
  words: {
    stop: ["alto", "parar", "baja"],
    everything: [],
    start: [],
    help: ["ayuda"],
    yes: ["si"],
  },
  courtesy: ["por favor", "porfavor", "porfa", "xfa", "gracias"],
  doubtful: [],
  phrases: { ...esVocabulary, rules: [...esAsks, ...esDoubts], turns: esTurns },
};
