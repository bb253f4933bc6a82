export interface Replies {
  readonly stop?: string;
  readonly start?: string;
  readonly help?: string;
}

/** One of the business's numbers as the provider knows it. */
export interface EmulatedNumber {
  readonly number: string;
  readonly type:
    | "toll-free"
    | "short-code"
    | "10dlc"
    | "long-code"
    | "mobile"
    | "messaging-connect"
    | "alphanumeric";
  /** ACS keeps the opt-outs and answers by itself, with `replies`. */
  readonly managedByAcs?: boolean;
  readonly replies?: Replies | undefined;
}

/** One name for each way of writing the same number. */
export const toNumberKey = (written: string): string => {
  const digits = written.replaceAll(/[^0-9]/g, "");
  return /[a-z]/i.test(written) ? written.trim().toLowerCase() : digits;
};
