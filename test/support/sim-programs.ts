import type { PersonKey } from "../../src/core/phone-number.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { Program, Sender } from "../../src/core/program.ts";

export const shortCode = "short:12345";
export const tollFree = "+18005550100";
export const tenDlc = "+14255550150";
/** Managed by the provider: it answers literal words itself. */
export const managedCode = "short:54321";
/** No program has it. */
export const strayCode = "short:99999";

export const ann: PersonKey = "+14255550123";
export const bob: PersonKey = "+14255550124";

const noChange = { add: [], remove: [] };

export const simProgram = (id: string, name: string, senders: readonly Sender[]): Program => ({
  id,
  name,
  language: "en",
  senders,
  replies: {
    stop: { en: `${name}: you are unsubscribed and get no more messages.` },
    start: { en: `${name}: you are subscribed. Reply HELP for help, STOP to end.` },
    help: { en: `${name}: call 425-555-0100. Reply STOP to end.` },
  },
  words: { stop: noChange, start: noChange, help: noChange },
  stopCovers: "program",
  requires: "no-opt-out",
  mode: "act",
  answerWithinMinutes: 5,
  replyWindowMinutes: 10,
  bypassGraceMinutes: 15,
  onDoubt: "hold",
  reviewBusinessDays: 3,
});

const codeSender: Sender = { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" };
const tollFreeSender: Sender = { key: tollFree, type: "toll-free", country: "US" };

export const alerts = simProgram("contoso-alerts", "Contoso Alerts", [codeSender, tollFreeSender]);

export const offers = simProgram("contoso-offers", "Contoso Offers", [
  { key: tenDlc, type: "10dlc", country: "US", optOutsManagedBy: "us" },
  { key: managedCode, type: "short-code", country: "US", optOutsManagedBy: "provider" },
]);

export const simPrograms = createPrograms([alerts, offers]);
