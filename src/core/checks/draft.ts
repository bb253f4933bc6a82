import type { NumberType } from "../program.ts";

/**
 * programs.json as far as its shape is right: what is missing or has the wrong shape is undefined. So the meaning of
 * everything else is checked all the same, and all faults of a file come out at once.
 */
export type TextsDraft = Readonly<Record<string, string | undefined>>;

export interface SenderDraft {
  readonly number?: string | undefined;
  readonly type?: NumberType | undefined;
  readonly country?: string | undefined;
  readonly optOutsManagedBy?: "us" | "provider" | undefined;
}

interface WordChangesDraft {
  readonly add?: readonly (string | undefined)[] | undefined;
  readonly remove?: readonly (string | undefined)[] | undefined;
}

interface OptInDraft {
  readonly words?: readonly (string | undefined)[] | undefined;
  readonly reply?: TextsDraft | undefined;
  readonly question?: TextsDraft | undefined;
}

export const keywordMeanings = ["stop", "start", "help"] as const;
export type KeywordMeaning = (typeof keywordMeanings)[number];

type PerMeaning<T> = { readonly [M in KeywordMeaning]?: T | undefined };

export interface ProgramDraft {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly senders?: readonly SenderDraft[] | undefined;
  readonly replies?: PerMeaning<TextsDraft> | undefined;
  readonly words?: PerMeaning<WordChangesDraft> | undefined;
  readonly optIn?: OptInDraft | undefined;
  readonly answerWithinMinutes?: number | undefined;
  readonly replyWindowMinutes?: number | undefined;
  readonly bypassGraceMinutes?: number | undefined;
  readonly onDoubt?: "hold" | "ask" | "optOut" | undefined;
  readonly question?: TextsDraft | undefined;
  readonly reviewBusinessDays?: number | undefined;
}
