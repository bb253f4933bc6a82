import type { Effect } from "../../core/history.ts";
import type { Names } from "./names.ts";
import { sayTime } from "./say-time.ts";

const explainRegister = (
  { scope, to }: Extract<Effect, { kind: "register" }>,
  { scope: name }: Names,
): string => {
  switch (to) {
    case "opted-out":
      return `opts out of ${name(scope)}`;
    case "opted-in":
      return `opts in to ${name(scope)}`;
    case "cleared":
      return `clears the opt-out of ${name(scope)}`;
  }
};

const explainDoubt = (
  { program, due }: Extract<Effect, { kind: "review" }>,
  names: Names,
  isHeld: boolean,
): string => {
  const what = `may be an opt-out${program === undefined ? "" : ` of ${names.program(program)}`}`;
  return isHeld
    ? `${what}: held for a person to decide, until ${sayTime(due)}`
    : `${what}: not held then, as a newer word had settled it or twenty others waited already`;
};

/** What one effect does, as the end of "this …". Undefined where it says nothing that a person would ask for. */
export const explainEffect = (
  effect: Effect,
  names: Names,
  { isHeld }: { readonly isHeld: boolean },
): string | undefined => {
  switch (effect.kind) {
    case "register":
      return explainRegister(effect, names);
    case "block":
      return `makes the carrier or provider block ${names.sender(effect.sender)} for them`;
    case "found-blocked":
      return `shows that ${names.sender(effect.sender)} is blocked for them, which opts out of ${names.scope(effect.scope)} if it was news`;
    case "lift":
      return `lifts the block of ${names.sender(effect.sender)}`;
    case "dead":
      return effect.code === "" ? "marks the number dead" : `marks the number dead (${effect.code})`;
    case "review":
      return explainDoubt(effect, names, isHeld);
    case "close-review":
      return "closes the review";
    case "question":
      return `opens a question of ${names.program(effect.program)} that YES answers until ${sayTime(effect.until)}`;
    case "accept":
      return `opts in to ${names.program(effect.program)} if its question was open`;
    case "undo":
      return "takes back an earlier decision";
    case "alive":
    case "answered":
      return undefined;
  }
};
