import type { ReadText } from "../../src/core/spine/spine.ts";
import type { Reading } from "../../src/core/reading/reading.ts";

const meanings: Readonly<Record<string, Reading["means"]>> = {
  stop: "stop",
  stopall: "stop",
  quit: "stop",
  start: "start",
  unstop: "start",
  help: "help",
};

/** Reads a handful of words, so that a defect in the real reader can't hide one of the spine. */
export const readFewWords: ReadText = (text) => {
  const bare = text.trim().toLowerCase();
  const word = bare.replace(/^please /u, "");
  const means = meanings[word];
  if (bare === "please cancel") return { means: "review", rule: "doubt", literal: false };
  if (means === undefined) return { means: "none", rule: "none", literal: false };
  return {
    means,
    rule: word === bare ? "exact" : "courtesy",
    word,
    language: "en",
    literal: word === bare,
    ...(means === "stop" ? { scope: word === "stopall" ? "everything" : "program" } : {}),
  };
};
