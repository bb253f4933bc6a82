import { newId, systemClock } from "../../adapters/system/system.ts";
import { localEventsUrl } from "../../config/local-defaults.ts";
import type { LocalPorts } from "../../config/local-defaults.ts";
import { functionNames } from "../../config/names.ts";
import { toAddress } from "../../core/phone-number.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import { HostSilent, postEvent } from "../replay/to-host.ts";
import { NotRunning } from "./local-phone.ts";
import type { Handed, LocalPhone } from "./local-phone.ts";

export interface OwnText {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly words: string;
}

const explainHanded: Readonly<Record<Exclude<Handed, "taken">, string>> = {
  unreachable:
    "The text was sent, but nothing takes events on this machine: run `npm start` first, in another terminal.",
  nobody:
    "The text was sent, but the ACS emulator hands its events to nobody: run `npm start`, which connects the two.",
  refused: "The host failed on the event; Event Grid would bring it again. What `npm start` prints says why.",
};

/** Through the emulator: the carrier or provider reacts, and the event goes to whoever listens. */
export const sendThroughEmulator = async (
  phone: LocalPhone,
  { from, to, words }: OwnText,
): Promise<unknown> => {
  const { event, handed } = await phone.text(toAddress(from), toAddress(to), words);
  if (handed !== "taken") throw new NotRunning(explainHanded[handed]);
  return event;
};

/** An event of Azure Communication Services, as its documents show it. */
const toEvent = ({ from, to, words }: OwnText): unknown => {
  const id = newId();
  const at = new Date(systemClock.now()).toISOString();
  const [person, sender] = [toAddress(from), toAddress(to)].map((number) => number.replace(/^\+/u, ""));
  return {
    id,
    topic: "local",
    subject: `/phonenumber/${person}`,
    data: { messageId: id, from: person, to: sender, message: words, receivedTimestamp: at, segmentCount: 1 },
    eventType: "Microsoft.Communication.SMSReceived",
    dataVersion: "1.0",
    metadataVersion: "1",
    eventTime: at,
  };
};

/** Straight to the host, as Event Grid brings it: no carrier takes part. */
export const sendToHost = async (ports: LocalPorts, text: OwnText): Promise<unknown> => {
  const event = toEvent(text);
  try {
    const status = await postEvent(new URL(localEventsUrl(ports, functionNames.smsReceived)), event);
    if (status >= 300) throw new NotRunning(explainHanded.refused);
  } catch (error) {
    if (!(error instanceof HostSilent)) throw error;
    throw new NotRunning(`${error.message} Run \`npm start\` first, in another terminal.`, { cause: error });
  }
  return event;
};
