/** What may be told of an SDK's error. The error itself holds the request, and its URL the phone number. */
export interface SdkError {
  /** Absent when nothing was answered. */
  readonly status?: number;
  readonly code: string;
  /** Milliseconds, as the service asked for it. */
  readonly retryAfter?: number;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** A code is a word; anything else might be a sentence with something in it that mustn't be told. */
const word = (value: unknown): string | undefined =>
  typeof value === "string" && /^[A-Za-z][A-Za-z0-9_.-]{1,60}$/u.test(value) ? value : undefined;

const header = (error: unknown, name: string): string | undefined => {
  const headers = property(property(error, "response"), "headers");
  const get = property(headers, "get");
  const value: unknown = typeof get === "function" ? Reflect.apply(get, headers, [name]) : undefined;
  return typeof value === "string" ? value : undefined;
};

/** RFC 9110, 10.2.3: seconds or a date. The date is counted from the answer's own, so that clocks may differ. */
const retryAfterOf = (error: unknown): number | undefined => {
  const text = header(error, "retry-after");
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/u.test(text)) return Number(text) * 1_000;
  const wait = Date.parse(text) - Date.parse(header(error, "date") ?? "");
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

const codeOf = (error: unknown): string => {
  const details = property(error, "details");
  return (
    word(property(error, "code")) ??
    word(property(property(details, "odataError"), "code")) ??
    word(property(details, "errorCode")) ??
    word(property(error, "name")) ??
    "unknown"
  );
};

export const readSdkError = (error: unknown): SdkError => {
  const status = property(error, "statusCode");
  const retryAfter = retryAfterOf(error);
  return {
    code: codeOf(error),
    ...(typeof status === "number" && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
};

/** For a fault's message: what was asked and what came, no more. */
export const describeSdkError = (what: string, { status, code }: SdkError): string =>
  `${what}: ${status ?? "no answer"} ${code}`;
