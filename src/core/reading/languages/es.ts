import type { Language } from "../language.ts";
import { esCease } from "./es-cease.ts";
import { esDoubts } from "./es-doubts.ts";
import { esMessages } from "./es-messages.ts";
import { esRefusals } from "./es-refusals.ts";
import { esRemovals } from "./es-removals.ts";
import { esTurns } from "./es-turns.ts";
import { esWants } from "./es-wants.ts";
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
  phrases: {
    ...esVocabulary,
    rules: [...esRemovals, ...esCease, ...esMessages, ...esRefusals, ...esWants, ...esDoubts],
    turns: esTurns,
  },
};
