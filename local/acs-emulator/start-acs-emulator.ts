import { randomUUID } from "node:crypto";
import { localAcsKey } from "../../src/config/local-defaults.ts";
import { answerJson } from "../http/json.ts";
import { serve } from "../http/serve.ts";
import { cancellable, systemTime, type Time } from "../time.ts";
import { createControl, reset, textFrom, type Texted } from "./control.ts";
import type { EmulatedNumber } from "./emulated-number.ts";
import type { Counts, EmulatorState, SentText } from "./emulator-state.ts";
import { createFaults, type Fault } from "./faults.ts";
import { createNetwork, type PersonTexts } from "./network.ts";
import type { Phone } from "./phones.ts";
import { createRepeatability } from "./repeatability.ts";
import { createSendHandler } from "./send-handler.ts";
import { createWebhook } from "./webhook.ts";

export interface AcsEmulatorOptions {
  readonly numbers: readonly EmulatedNumber[];
  readonly port?: number;
  /** Where events go: a function's webhook, or the local Event Grid. */
  readonly webhook?: string;
  readonly time?: Time;
  readonly wallClock?: () => number;
  readonly newId?: () => string;
}

export interface AcsEmulator {
  readonly url: string;
  /** For the real SDK, with `allowInsecureConnection: true`. */
  readonly connectionString: string;
  readonly useWebhook: (url: string | undefined) => void;
  readonly useNumbers: (numbers: readonly EmulatedNumber[]) => void;
  readonly text: (text: PersonTexts) => Promise<Texted>;
  readonly phone: (number: string) => Phone;
  readonly phones: () => readonly Phone[];
  readonly sent: () => readonly SentText[];
  readonly counts: () => Readonly<Counts>;
  readonly setFaults: (faults: readonly Fault[]) => void;
  /** Resolves when no event is on its way to the webhook; late reports that aren't due yet don't count. */
  readonly settled: () => Promise<void>;
  readonly reset: () => void;
  readonly stop: () => Promise<void>;
}

const acsEmulatorPortSetting = "HEED_LOCAL_ACS_PORT";

/** The SMS API of Azure Communication Services on loopback, with phones and carriers behind it. */
export const startAcsEmulator = async (options: AcsEmulatorOptions): Promise<AcsEmulator> => {
  const time = cancellable(options.time ?? systemTime);
  const state: EmulatorState = {
    time,
    wallClock: options.wallClock ?? (() => Date.now()),
    accessKey: localAcsKey,
    network: createNetwork(time, options.newId ?? randomUUID),
    faults: createFaults(),
    repeatability: createRepeatability(),
    webhook: createWebhook(options.webhook),
    sent: [],
    counts: { requests: 0, repeats: 0, unsigned: 0 },
  };
  state.network.useNumbers(options.numbers);
  const send = createSendHandler(state);
  const control = createControl(state);
  const place = { what: "the ACS emulator", setting: acsEmulatorPortSetting, port: options.port };
  const served = await serve(place, async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://acs");
    const command = /^\/control\/(.*)$/.exec(pathname)?.[1];
    if (command !== undefined) await control(request, response, command);
    else if (pathname === "/sms" && request.method === "POST") await send(request, response);
    else answerJson(response, 404, { error: { code: "NotFound", message: "No such resource." } });
  });
  return {
    url: served.url,
    connectionString: `endpoint=${served.url}/;accesskey=${localAcsKey}`,
    useWebhook: state.webhook.use,
    useNumbers: state.network.useNumbers,
    text: async (text) => await textFrom(state, text),
    phone: state.network.phones.view,
    phones: state.network.phones.all,
    sent: () => [...state.sent],
    counts: () => ({ ...state.counts }),
    setFaults: state.faults.set,
    settled: state.webhook.settled,
    reset: () => reset(state),
    stop: async () => {
      time.cancelAll();
      await served.stop();
    },
  };
};
