import type { Language } from "../language.ts";

export const spanish: Language = {
  id: "es",
  stop: ["alto", "parar", "baja"],
  stopEverything: [],
  start: [],
  help: ["ayuda"],
  yes: ["si", "sí"],
  courtesy: ["por favor", "porfavor", "porfa", "gracias", "favor"],
  doubtfulWithCourtesy: [],
};
