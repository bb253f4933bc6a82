import { normalise } from "../reading/normalise.ts";
import { hasCanadianShortCode } from "./check-replies.ts";
import { keywordMeanings } from "./draft.ts";
import type { KeywordMeaning, ProgramDraft } from "./draft.ts";
import { allOf, onlyFaults, stepInto } from "./finding.ts";
import type { Findings } from "./finding.ts";
import { builtInMeaning, createOptOutTest } from "./word-meaning.ts";
import type { OptOutTest } from "./word-meaning.ts";

/** The seven of 47 CFR 64.1200(a)(10), and what carriers and ACS tell people to text. */
const demandedEverywhere = [
  "stop",
  "quit",
  "end",
  "revoke",
  "opt out",
  "cancel",
  "unsubscribe",
  "start",
  "unstop",
  "help",
];
const demandedInCanada = ["arret", "arrêt", "aide", "info"];

interface Claim {
  readonly meaning: KeywordMeaning | "opt-in";
  readonly word: string;
  readonly path: string;
}

type Listed = readonly (string | undefined)[] | undefined;

const listed = (words: Listed, meaning: Claim["meaning"], path: string): Claim[] =>
  (words ?? []).flatMap((word, index) =>
    word === undefined ? [] : [{ meaning, word, path: stepInto(path, index) }],
  );

const empty = ({ word, path }: Claim): Findings =>
  onlyFaults([
    {
      path,
      code: "word-empty",
      says: `Nothing is left of ${JSON.stringify(word)} once punctuation and spaces are gone, so no text can match it. Write a word, or take it out.`,
    },
  ]);

const optsOut = { stop: "is an opt-out", review: "may be an opt-out" };

const checkAdded = (claims: readonly Claim[], removed: readonly Claim[], optOutIn: OptOutTest): Findings => {
  const first = new Map<string, Claim>();
  const taken = new Set(removed.map(({ meaning, word }) => `${meaning} ${normalise(word)}`));
  return allOf(
    claims.map((claim): Findings => {
      const { meaning, word, path } = claim;
      const normal = normalise(word);
      if (normal === "") return empty(claim);
      const known = builtInMeaning(normal);
      if (known === "yes") {
        const says = `${JSON.stringify(word)} answers a program's own question; by itself it means nothing. Take it out.`;
        return onlyFaults([{ path, code: "word-reserved", says }]);
      }
      const earlier = first.get(normal);
      if (earlier === undefined) first.set(normal, claim);
      const other =
        earlier !== undefined && earlier.meaning !== meaning
          ? `${earlier.meaning} (${earlier.path})`
          : known !== undefined && known !== meaning && !taken.has(`${known} ${normal}`)
            ? `${known} already`
            : taken.has(`${meaning} ${normal}`)
              ? "what this program removes"
              : undefined;
      if (other !== undefined) {
        const says = `${JSON.stringify(word)} can't mean ${meaning}: it is ${other}. Leave it in one place.`;
        return onlyFaults([{ path, code: "word-twice", says }]);
      }
      // What the program took from stop by name, it may use: whatever phrases make of it.
      const found = meaning === "stop" || taken.has(`stop ${normal}`) ? undefined : optOutIn(normal);
      if (found === undefined) return onlyFaults([]);
      const says = `${JSON.stringify(word)} can't mean ${meaning}: a text that says so ${optsOut[found]}, and must be heard as one. Take it out.`;
      return onlyFaults([{ path, code: "word-opts-out", says }]);
    }),
  );
};

const checkRemoved = ({ meaning, word, path }: Claim, demanded: ReadonlySet<string>): Findings => {
  const normal = normalise(word);
  if (normal === "") return empty({ meaning, word, path });
  if (demanded.has(normal)) {
    const says = `${JSON.stringify(word)} must keep its meaning: a rule of the law, of carriers or of ACS demands it. Take it out of "remove".`;
    return onlyFaults([{ path, code: "word-demanded", says }]);
  }
  if (builtInMeaning(normal) === meaning) return onlyFaults([]);
  const says = `${JSON.stringify(word)} doesn't mean ${meaning} anyway, so removing it does nothing. Look for a slip, or take it out.`;
  return { faults: [], warnings: [{ path, code: "word-not-there", says }] };
};

const checkOptIn = ({ optIn }: ProgramDraft, path: string): Findings => {
  if (optIn === undefined || optIn.words === undefined) return onlyFaults([]);
  if (optIn.words.length > 0 || optIn.question !== undefined) return onlyFaults([]);
  const says = "It has neither words nor a question, so nobody can opt in by it. Add one, or take optIn out.";
  return onlyFaults([{ path: stepInto(path, "optIn"), code: "opt-in-empty", says }]);
};

/** The words that a program adds and takes away. */
export const checkWords = (program: ProgramDraft, path: string): Findings => {
  const { words, optIn } = program;
  const of = (field: "add" | "remove"): Claim[] =>
    keywordMeanings.flatMap((meaning) =>
      listed(words?.[meaning]?.[field], meaning, `${path}.words.${meaning}.${field}`),
    );
  const added = [...of("add"), ...listed(optIn?.words, "opt-in", `${path}.optIn.words`)];
  const removed = of("remove");
  const demanded = new Set(
    [...demandedEverywhere, ...(hasCanadianShortCode(program) ? demandedInCanada : [])].map(normalise),
  );
  return allOf([
    checkAdded(added, removed, createOptOutTest(program)),
    ...removed.map((claim) => checkRemoved(claim, demanded)),
    checkOptIn(program, path),
  ]);
};
