import { compileClasses, compilePattern, neededWords, splitLines, splitWords } from "./compile-pattern.ts";
import type { Classes, Step } from "./compile-pattern.ts";
import type { EdgeWords } from "./match-pattern.ts";
import type { PhraseRule, PhraseTable, Turn } from "./phrase-table.ts";
import { createSpeller } from "./spelling.ts";
import type { Speller } from "./spelling.ts";

export interface CompiledRule {
  readonly rule: PhraseRule;
  readonly steps: readonly Step[];
  readonly ignores: ReadonlySet<string>;
  readonly context?: ReadonlySet<string>;
}

export interface CompiledTurn {
  readonly turn: Turn;
  readonly steps: readonly Step[];
  /** It ends where the phrase begins; else it begins where the phrase ends. */
  readonly isBefore: boolean;
  readonly isFor: (rule: string) => boolean;
}

export interface CompiledPhrases {
  readonly speller: Speller;
  readonly edgeWords: EdgeWords;
  readonly laugh: ReadonlySet<string>;
  readonly ownQuote: ReadonlySet<string>;
  /** The patterns that a word can begin. */
  readonly starting: ReadonlyMap<string, readonly CompiledRule[]>;
  /** The patterns that can only match where a word is. */
  readonly telling: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly turns: readonly CompiledTurn[];
  /** Without one of these words, as texts write them, no pattern can match. */
  readonly needed: ReadonlySet<string>;
}

/** The words that a match can begin with. */
const startersOf = (steps: readonly Step[]): ReadonlySet<string> => {
  const starters = new Set<string>();
  for (const step of steps) {
    if (step.kind === "edge") continue;
    if (step.kind !== "word" || step.negated) throw new TypeError("A pattern begins with a word.");
    for (const word of step.words) starters.add(word);
    if (!step.optional) break;
  }
  return starters;
};

const compileRule = (rule: PhraseRule, classes: Classes): CompiledRule[] =>
  splitLines(rule.patterns).map((pattern) => {
    const context = rule.context === undefined ? undefined : classes.get(rule.context);
    return {
      rule,
      steps: compilePattern(pattern, classes),
      ignores: new Set(splitWords(rule.ignores ?? "")),
      ...(context ? { context } : {}),
    };
  });

const compileTurn = (turn: Turn, classes: Classes): CompiledTurn[] => {
  const only = new Set(splitWords(turn.only ?? ""));
  const isFor = (rule: string): boolean => only.size === 0 || only.has(rule);
  return splitLines(turn.patterns).map((pattern) => {
    const steps = compilePattern(pattern, classes);
    return { turn, steps, isBefore: steps[0]?.kind !== "match", isFor };
  });
};

const group = (
  rules: readonly CompiledRule[],
  wordsOf: (rule: CompiledRule) => Iterable<string>,
): ReadonlyMap<string, readonly CompiledRule[]> => {
  const groups = new Map<string, CompiledRule[]>();
  for (const compiled of rules)
    for (const word of wordsOf(compiled)) {
      const others = groups.get(word);
      if (others) others.push(compiled);
      else groups.set(word, [compiled]);
    }
  return groups;
};

/** A language's phrases, ready to be looked for. */
export const compilePhrases = (table: PhraseTable): CompiledPhrases => {
  const classes = compileClasses(table.classes);
  const rules = table.rules.flatMap((rule) => compileRule(rule, classes));
  const turns = table.turns.flatMap((turn) => compileTurn(turn, classes));
  const vocabulary = new Set([...Object.keys(table.spellings), ...splitWords(table.slips)]);
  for (const words of classes.values()) for (const word of words) vocabulary.add(word);
  for (const { steps } of [...rules, ...turns])
    for (const step of steps) if (step.kind === "word") for (const word of step.words) vocabulary.add(word);
  const speller = createSpeller(table, vocabulary);
  const none: ReadonlySet<string> = new Set();
  const of = (name: string): ReadonlySet<string> => classes.get(name) ?? none;
  const [everyday, common] = [of("EVERYDAY"), of("COMMON")];
  const frequency = (word: string): number => (everyday.has(word) ? 50 : common.has(word) ? 10 : 1);
  const telling = group(rules, ({ steps }) => neededWords(steps, frequency));
  return {
    speller,
    edgeWords: { bar: of("BAR"), filler: of("FILLER"), opener: of("OPENER"), closer: of("CLOSER") },
    laugh: of("LAUGH"),
    ownQuote: of("OWNQUOTE"),
    starting: group(rules, ({ steps }) => startersOf(steps)),
    telling,
    turns,
    needed: new Set([...telling.keys()].flatMap(speller.formsOf)),
  };
};
