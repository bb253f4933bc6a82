/*
 * The phrases of one language, as data. Words are in normal form, separated by white space; a class is a name in
 * capitals for several words. Patterns stand on lines of their own, or with a semicolon between them:
 *
 *     word    that word                            a|B     one of these words or classes
 *     x?      it may be missing                    !x      not followed by x
 *     x*      up to three of x, or none
 *     ~3      up to three words, none of BAR       @       in a turn: where the phrase is
 *     ^ $     a clause begins, ends                ^. $.   a sentence, but for FILLER
 *     ^^ $$   the text, but for FILLER             ^^2     with up to two words more before it ($$2: after it)
 */

/** The words of a language's patterns. */
export interface Vocabulary {
  /** Other spellings: each key stands for everything in its list (separated by commas, so that "do not" can be one). */
  readonly spellings: Readonly<Record<string, string>>;
  /** What a stem of the spellings may end in, by a name in capitals: "borr-AR"; `_` is nothing. */
  readonly endings?: Readonly<Record<string, string>>;
  /** Words in which one slip of the finger is understood. */
  readonly slips: string;
  /** Slips that are words of their own. */
  readonly notSlips: string;
  /** A class may name one that stands before it. */
  readonly classes: Readonly<Record<string, string>> & {
    /** What no gap in a pattern reaches over. */
    readonly BAR: string;
    /** What may stand around a whole text or sentence without counting. */
    readonly FILLER: string;
    /** After these a clause begins as after a comma. */
    readonly OPENER: string;
    /** Before these a clause has ended. */
    readonly CLOSER: string;
    readonly LAUGH: string;
    /** Who says these quotes their own words; other words in quotation marks are somebody's. */
    readonly OWNQUOTE?: string;
    /** Too frequent to be worth a look by themselves, and more frequent still. */
    readonly COMMON: string;
    readonly EVERYDAY: string;
  };
}

export interface PhraseTable extends Vocabulary {
  readonly rules: readonly PhraseRule[];
  /** What turns a phrase round; patterns that end or begin where the phrase does (`@`). The first that fits counts. */
  readonly turns: readonly Turn[];
}

export interface PhraseRule {
  readonly id: string;
  readonly means: "stop" | "review";
  readonly scope?: "everything";
  readonly patterns: string;
  /** Some word of this class must be anywhere in the text. */
  readonly context?: string;
  /** What it is where the context is lacking; review if not said. */
  readonly lacking?: "none";
  /** A laugh beside it makes it talk. */
  readonly unlessLaughing?: true;
  /** Turns that don't touch it. */
  readonly ignores?: string;
}

export interface Turn {
  readonly id: string;
  /** keep: no later turn counts. */
  readonly to: "keep" | "review" | "none";
  /** The rules that it turns; all, if not said. */
  readonly only?: string;
  /** It reaches over a pause before the phrase: what somebody said stands behind one. */
  readonly acrossPause?: true;
  readonly patterns: string;
}
