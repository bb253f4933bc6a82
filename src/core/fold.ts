import { hashOfSuffix } from "./entry-key.ts";
import type { Effect, HistoryEntry } from "./history.ts";
import { hour } from "./instant.ts";
import { newPerson, programScope, questionOf, scopeInDoubt } from "./person.ts";
import type { Answered, Person, Register, RegisterState, Scope } from "./person.ts";
import type { PersonKey } from "./phone-number.ts";
import { comparePlaces, isAfter, ranks } from "./place.ts";
import type { Place, Rank } from "./place.ts";

const registerRanks = {
  "opted-in": ranks.optIn,
  cleared: ranks.clear,
  "opted-out": ranks.optOut,
} as const satisfies Record<RegisterState, Rank>;

const effectRanks: Readonly<Record<Exclude<Effect["kind"], "register">, Rank | undefined>> = {
  accept: ranks.optIn,
  block: ranks.optOut,
  "found-blocked": ranks.optOut,
  dead: ranks.optOut,
  // A decision has its text's effective time and must come after the review that the text opened.
  "close-review": ranks.optOut,
  lift: undefined,
  alive: undefined,
  review: undefined,
  question: undefined,
  undo: undefined,
  answered: undefined,
};

const rankOf = (effect: Effect): Rank | undefined =>
  effect.kind === "register" ? registerRanks[effect.to] : effectRanks[effect.kind];

/** Opting out outranks whatever else an entry does; what moves no register counts as clearing. */
export const placeOf = (entry: HistoryEntry): Place => {
  const found = entry.does.map(rankOf).filter((rank) => rank !== undefined);
  const rank = found.includes(ranks.optOut) ? ranks.optOut : (found[0] ?? ranks.clear);
  return { at: entry.effective, rank, hash: hashOfSuffix(entry.suffix) };
};

/** Longer than any window or limit that counts replies. */
const answeredHorizon = 3 * hour;

/**
 * Somebody's machine may write doubtful texts without end, and the person's row is small. The gate is closed by the
 * first of them; whoever decides one makes room for the next in line, since deciding folds the history again.
 */
export const reviewsAtMost = 20;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const addAnswered = (list: readonly Answered[], one: Answered): readonly Answered[] => {
  const all = [...list, one].sort(
    (a, b) => a.at - b.at || compareText(a.sender, b.sender) || compareText(a.meaning, b.meaning),
  );
  const newest = Math.max(...all.map((each) => each.at));
  return all.filter((each) => each.at > newest - answeredHorizon);
};

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Whether a word for this scope speaks of what is in doubt, or of what was asked. */
export const covers = (scope: Scope, of: Parameters<typeof scopeInDoubt>[0]): boolean =>
  scope === "everything" || scope === scopeInDoubt(of);

const setRegister = (person: Person, scope: Scope, register: Register): Person => {
  return {
    ...person,
    registers: { ...person.registers, [scope]: register },
    // A plain word after a doubtful one settles the doubt, and any question with it.
    reviews: person.reviews.filter((review) => !covers(scope, review)),
    questions: Object.fromEntries(
      Object.entries(person.questions).filter(([program]) => !covers(scope, { program })),
    ),
  };
};

const registerFrom = (entry: HistoryEntry, state: Register["state"], place: Place): Register => ({
  state,
  place,
  source: entry.source,
  sender: entry.sender,
  ...(entry.reading?.word === undefined ? {} : { word: entry.reading.word }),
});

const applyEffect = (person: Person, entry: HistoryEntry, place: Place, effect: Effect): Person => {
  switch (effect.kind) {
    case "register":
      return setRegister(person, effect.scope, registerFrom(entry, effect.to, place));
    case "block":
      return person.blocks[effect.sender]
        ? person
        : { ...person, blocks: { ...person.blocks, [effect.sender]: { place, source: entry.source } } };
    case "found-blocked": {
      if (person.blocks[effect.sender]) return person;
      const blocks = { ...person.blocks, [effect.sender]: { place, source: entry.source } };
      return setRegister({ ...person, blocks }, effect.scope, registerFrom(entry, "opted-out", place));
    }
    case "lift":
      return { ...person, blocks: without(person.blocks, effect.sender) };
    case "dead":
      return { ...person, dead: { place, code: effect.code } };
    case "alive": {
      const { dead: _, ...alive } = person;
      return alive;
    }
    case "review": {
      const { program, due } = effect;
      const { suffix, sender } = entry;
      const review = { ...(program === undefined ? {} : { program }), due, place, suffix, sender };
      const scope = scopeInDoubt(review);
      const open = person.reviews.filter((other) => scopeInDoubt(other) === scope).length;
      // A YES after it may answer anything, the question of the doubt above all.
      const doubted =
        program === undefined ? person : { ...person, questions: without(person.questions, program) };
      return open >= reviewsAtMost ? doubted : { ...doubted, reviews: [...person.reviews, review] };
    }
    case "close-review":
      return { ...person, reviews: person.reviews.filter((review) => review.suffix !== effect.suffix) };
    case "question":
      return {
        ...person,
        questions: {
          ...person.questions,
          [effect.program]: { place, until: effect.until, suffix: entry.suffix },
        },
      };
    case "accept": {
      const question = questionOf(person, effect.program);
      if (question === undefined || place.at > question.until) return person;
      return setRegister(person, programScope(effect.program), registerFrom(entry, "opted-in", place));
    }
    case "answered": {
      const { program, sender, meaning } = effect;
      const answered = addAnswered(person.answered, { at: place.at, program, sender, meaning });
      return { ...person, answered };
    }
    case "undo":
      // Only a whole fold can take an entry out; see `fold`.
      return person;
  }
};

/** One more entry on top of all before it. */
export const step = (person: Person, entry: HistoryEntry): Person => {
  const place = placeOf(entry);
  const moved = entry.does.reduce((now, effect) => applyEffect(now, entry, place, effect), person);
  return isAfter(place, moved.newest) ? { ...moved, newest: place } : moved;
};

/** The entries that others take back. */
export const undone = (entries: readonly HistoryEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) => entry.does.flatMap((effect) => (effect.kind === "undo" ? [effect.of] : []))),
  );

export const inOrder = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  entries.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));

/** Entries in order, those taken back left without effect. */
export const counting = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => {
  const takenBack = undone(entries);
  return inOrder(entries).map((entry) => (takenBack.has(entry.suffix) ? { ...entry, does: [] } : entry));
};

/** The person is the fold of its entries, in whatever order they came. */
export const fold = (key: PersonKey, entries: readonly HistoryEntry[]): Person =>
  counting(entries).reduce(step, newPerson(key));
