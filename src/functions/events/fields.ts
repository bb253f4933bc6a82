/** A JSON object whose property names may be camelCase or PascalCase; Microsoft's own material shows both. */
export interface Fields {
  readonly get: (name: string) => unknown;
  /** A string, or a number as its digits; anything else is absent. */
  readonly text: (name: string) => string | undefined;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const createFields = (object: Readonly<Record<string, unknown>>): Fields => {
  const lower = new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
  const get = (name: string): unknown => lower.get(name.toLowerCase());
  return {
    get,
    text: (name) => {
      const value = get(name);
      if (typeof value === "string") return value;
      return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
    },
  };
};
