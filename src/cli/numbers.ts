// The "min" metadata (83 KB; "max" has 157 KB): it knows national prefixes and lengths, and that is all that is asked.
// Whether a number is in service nobody can tell, and "max" calls numbers invalid that carriers deliver to.
import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

import { personKey } from "../core/phone-number.ts";
import type { PersonKey } from "../core/phone-number.ts";

export type NumberAsTyped =
  | { readonly kind: "number"; readonly key: PersonKey }
  /** The sentence never repeats the number: it may end in a log. */
  | { readonly kind: "fault"; readonly says: string };

const fault = (says: string): NumberAsTyped => ({ kind: "fault", says });

const fromKey = (key: PersonKey | undefined, otherwise: string): NumberAsTyped =>
  key === undefined ? fault(otherwise) : { kind: "number", key };

/** As an event writes a number too: then the record's own rule reads it. */
const international = /^(?:\+|00)/u;
const shortCode = /^[0-9]{3,6}$/u;

const fromNational = (text: string, country: string): NumberAsTyped => {
  const code = country.trim().toUpperCase();
  if (!isSupportedCountry(code)) {
    return fault(`${JSON.stringify(country)} isn't a country's code; write two letters such as US.`);
  }
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: code, extract: false });
  if (parsed === undefined || !parsed.isPossible()) {
    return fault(
      `That isn't a number as people write them in ${code}; write it with + and the country code.`,
    );
  }
  if (parsed.ext !== undefined) return fault("An extension can't be texted; leave it out.");
  return fromKey(personKey(parsed.number), "That isn't a number that can be texted.");
};

/**
 * A number as somebody types it: with + or 00 it says all; 3 to 6 digits are a short code; letters make an alphanumeric
 * ID; anything else is national and needs the country that the caller names. Without one it isn't guessed: eleven
 * digits that begin with 1 are an American's or a Chinese's.
 * For people's input only: one parse costs more than Heed spends on a whole event.
 */
export const readNumberAsTyped = (text: string, country?: string): NumberAsTyped => {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return fault("There is no number.");
  if (international.test(typed)) {
    const key = personKey(typed);
    return fromKey(
      key?.startsWith("+0") ? undefined : key,
      "That isn't a number: write + and 7 to 15 digits, the country code first.",
    );
  }
  if (shortCode.test(typed)) return fromKey(personKey(typed), "That isn't a short code.");
  const key = personKey(typed);
  if (key?.startsWith("alpha:")) return { kind: "number", key };
  if (!/\d/u.test(typed)) {
    return fault("That is neither a number nor an alphanumeric ID (at most 11 letters, digits and spaces).");
  }
  if (country !== undefined) return fromNational(typed, country);
  return fault("The number has no country: write it with + and the country code, or name the country.");
};
