import { personKey } from "../phone-number.ts";
import type { NumberType } from "../program.ts";
import { isCountry, isNorthAmerican } from "./countries.ts";
import type { SenderDraft } from "./draft.ts";
import type { FaultCode, Finding } from "./finding.ts";

/** Where a type exists at all, or where we know who answers on it; undefined is everywhere. */
const countriesOf: { readonly [T in NumberType]?: readonly string[] } = {
  "toll-free": ["US", "CA", "PR"],
  "short-code": ["US", "CA", "GB"],
  "10dlc": ["US", "PR"],
};

/** The toll-free prefixes of the North American Numbering Plan. */
const tollFreeNumber = /^\+1(?:800|833|844|855|866|877|888)[2-9][0-9]{6}$/u;
export const isTollFree = (key: string): boolean => tollFreeNumber.test(key);
const northAmericanNumber = /^\+1[2-9][0-9]{2}[2-9][0-9]{6}$/u;

/** Undocumented by carriers and ACS, so the file must say who answers. */
export const mustSayWhoManages = (type: NumberType, country: string): boolean =>
  type === "10dlc" ||
  type === "long-code" ||
  type === "mobile" ||
  (type === "short-code" && country === "US");

type Fault = Finding<FaultCode>;

const checkPhone = (number: string, type: NumberType, country: string | undefined): Omit<Fault, "path">[] => {
  const key = personKey(number);
  if (!/^\s*(?:\+|00)\s*[1-9]/u.test(number) || key === undefined || !key.startsWith("+")) {
    const says = `${JSON.stringify(number)} isn't a number in international form. Write + and the country code first, as in "+18005550199".`;
    return [{ code: "bad-number", says }];
  }
  if (type === "toll-free" && !isTollFree(key)) {
    const says = `${key} isn't a toll-free number. Those are +1, then 800, 833, 844, 855, 866, 877 or 888, then seven digits; correct the number or the type.`;
    return [{ code: "bad-number", says }];
  }
  if (type !== "toll-free" && isTollFree(key)) {
    const says = `${key} is a toll-free number, and carriers answer there by themselves. Make its type "toll-free".`;
    return [{ code: "bad-number", says }];
  }
  if (type === "toll-free" || country === undefined || !isCountry(country)) return [];
  const fits = isNorthAmerican(country) ? northAmericanNumber.test(key) : !key.startsWith("+1");
  if (fits) return [];
  const says = isNorthAmerican(country)
    ? `${key} isn't a number of ${country}. Those are +1 and ten digits; correct the number or the country.`
    : `${key} begins with +1, but ${country} has another country code. Correct the number or the country.`;
  return [{ code: "number-for-country", says }];
};

const checkNumber = (
  number: string,
  type: NumberType,
  country: string | undefined,
): Omit<Fault, "path">[] => {
  if (type === "short-code") {
    if (/^[0-9]{5,6}$/u.test(number)) return [];
    const says = `${JSON.stringify(number)} isn't a short code. Write its 5 or 6 digits and nothing else.`;
    return [{ code: "bad-number", says }];
  }
  if (type === "alphanumeric") {
    if (/^[A-Za-z0-9 ]{1,11}$/u.test(number) && /[A-Za-z]/u.test(number) && number.trim() === number)
      return [];
    const says = `${JSON.stringify(number)} isn't an alphanumeric ID. It has at most 11 of A–Z, a–z, 0–9 and space, at least one letter, and no space at its ends.`;
    return [{ code: "bad-number", says }];
  }
  return checkPhone(number, type, country);
};

const checkCountry = (country: string, type: NumberType | undefined): Omit<Fault, "path">[] => {
  if (!isCountry(country)) {
    const says = `${JSON.stringify(country)} isn't a country's code. Write two capital letters of ISO 3166-1, such as "US".`;
    return [{ code: "bad-country", says }];
  }
  const known = type === undefined ? undefined : countriesOf[type];
  if (known === undefined || known.includes(country)) return [];
  const says = `A ${type} number of ${country} isn't known here: Heed knows who answers on those of ${known.join(", ")} only. Correct the type or the country.`;
  return [{ code: "country-for-type", says }];
};

const checkManagedBy = (
  managedBy: SenderDraft["optOutsManagedBy"],
  type: NumberType,
  country: string,
): Omit<Fault, "path">[] => {
  if (mustSayWhoManages(type, country) && managedBy === undefined) {
    const says = `Nobody but you knows who answers STOP on this ${type} number. Add "us" if Heed is to answer, or "provider" if the provider does it by itself.`;
    return [{ code: "managed-by-missing", says }];
  }
  if (!mustSayWhoManages(type, country) && managedBy !== undefined) {
    const says = `Who answers on a ${type} number of ${country} is fixed by its carriers. Take this line out.`;
    return [{ code: "managed-by-unwanted", says }];
  }
  return [];
};

/** Everything that is wrong with one sender by itself. */
export const checkSender = (sender: SenderDraft, path: string): Fault[] => {
  const { number, type, country, optOutsManagedBy } = sender;
  const at = (field: string) => (fault: Omit<Fault, "path">) => ({ path: `${path}.${field}`, ...fault });
  const numberFaults =
    number !== undefined && type !== undefined ? checkNumber(number, type, country).map(at("number")) : [];
  const countryFaults = country === undefined ? [] : checkCountry(country, type).map(at("country"));
  const managedByFaults =
    type !== undefined && country !== undefined && countryFaults.length === 0
      ? checkManagedBy(optOutsManagedBy, type, country).map(at("optOutsManagedBy"))
      : [];
  return [...numberFaults, ...countryFaults, ...managedByFaults];
};
