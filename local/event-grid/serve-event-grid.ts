import { answerJson, isRecord, parseJson, readBody, type Json } from "../http/json.ts";
import { serve } from "../http/serve.ts";
import {
  createEventGrid,
  type EventGrid,
  type EventGridOptions,
  type PublishOptions,
} from "./create-event-grid.ts";

export interface ServedEventGrid extends EventGrid {
  readonly url: string;
  /** Where a topic's publisher posts an array of events. */
  readonly publishUrl: string;
  readonly close: () => Promise<void>;
}

const eventGridPortSetting = "HEED_LOCAL_EVENT_GRID_PORT";

const toPublishOptions = (body: Json): PublishOptions => {
  const options: Record<string, number> = {};
  for (const name of ["shuffleSeed", "copies", "batch"]) {
    const value = body[name];
    if (typeof value === "number") options[name] = value;
  }
  return options;
};

/** The local Event Grid behind a small API on loopback: publish, move, counts. */
export const serveEventGrid = async (
  options: EventGridOptions & { readonly port?: number },
): Promise<ServedEventGrid> => {
  const grid = createEventGrid(options);
  const place = { what: "the local Event Grid", setting: eventGridPortSetting, port: options.port };
  const served = await serve(place, async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://event-grid");
    const body = parseJson((await readBody(request)).toString());
    const isJson = request.headers["content-type"]?.includes("json") === true;
    if (request.method !== "POST" || !isJson) {
      answerJson(response, 400, { error: "POST JSON, sent as application/json." });
    } else if (pathname === "/publish" && Array.isArray(body)) {
      grid.publish(body);
      answerJson(response, 200, {});
    } else if (pathname === "/control/publish" && isRecord(body) && Array.isArray(body["events"])) {
      grid.publish(body["events"], toPublishOptions(body));
      answerJson(response, 200, {});
    } else if (pathname === "/control/move" && isRecord(body)) {
      grid.move(String(body["name"]), String(body["url"]));
      answerJson(response, 200, {});
    } else if (pathname === "/control/counts") {
      answerJson(response, 200, { pending: grid.pending(), subscriptions: grid.counts() });
    } else {
      answerJson(response, 404, { error: "/publish, /control/publish, /control/move or /control/counts." });
    }
  });
  return {
    ...grid,
    url: served.url,
    publishUrl: `${served.url}/publish`,
    close: async () => {
      grid.stop();
      await served.stop();
    },
  };
};
