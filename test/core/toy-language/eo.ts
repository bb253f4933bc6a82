import type { Language } from "../../../src/core/reading/language.ts";

/** Esperanto, as somebody would add it: one file of data, and texts that say what it should find. */
export const eo: Language = {
  tag: "eo",
  words: {
    stop: ["haltu", "malabonu"],
    everything: ["haltu cion"],
    start: ["komencu"],
    help: ["helpo"],
    yes: ["jes"],
  },
  courtesy: ["bonvolu", "dankon"],
  doubtful: ["malabonu"],
  phrases: {
    spellings: {
      sendi: "send-VERB, skrib-VERB",
      mesago: "mesag-NOUN, mesagx-NOUN, reklam-NOUN",
      cesi: "ces-VERB, cxes-VERB",
    },
    endings: { VERB: "i u as", NOUN: "o on oj ojn" },
    slips: "haltu",
    notSlips: "altu",
    classes: {
      ME: "min mi",
      LIST: "listo listoj",
      BAR: "kaj",
      FILLER: "bonvolu saluton",
      OPENER: "",
      CLOSER: "",
      LAUGH: "haha",
      COMMON: "mi de al la",
      EVERYDAY: "la",
    },
    rules: [
      { id: "cesu-sendi", means: "stop", patterns: "cesi sendi ~3 mesago; ne plu sendi ~3 mesago" },
      { id: "forigu", means: "stop", patterns: "forigu ME ~2 de ~2 LIST" },
      { id: "dubo", means: "review", patterns: "^^ cesi $$; tro da mesago", unlessLaughing: true },
    ],
    turns: [
      { id: "ne", to: "none", patterns: "ne @" },
      { id: "diris", to: "none", patterns: "li|si diris ~2 @" },
    ],
  },
};
