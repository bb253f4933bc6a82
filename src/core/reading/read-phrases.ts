import { compilePhrases } from "./compile-phrases.ts";
import type { CompiledPhrases, CompiledRule, CompiledTurn } from "./compile-phrases.ts";
import type { Language } from "./language.ts";
import { hear } from "./hear.ts";
import type { Heard } from "./hear.ts";
import { joinLoneWords } from "./lone-words.ts";
import { matchAt } from "./match-pattern.ts";
import { gap } from "./normalise.ts";
import type { Tokens } from "./normalise.ts";
import { plainReading } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { squeeze } from "./slips.ts";

interface Compiled extends CompiledPhrases {
  readonly language: string;
}

/** So many words before a phrase may turn it round. */
const lookBack = 7;

const ranks: Readonly<Record<Reading["means"], number>> = {
  stop: 3,
  review: 2,
  none: 1,
  start: 0,
  help: 0,
  yes: 0,
  "opt-in": 0,
};

const better = (best: Reading | undefined, next: Reading | undefined): Reading | undefined =>
  next !== undefined && (best === undefined || ranks[next.means] > ranks[best.means]) ? next : best;

const wordsBetween = (heard: Heard, start: number, end: number): string =>
  heard.raw.slice(heard.places[start], heard.places[end]).join(" ");

interface Turned {
  readonly turn: CompiledTurn["turn"];
  readonly by: string;
}

const findTurn = (
  { turns, edgeWords }: Compiled,
  heard: Heard,
  [start, end]: readonly [number, number],
  { rule, ignores }: CompiledRule,
): Turned | undefined => {
  for (const { turn, steps, isBefore, isFor } of turns) {
    if (ignores.has(turn.id) || !isFor(rule.id)) continue;
    const search = {
      edgeWords,
      wall: isBefore && turn.acrossPause !== true ? gap.pause : gap.end,
      target: isBefore ? start : end,
    };
    if (!isBefore) {
      const to = matchAt(steps, heard, end, search);
      if (to !== -1) return { turn, by: wordsBetween(heard, end, to) };
      continue;
    }
    for (let from = start - 1; from >= Math.max(0, start - lookBack); from -= 1)
      if (matchAt(steps, heard, from, search) !== -1) return { turn, by: wordsBetween(heard, from, start) };
  }
  return undefined;
};

const judge = (
  compiled: Compiled,
  heard: Heard,
  candidate: CompiledRule,
  span: readonly [number, number],
): Reading => {
  const { rule, context } = candidate;
  const base = {
    rule: `${compiled.language}.${rule.id}`,
    word: wordsBetween(heard, ...span),
    language: compiled.language,
    literal: false,
  };
  const isBacked = context === undefined || heard.holds(context);
  if (!isBacked && rule.lacking === "none") return plainReading;
  if (heard.isQuoted(...span))
    return { ...plainReading, rule: base.rule, word: base.word, against: "quotation marks" };
  const turned = findTurn(compiled, heard, span, candidate);
  if (turned?.turn.to === "none")
    return { ...plainReading, rule: base.rule, word: base.word, against: turned.by };
  if (turned?.turn.to === "review") return { ...base, means: "review", against: turned.by };
  if (rule.unlessLaughing && heard.laughs())
    return { ...plainReading, rule: base.rule, word: base.word, against: "a laugh" };
  if (rule.means === "review" || !isBacked) return { ...base, means: "review" };
  return { ...base, means: "stop", scope: rule.scope ?? "program" };
};

const readIn = (compiled: Compiled, tokens: Tokens): Reading | undefined => {
  const heard = hear(compiled, tokens);
  const { words } = heard;
  const live = new Set(words.flatMap((word) => compiled.telling.get(word) ?? []));
  if (live.size === 0) return undefined;
  const search = { edgeWords: compiled.edgeWords, wall: gap.end };
  let best: Reading | undefined;
  for (const [start, word] of words.entries())
    for (const candidate of compiled.starting.get(word) ?? []) {
      if (!live.has(candidate)) continue;
      const end = matchAt(candidate.steps, heard, start, search);
      if (end === -1) continue;
      best = better(best, judge(compiled, heard, candidate, [start, end]));
      if (best?.means === "stop") return best;
    }
  return best;
};

export interface PhraseReader {
  readonly read: (tokens: Tokens) => Reading | undefined;
  /** The word that this one is a slip of, if it is one. */
  readonly correct: (word: string) => string | undefined;
}

/** Which languages a word may matter to, as bits: most texts hold no word that any pattern needs, and are done with. */
const gatherNeeded = (all: readonly Compiled[]): ReadonlyMap<string, number> => {
  const needed = new Map<string, number>();
  for (const [index, compiled] of all.entries())
    for (const word of compiled.needed) needed.set(word, (needed.get(word) ?? 0) | (1 << index));
  return needed;
};

/**
 * The languages that a text may be in, as bits: one that knows less than two thirds of what another knows of its words
 * has no say, so that "please don't stop texting me" isn't read as a Spanish "stop" and "me".
 */
const mayBeIn = (all: readonly Compiled[], words: readonly string[]): number => {
  const known = all.map(({ speller }) => words.filter(speller.knows).length);
  const most = Math.max(...known);
  return known.reduce((bits, count, index) => (3 * count >= 2 * most ? bits | (1 << index) : bits), 0);
};

/** Reads what is more than a word: an ask to cease, and what it is about. */
export const createPhraseReader = (languages: readonly Language[]): PhraseReader => {
  const all = languages.flatMap(({ tag, phrases }): Compiled[] =>
    phrases ? [{ language: tag, ...compilePhrases(phrases) }] : [],
  );
  const needed = gatherNeeded(all);
  const neededBy = (words: readonly string[]): number => {
    let bits = 0;
    for (const word of words) bits |= needed.get(word) ?? needed.get(squeeze(word) ?? "") ?? 0;
    return bits;
  };

  return {
    read: (tokens) => {
      const wanted = neededBy(tokens.words);
      if (wanted === 0) return undefined;
      const bits = wanted & mayBeIn(all, tokens.words);
      const spoken = joinLoneWords(tokens);
      let best: Reading | undefined;
      for (const [index, compiled] of all.entries())
        if ((bits & (1 << index)) !== 0) best = better(best, readIn(compiled, spoken));
      return best;
    },
    correct: (word) => {
      for (const { speller } of all) {
        const right = speller.correct(word);
        if (right !== undefined) return right;
      }
      return undefined;
    },
  };
};
