import type { Instant } from "./instant.ts";

/** At equal times opting in comes before clearing and clearing before opting out, so that opt-out wins. */
export const ranks = { optIn: 0, clear: 1, optOut: 2 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** An entry's place in the total order that decides who stands where. */
export interface Place {
  readonly at: Instant;
  readonly rank: Rank;
  readonly hash: string;
}

export const comparePlaces = (a: Place, b: Place): number =>
  a.at - b.at || a.rank - b.rank || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0);

export const isAfter = (a: Place, b: Place | undefined): boolean =>
  b === undefined || comparePlaces(a, b) > 0;
