import type * as z from "zod";

import { stepInto } from "../core/checks/finding.ts";
import type { FaultCode, Finding } from "../core/checks/finding.ts";

type Step = string | number;
type Issue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const valueAt = (raw: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>(
    (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    raw,
  );

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a fraction";
  if (typeof value === "boolean") return "true or false";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

const expectedKinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes ("…")',
  number: "a whole number",
  int: "a whole number",
  array: "a list ([ … ])",
  object: "an object ({ … })",
  record: 'texts by language ({ "en": "…" })',
};

const oneOf = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(", ");

const expectedBy = (issue: Issue): string => {
  if (issue.code === "invalid_type") return expectedKinds[issue.expected] ?? issue.expected;
  return issue.code === "invalid_value" ? `one of ${oneOf(issue.values)}` : "another value";
};

const toFaults = (issue: Issue, raw: unknown): Finding<FaultCode>[] => {
  const steps = issue.path.map((step): Step => (typeof step === "symbol" ? step.toString() : step));
  const path = steps.reduce<string>(stepInto, "");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: stepInto(path, key),
      code: "unknown-key",
      says: `${JSON.stringify(key)} isn't known here. Take it out, or correct its spelling.`,
    }));
  }
  const value = valueAt(raw, steps);
  const expected = expectedBy(issue);
  if (value === undefined) {
    return [{ path, code: "missing", says: `It is missing. Add it: ${expected}.` }];
  }
  if (issue.code === "invalid_value" && typeof value === "string") {
    const says = `${JSON.stringify(value)} isn't known here. Write ${expected}.`;
    return [{ path, code: "unknown-value", says }];
  }
  return [{ path, code: "wrong-type", says: `It is ${kindOf(value)}. Write ${expected}.` }];
};

/** What zod found, in our sentences. */
export const toShapeFaults = (error: z.ZodError, raw: unknown): readonly Finding<FaultCode>[] =>
  error.issues.flatMap((issue) => toFaults(issue, raw));
