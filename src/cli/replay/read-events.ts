/** An event as a file had it, or a place in the file that holds none. */
export type EventRead =
  | { readonly kind: "event"; readonly where: string; readonly event: unknown }
  | { readonly kind: "unreadable"; readonly where: string; readonly why: string };

/** What Event Grid adds to a dead letter, in both spellings; https://learn.microsoft.com/azure/event-grid/manage-event-delivery */
const extras = new Set([
  "deadletterreason",
  "deliveryattempts",
  "lastdeliveryoutcome",
  "publishtime",
  "lastdeliveryattempttime",
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The event as it was first sent: kept in quarantine again it is then the same event and not another. */
const withoutExtras = (event: unknown): unknown =>
  isObject(event)
    ? Object.fromEntries(Object.entries(event).filter(([name]) => !extras.has(name.toLowerCase())))
    : event;

type Json = { readonly value: unknown } | undefined;

const parse = (text: string): Json => {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
};

const fromJson = (value: unknown, where: string): readonly EventRead[] =>
  Array.isArray(value)
    ? value.map((event: unknown, index) => ({
        kind: "event",
        where: value.length === 1 ? where : `${where}, element ${index + 1}`,
        event: withoutExtras(event),
      }))
    : [{ kind: "event", where, event: withoutExtras(value) }];

const fromLines = (text: string, name: string): readonly EventRead[] => {
  const lines = text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: line.trim(), where: `${name}, line ${index + 1}` }));
  const read = lines
    .filter(({ line }) => line !== "")
    .map(({ line, where }) => ({ where, json: parse(line) }));
  // Not one line is JSON: then it is the file that is wrong and not its lines.
  if (read.every(({ json }) => json === undefined)) {
    return [{ kind: "unreadable", where: name, why: "The file is neither JSON nor JSON lines." }];
  }
  return read.flatMap(({ where, json }): readonly EventRead[] =>
    json === undefined
      ? [{ kind: "unreadable", where, why: "The line isn't JSON." }]
      : fromJson(json.value, where),
  );
};

/** Event Grid's or CloudEvents' arrays, single events, or one JSON value a line. */
export const readEvents = (content: string, name: string): readonly EventRead[] => {
  const text = content.replace(/^\uFEFF/u, "");
  if (text.trim() === "") return [{ kind: "unreadable", where: name, why: "The file is empty." }];
  const whole = parse(text);
  return whole === undefined ? fromLines(text, name) : fromJson(whole.value, name);
};
