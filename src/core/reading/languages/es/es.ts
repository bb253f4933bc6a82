import type { Language } from "../../language.ts";
import { esCease } from "./cease.ts";
import { esDoubts } from "./doubts.ts";
import { esMessages } from "./messages.ts";
import { esRefusals } from "./refusals.ts";
import { esRemovals } from "./removals.ts";
import { esTurns } from "./turns.ts";
import { esWants } from "./wants.ts";
import { esVocabulary } from "./vocabulary.ts";

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
