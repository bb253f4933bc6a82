/** A schedule of six fields: second, minute, hour, day, month, day of the week. In UTC, as on Azure by default. */
export interface Schedule {
  /** The first second after that instant which matches. */
  readonly next: (after: number) => number;
}

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const fields: readonly Field[] = [
  { name: "second", from: 0, to: 59 },
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day", from: 1, to: 31 },
  { name: "month", from: 1, to: 12, names: months },
  { name: "day of the week", from: 0, to: 6, names: days },
];

const toNumber = (text: string, field: Field): number => {
  const named = field.names?.indexOf(text.slice(0, 3).toUpperCase()) ?? -1;
  const value = named >= 0 ? named + field.from : Number(text);
  if (text === "" || !Number.isInteger(value) || value < field.from || value > field.to) {
    throw new Error(`NCRONTAB: "${text}" is no ${field.name}.`);
  }
  return value;
};

const toValues = (text: string, field: Field): ReadonlySet<number> => {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const [range = "", stepText] = part.split("/");
    const step = stepText === undefined ? 1 : Number(stepText);
    if (!Number.isInteger(step) || step < 1) throw new Error(`NCRONTAB: "${part}" has no valid step.`);
    const [first = "", last] = range === "*" ? [String(field.from), String(field.to)] : range.split("-");
    const start = toNumber(first, field);
    // "5/15" runs from five to the end; "5" is five alone.
    const open = stepText === undefined ? start : field.to;
    const end = last === undefined ? open : toNumber(last, field);
    if (end < start) throw new Error(`NCRONTAB: "${part}" ends before it begins.`);
    for (let value = start; value <= end; value += step) values.add(value);
  }
  return values;
};

const day = 86_400_000;
const longestSearch = 8 * 366;

/** Throws when the text isn't a schedule. */
export const parseNcrontab = (text: string): Schedule => {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length) throw new Error(`NCRONTAB: "${text}" doesn't have six fields.`);
  const sets = fields.map((field, index) => toValues(parts[index] ?? "", field));
  const matches = (index: number, value: number): boolean => sets[index]?.has(value) === true;
  const isDay = (at: Date): boolean =>
    matches(3, at.getUTCDate()) && matches(4, at.getUTCMonth() + 1) && matches(5, at.getUTCDay());
  const isTime = (at: Date): boolean =>
    matches(0, at.getUTCSeconds()) && matches(1, at.getUTCMinutes()) && matches(2, at.getUTCHours());
  return {
    next: (after) => {
      let second = (Math.floor(after / 1_000) + 1) * 1_000;
      for (let searched = 0; searched < longestSearch; searched += 1) {
        const end = (Math.floor(second / day) + 1) * day;
        if (isDay(new Date(second))) {
          for (; second < end; second += 1_000) if (isTime(new Date(second))) return second;
        }
        second = end;
      }
      throw new Error(`NCRONTAB: "${text}" never comes.`);
    },
  };
};
