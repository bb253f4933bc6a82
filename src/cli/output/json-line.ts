/** Instants by their names; everything else that is a number is a count. */
const instants = new Set([
  "at",
  "due",
  "since",
  "until",
  "optedOutSince",
  "firstAttempt",
  "reported",
  "keptAt",
]);

const furthest = 8_640_000_000_000_000;

/** One line of JSON; instants as ISO 8601, which people and tools both read. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value, (name, field: unknown) =>
    instants.has(name) && typeof field === "number" && Math.abs(field) <= furthest
      ? new Date(field).toISOString()
      : field,
  );
