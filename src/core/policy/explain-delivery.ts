import { deliveryClasses } from "./delivery-codes.ts";
import type { DeliveryClass } from "./delivery-codes.ts";

const sentences: Readonly<Record<DeliveryClass, string>> = {
  delivered: "It was delivered",
  rejected:
    "It wasn't delivered: the provider refused it as fraud, or as something that this sender may not send",
  "our-fault": "It wasn't delivered: the provider doesn't accept our sender's number as it is written",
  "toll-free-unverified":
    "It wasn't delivered: carriers drop all that this toll-free number sends until it is verified. In the Azure portal, at the number, choose Submit Application; send from another number till then",
  "dead-number": "It wasn't delivered: the number doesn't exist or can't get texts",
  "unsupported-destination": "It wasn't delivered: this sender can't reach that destination",
  "carrier-block": "It wasn't delivered: their carrier blocked it, which isn't an opt-out",
  transient: "It wasn't delivered: the phone couldn't be reached at the time",
  "opted-out": "It wasn't delivered: the provider blocks this sender for them",
  throttled: "It wasn't delivered: too much was sent at once",
  unknown: "It wasn't delivered, for a reason that Heed doesn't know",
  "unknown-outcome": "It may have been delivered: their carrier gives no reports. Don't send it again",
};

const isDeliveryClass = (text: string): text is DeliveryClass => deliveryClasses.some((one) => one === text);

/** What a delivery report says, and what to do about it where that isn't plain; a sentence without its full stop. */
export const explainDelivery = (deliveryClass: string): string =>
  sentences[isDeliveryClass(deliveryClass) ? deliveryClass : "unknown"];
