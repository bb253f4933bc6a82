import { toNumberKey } from "./emulated-number.ts";

export interface Blocks {
  readonly has: (sender: string, person: string) => boolean;
  readonly set: (sender: string, person: string) => void;
  readonly lift: (sender: string, person: string) => void;
  readonly reset: () => void;
}

/** The network's own blocks, each between one sender and one person. */
export const createBlocks = (): Blocks => {
  const blocked = new Set<string>();
  const pair = (sender: string, person: string): string => `${toNumberKey(sender)} ${toNumberKey(person)}`;
  return {
    has: (sender, person) => blocked.has(pair(sender, person)),
    set: (sender, person) => {
      blocked.add(pair(sender, person));
    },
    lift: (sender, person) => {
      blocked.delete(pair(sender, person));
    },
    reset: () => blocked.clear(),
  };
};
