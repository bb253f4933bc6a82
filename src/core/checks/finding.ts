/** What can be wrong with programs.json: Heed won't start with it. */
export const faultCodes = [
  "not-json",
  "not-utf8",
  "wrong-type",
  "missing",
  "unknown-key",
  "unknown-value",
  "no-programs",
  "too-many-programs",
  "bad-id",
  "duplicate-id",
  "blank",
  "bad-language",
  "bad-number",
  "duplicate-sender",
  "bad-country",
  "country-for-type",
  "number-for-country",
  "managed-by-missing",
  "managed-by-unwanted",
  "text-missing",
  "canada-text-missing",
  "canada-too-long",
  "text-too-long",
  "text-malformed",
  "shortener",
  "out-of-range",
  "answers-too-late",
  "word-empty",
  "word-reserved",
  "word-twice",
  "word-demanded",
  "word-opts-out",
  "opt-in-empty",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is unwise, or what a carrier's reviewer would ask about: said, and started with all the same. */
export const warningCodes = [
  "no-senders",
  "cannot-ask",
  "word-not-there",
  "over-320",
  "says-no-name",
  "says-no-end",
  "has-link",
  "has-offer",
  "says-no-contact",
  "says-no-frequency",
  "says-no-rates",
  "says-no-help",
  "says-no-stop",
  "says-no-yes",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** One thing that is wrong: where, what kind, and a sentence that says what to do about it. */
export interface Finding<Code extends string = string> {
  /** As in the file: `programs[0].senders[1].number`. */
  readonly path: string;
  readonly code: Code;
  readonly says: string;
}

export interface Findings {
  readonly faults: readonly Finding<FaultCode>[];
  readonly warnings: readonly Finding<WarningCode>[];
}

export const allOf = (parts: readonly Findings[]): Findings => ({
  faults: parts.flatMap((part) => part.faults),
  warnings: parts.flatMap((part) => part.warnings),
});

export const onlyFaults = (faults: readonly Finding<FaultCode>[]): Findings => ({ faults, warnings: [] });

/** A path one step deeper; a key that isn't a plain word is quoted. */
export const stepInto = (path: string, step: string | number): string => {
  if (typeof step === "number") return `${path}[${step}]`;
  if (!/^[$A-Z_a-z][\w$]*$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === "" ? step : `${path}.${step}`;
};

export const inOneLine = (finding: Finding): string =>
  finding.path === "" ? finding.says : `${finding.path}: ${finding.says}`;
