/** One step of a pattern. */
export type Step =
  | {
      readonly kind: "word";
      readonly words: ReadonlySet<string>;
      readonly optional: boolean;
      readonly negated: boolean;
    }
  | { readonly kind: "gap"; readonly most: number }
  /** Of the text: so many words more may lie outside. */
  | { readonly kind: "edge"; readonly edge: Edge; readonly slack: number }
  | { readonly kind: "match" };

const edges = ["^", "$", "^.", "$.", "^^", "$$"] as const;
export type Edge = (typeof edges)[number];

export type Classes = ReadonlyMap<string, ReadonlySet<string>>;

export const splitWords = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== "");

export const splitLines = (text: string): readonly string[] =>
  text
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Words are in normal form, so one capital tells. */
const isClass = (name: string): boolean => /^[A-Z]/u.test(name);

const classOf = (name: string, classes: Classes, place: string): ReadonlySet<string> => {
  const words = classes.get(name);
  if (words === undefined) throw new TypeError(`${place} names a class that isn't there.`);
  return words;
};

/** A class may hold another that stands before it. */
export const compileClasses = (lists: Readonly<Record<string, string>>): Classes => {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const [name, list] of Object.entries(lists)) {
    const words = new Set<string>();
    for (const word of splitWords(list))
      if (isClass(word)) for (const one of classOf(word, classes, `The class ${name}`)) words.add(one);
      else words.add(word);
    classes.set(name, words);
  }
  return classes;
};

const wordsOf = (alternatives: string, classes: Classes, pattern: string): ReadonlySet<string> => {
  const names = alternatives.split("|");
  const [first = ""] = names;
  if (names.length === 1 && isClass(first)) return classOf(first, classes, `The pattern "${pattern}"`);
  const words = new Set<string>();
  for (const name of names)
    if (isClass(name)) for (const word of classOf(name, classes, `The pattern "${pattern}"`)) words.add(word);
    else words.add(name);
  return words;
};

/** `x*` is so many of x, each of which may be missing. */
const mostRepeats = 3;

const repeat = (part: string): readonly string[] =>
  part.endsWith("*") ? Array.from({ length: mostRepeats }, () => `${part.slice(0, -1)}?`) : [part];

const toStep = (part: string, classes: Classes, pattern: string): Step => {
  if (part === "@") return { kind: "match" };
  const edge = edges.find((one) => one === part.replace(/\d$/u, ""));
  if (edge !== undefined) return { kind: "edge", edge, slack: Number(part.slice(edge.length)) };
  if (part.startsWith("~")) return { kind: "gap", most: Number(part.slice(1)) };
  const negated = part.startsWith("!");
  const optional = part.endsWith("?");
  const words = wordsOf(part.replace(/^!|\?$/gu, ""), classes, pattern);
  return { kind: "word", words, optional, negated };
};

/** A pattern as its steps; a class that isn't there is a fault of the table. */
export const compilePattern = (pattern: string, classes: Classes): readonly Step[] =>
  splitWords(pattern)
    .flatMap(repeat)
    .map((part) => toStep(part, classes, pattern));

const isNeeded = (step: Step): step is Step & { readonly kind: "word" } =>
  step.kind === "word" && !step.optional && !step.negated;

/** How often the words of a step turn up in any text, roughly. */
export type Frequency = (word: string) => number;

/** The words one of which a text must have for the pattern to match: those of its rarest step. */
export const neededWords = (steps: readonly Step[], frequency: Frequency): ReadonlySet<string> => {
  let best: ReadonlySet<string> = new Set();
  let rarest = Infinity;
  for (const { words } of steps.filter(isNeeded)) {
    let sum = 0;
    for (const word of words) sum += frequency(word);
    if (sum >= rarest) continue;
    rarest = sum;
    best = words;
  }
  return best;
};
