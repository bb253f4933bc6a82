import type { Language } from "../language.ts";

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
};
