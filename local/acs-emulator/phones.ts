import { toNumberKey } from "./emulated-number.ts";

/** A text that arrived at a phone. */
interface Arrival {
  readonly order: number;
  readonly at: number;
  readonly from: string;
  readonly text: string;
  /** Who wrote it: the business through this API, the carrier, or ACS by itself. */
  readonly by: "us" | "carrier" | "acs";
  readonly messageId?: string;
  readonly tag?: string;
}

/** A text that the phone's owner sent. */
interface Said {
  readonly order: number;
  readonly at: number;
  readonly to: string;
  readonly text: string;
}

export interface Phone {
  readonly number: string;
  readonly arrived: readonly Arrival[];
  readonly said: readonly Said[];
}

export interface Phones {
  readonly arrive: (to: string, text: Omit<Arrival, "order">) => void;
  readonly say: (from: string, text: Omit<Said, "order">) => void;
  readonly view: (number: string) => Phone;
  readonly all: () => readonly Phone[];
  readonly reset: () => void;
}

interface Kept {
  readonly number: string;
  readonly arrived: Arrival[];
  readonly said: Said[];
}

/** What every phone shows. `order` rises over all phones, so that a conversation can be put together. */
export const createPhones = (): Phones => {
  const phones = new Map<string, Kept>();
  let order = 0;
  const phone = (number: string): Kept => {
    const key = toNumberKey(number);
    const kept = phones.get(key) ?? { number, arrived: [], said: [] };
    phones.set(key, kept);
    return kept;
  };
  const copy = ({ number, arrived, said }: Kept): Phone => ({
    number,
    arrived: [...arrived],
    said: [...said],
  });
  return {
    arrive: (to, text) => {
      order += 1;
      phone(to).arrived.push({ order, ...text });
    },
    say: (from, text) => {
      order += 1;
      phone(from).said.push({ order, ...text });
    },
    view: (number) => copy(phones.get(toNumberKey(number)) ?? { number, arrived: [], said: [] }),
    all: () => [...phones.values()].map(copy),
    reset: () => phones.clear(),
  };
};
