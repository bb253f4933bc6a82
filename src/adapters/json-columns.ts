import { RecordUnreachable } from "../core/faults.ts";

/**
 * Values travel as JSON in string properties. A property holds at most 32 K UTF-16 units
 * (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model),
 * so a longer one goes over numbered properties.
 */
export const maxPart = 30_000;
const maxParts = 8;

/** What one value may take: at two bytes a character, half of the 1 MiB of an entity, for one column that grows. */
export const maxJson = maxPart * maxParts;

export class TooLarge extends Error {
  override readonly name = "TooLarge";
  constructor(column: string) {
    super(`The column ${column} would be larger than a row can hold.`);
  }
}

/** Never between the halves of a surrogate pair: a lone half has no UTF-8 and would come back as U+FFFD. */
const cutBefore = (text: string, end: number): number => {
  const unit = text.charCodeAt(end - 1);
  return end < text.length && unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
};

const parts = (text: string): string[] => {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = cutBefore(text, Math.min(start + maxPart, text.length));
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
};

/** Azurite reads a transaction line by line and takes these two for ends of lines (seen in 3.37: it answers 500). */
const lineEnds = /[\u2028\u2029]/gu;

const toJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(lineEnds, (end) => (end === "\u2028" ? "\\u2028" : "\\u2029"));

/** `{ name }`, or `{ name0, name1, … }` where one property would be too small. */
export const toJsonColumns = (name: string, value: unknown): Record<string, string> => {
  const json = toJson(value);
  if (json.length <= maxPart) return { [name]: json };
  const split = parts(json);
  if (split.length > maxParts) throw new TooLarge(name);
  return Object.fromEntries(split.map((part, index) => [`${name}${index}`, part]));
};

/**
 * For a merge: properties can't be removed by one, so all names that the value does not take are emptied;
 * otherwise the words of an announcement would outlive it.
 */
export const toMergedJsonColumns = (name: string, value: unknown): Record<string, string> => {
  const empty = Object.fromEntries(Array.from({ length: maxParts }, (_, index) => [`${name}${index}`, ""]));
  return { [name]: "", ...empty, ...toJsonColumns(name, value) };
};

const parse = (json: string, name: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // Without the cause: its message quotes the text, and that may be somebody's words.
    throw new RecordUnreachable(`a row whose column ${name} isn't JSON`);
  }
};

/** The value, or undefined when the row has no such column. */
export const fromJsonColumns = (row: Readonly<Record<string, unknown>>, name: string): unknown => {
  const whole = row[name];
  if (typeof whole === "string" && whole !== "") return parse(whole, name);
  let json = "";
  for (let index = 0; index < maxParts; index += 1) {
    const part = row[`${name}${index}`];
    if (typeof part !== "string") break;
    json += part;
  }
  return json === "" ? undefined : parse(json, name);
};
