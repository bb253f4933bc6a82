/**
 * How a number is written in the record: `+<digits>`, `short:<digits>` or `alpha:<lower case>`.
 * It reads nothing from the configuration, or an edit would move people.
 */
export type PersonKey = `+${string}` | `short:${string}` | `alpha:${string}`;

/** Our own senders are keyed the same way. */
export type SenderKey = PersonKey;

const separators = /[\s().\-/\u00a0\u2010-\u2015\u202a-\u202e\u2066-\u2069\u200b-\u200f]/gu;
const alphanumericId = /^(?=.*[a-z])[a-z0-9 ]{1,11}$/iu;

/** Drops what people and providers put around the digits: one leading "+" or "00", and separators. */
const bareDigits = (raw: string): string | undefined => {
  const compact = raw.replace(separators, "");
  const digits = compact.startsWith("+")
    ? compact.slice(1)
    : compact.startsWith("00")
      ? compact.slice(2)
      : compact;
  return /^[0-9]+$/u.test(digits) ? digits : undefined;
};

/** Numbers that name the same phone. `+521` was Mexico's old way to write a mobile number. */
const foldSamePhone = (digits: string): string =>
  /^521[0-9]{10}$/u.test(digits) ? `52${digits.slice(3)}` : digits;

const maxRawLength = 64;

export const personKey = (raw: string): PersonKey | undefined => {
  if (raw.length > maxRawLength) return undefined;
  const digits = bareDigits(raw);
  if (digits !== undefined) {
    if (digits.length >= 7 && digits.length <= 15) return `+${foldSamePhone(digits)}`;
    if (digits.length >= 3 && digits.length <= 6) return `short:${digits}`;
    return undefined;
  }
  const name = raw.trim();
  return alphanumericId.test(name) ? `alpha:${name.toLowerCase()}` : undefined;
};

/** Reads a key that this code wrote itself (a row, a queue message). */
export const parsePersonKey = (text: string): PersonKey | undefined => {
  const raw = text.startsWith("short:") || text.startsWith("alpha:") ? text.slice(6) : text;
  const key = personKey(raw);
  return key === text ? key : undefined;
};

/** The form that goes into an entry's key: digits, or lower case for a name. */
export const hashForm = (raw: string): string => bareDigits(raw) ?? raw.trim().toLowerCase();

/** What a provider expects as an address. */
export const toAddress = (key: PersonKey): string =>
  key.startsWith("short:") || key.startsWith("alpha:") ? key.slice(6) : key;

export const isPhone = (key: PersonKey): boolean => key.startsWith("+");

/** For people's eyes where a full number may not stand: the last four digits only. */
export const maskNumber = (key: PersonKey): string =>
  isPhone(key) ? `…${key.slice(-4)}` : key.startsWith("short:") ? key.slice(6) : key;
