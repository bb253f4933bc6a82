import { isRecord, type Json } from "../http/json.ts";
import type { EmulatedNumber, Replies } from "./emulated-number.ts";
import type { Fault } from "./faults.ts";

/** Said to whoever called the control API; not a fault of the emulator. */
export class BadControl extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadControl";
  }
}

const types = [
  "toll-free",
  "short-code",
  "10dlc",
  "long-code",
  "mobile",
  "messaging-connect",
  "alphanumeric",
] as const;
const kinds = ["status", "delay", "reset", "recipient", "undelivered", "report"] as const;

export const stringAt = (body: Json, field: string): string => {
  const value = body[field];
  if (typeof value !== "string") throw new BadControl(`${field} must be a string.`);
  return value;
};

const listAt = (body: Json, field: string): readonly Json[] => {
  const value = body[field];
  if (!Array.isArray(value) || !value.every(isRecord))
    throw new BadControl(`${field} must be a list of objects.`);
  return value;
};

const parseReplies = (value: unknown): Replies => {
  if (!isRecord(value)) return {};
  const replies: Record<string, string> = {};
  for (const name of ["stop", "start", "help"]) {
    if (value[name] !== undefined) replies[name] = stringAt(value, name);
  }
  return replies;
};

export const parseNumbers = (body: Json): readonly EmulatedNumber[] =>
  listAt(body, "numbers").map((value) => {
    const type = types.find((known) => known === value["type"]);
    if (type === undefined) throw new BadControl(`type must be one of ${types.join(", ")}.`);
    return {
      number: stringAt(value, "number"),
      type,
      managedByAcs: value["managedByAcs"] === true,
      replies: parseReplies(value["replies"]),
    };
  });

const needs: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  status: ["status"],
  delay: ["ms", "side"],
  reset: ["side"],
  recipient: ["status", "message"],
  undelivered: ["details"],
  report: ["when"],
};

export const parseFaults = (body: Json): readonly Fault[] =>
  listAt(body, "faults").map((value) => {
    const kind = kinds.find((known) => known === value["kind"]);
    if (kind === undefined) throw new BadControl(`kind must be one of ${kinds.join(", ")}.`);
    for (const field of needs[kind]) {
      if (value[field] === undefined) throw new BadControl(`A fault "${kind}" needs ${field}.`);
    }
    // The fields that each kind needs are there; this API is loopback's own, and a wrong type shows at once.
    return value as unknown as Fault;
  });
