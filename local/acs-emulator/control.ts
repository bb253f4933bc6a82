import type { IncomingMessage, ServerResponse } from "node:http";
import type { EventGridEvent } from "../event-grid-event.ts";
import { answerJson, isRecord, parseJson, readBody, type Json } from "../http/json.ts";
import type { EmulatorState } from "./emulator-state.ts";
import type { PersonTexts } from "./network.ts";
import { BadControl, parseFaults, parseNumbers, stringAt } from "./parse-control.ts";
import type { Posted } from "./webhook.ts";

export interface Texted {
  readonly events: readonly EventGridEvent[];
  readonly posted: Posted;
}

/** A person texts: the network reacts, the event is raised and handed to the webhook. */
export const textFrom = async (state: EmulatorState, text: PersonTexts): Promise<Texted> => {
  const result = state.network.text(text);
  if (result.kind === "refused") throw new BadControl(result.why);
  return { events: [result.event], posted: await state.webhook.post(result.event) };
};

export const reset = (state: EmulatorState): void => {
  state.network.reset();
  state.repeatability.reset();
  state.faults.set([]);
  state.sent.length = 0;
  Object.assign(state.counts, { requests: 0, repeats: 0, unsigned: 0 });
};

type Command = (state: EmulatorState, body: Json) => unknown;

// Numbers stand in bodies, never in a URL.
const commands: Readonly<Record<string, Command>> = {
  numbers: (state, body) => {
    state.network.useNumbers(parseNumbers(body));
    return {};
  },
  webhook: (state, body) => {
    state.webhook.use(body["url"] === null ? undefined : stringAt(body, "url"));
    return {};
  },
  text: async (state, body) =>
    await textFrom(state, {
      from: stringAt(body, "from"),
      to: stringAt(body, "to"),
      text: stringAt(body, "text"),
      ...(typeof body["at"] === "number" ? { at: body["at"] } : {}),
    }),
  phone: (state, body) => state.network.phones.view(stringAt(body, "number")),
  phones: (state) => ({ phones: state.network.phones.all() }),
  sent: (state) => ({ sent: state.sent, counts: state.counts }),
  faults: (state, body) => {
    if (body["faults"] !== undefined) state.faults.set(parseFaults(body));
    return { faults: state.faults.list() };
  },
  settled: async (state) => {
    await state.webhook.settled();
    return {};
  },
  reset: (state) => {
    reset(state);
    return {};
  },
};

/** POST /control/<command> with a JSON object. JSON only, so that a page in a browser can't reach it by a form. */
export const createControl =
  (state: EmulatorState) =>
  async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const body = parseJson((await readBody(request)).toString());
    const isJson = request.headers["content-type"]?.startsWith("application/json") === true;
    if (request.method !== "POST" || command === undefined) {
      answerJson(response, 404, {
        error: `POST to /control/ and one of: ${Object.keys(commands).join(", ")}.`,
      });
      return;
    }
    if (!isJson || !isRecord(body)) {
      answerJson(response, 400, { error: "The body must be a JSON object, sent as application/json." });
      return;
    }
    try {
      answerJson(response, 200, await command(state, body));
    } catch (error) {
      if (!(error instanceof BadControl)) throw error;
      answerJson(response, 400, { error: error.message });
    }
  };
