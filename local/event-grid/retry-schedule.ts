/** What came of one attempt to deliver. */
export type Outcome =
  | { readonly kind: "answered"; readonly status: number }
  | { readonly kind: "timeout" }
  /** No connection, or one that broke. */
  | { readonly kind: "socket" };

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

// "Event Grid message delivery and retry", Microsoft Learn: retry schedule, codes and delayed delivery.
const steps = [
  10 * second,
  30 * second,
  minute,
  5 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
];

/** The shortest waits that the answer's status asks for; all others 10 s. */
const leastWaits: Readonly<Record<number, number>> = {
  401: 5 * minute,
  404: 5 * minute,
  408: 2 * minute,
  503: 30 * second,
};

export const deadLetterAfter = 5 * minute;
export const deadLetterPatience = 4 * hour;
export const timeToLive = 24 * hour;
export const mostAttempts = 30;
export const responseWithin = 30 * second;

export const isDelivered = (outcome: Outcome): boolean =>
  outcome.kind === "answered" && outcome.status >= 200 && outcome.status <= 204;

/** Answers to which an Azure resource as the endpoint gets no second try. */
export const isHopeless = (outcome: Outcome): boolean =>
  outcome.kind === "answered" && [400, 403, 413].includes(outcome.status);

/** How long an event rests after its nth failed attempt. */
export const waitAfter = (attempts: number, outcome: Outcome): number => {
  const step = steps[Math.min(attempts, steps.length) - 1] ?? 12 * hour;
  const least = outcome.kind === "answered" ? (leastWaits[outcome.status] ?? 0) : 0;
  return Math.max(step, least);
};

/** How long a failing endpoint is left alone, new events and all. */
export const probationFor = (outcome: Outcome): number => {
  if (outcome.kind === "socket") return 30 * second;
  if (outcome.kind === "answered" && [401, 403, 404].includes(outcome.status)) return 5 * minute;
  return 10 * second;
};

const names: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  408: "RequestTimeout",
  413: "RequestEntityTooLarge",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};

/** As a dead letter's lastDeliveryOutcome has it. */
export const toOutcomeName = (outcome: Outcome): string => {
  if (outcome.kind === "timeout") return "Timeout";
  if (outcome.kind === "socket") return "SocketError";
  return names[outcome.status] ?? `Http${outcome.status}`;
};
