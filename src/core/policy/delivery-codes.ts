export const deliveryClasses = [
  "delivered",
  "rejected",
  "our-fault",
  "toll-free-unverified",
  "dead-number",
  "unsupported-destination",
  "carrier-block",
  "transient",
  "opted-out",
  "throttled",
  "unknown",
  "unknown-outcome",
] as const;
export type DeliveryClass = (typeof deliveryClasses)[number];

const byCode: Readonly<Record<string, DeliveryClass>> = {
  "2000": "delivered",
  "4000": "rejected",
  "4001": "our-fault",
  "4002": "dead-number",
  "4003": "unsupported-destination",
  "4004": "dead-number",
  "4005": "carrier-block",
  "4006": "transient",
  "4007": "opted-out",
  "4008": "throttled",
  "4009": "rejected",
  "4010": "toll-free-unverified",
  "4020": "throttled",
  "5000": "unknown",
  "5001": "transient",
  "5002": "unknown-outcome",
  "9999": "transient",
};

/** The text that ACS's documents show where no code is given. */
const blockedText = /\bsender blocked for given recipient\b/iu;
const leadingCode = /^\s*([0-9]{4})(?![0-9])/u;

export interface DeliveryVerdict {
  readonly class: DeliveryClass;
  readonly code?: string;
}

/** A leading code and the text both count; what we don't know is kept as unknown, never dropped. */
export const readDelivery = (status: string, details: string): DeliveryVerdict => {
  const code = leadingCode.exec(details)?.[1];
  const withCode = code === undefined ? {} : { code };
  if (status.trim().toLowerCase() === "delivered") return { class: "delivered", ...withCode };
  if (blockedText.test(details)) return { class: "opted-out", ...withCode };
  const known = code === undefined ? undefined : byCode[code];
  // "Failed" with a code that says delivered contradicts itself.
  return { class: known === undefined || known === "delivered" ? "unknown" : known, ...withCode };
};
