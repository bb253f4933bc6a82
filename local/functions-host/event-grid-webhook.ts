import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson, isRecord, parseJson, readBody } from "../http/json.ts";
import type { App } from "./load-app.ts";

export const eventGridPath = "/runtime/webhooks/EventGrid";

const end = (response: ServerResponse, status: number, body = ""): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(body);
};

const validationCode = (events: readonly unknown[]): string | undefined => {
  const [event] = events;
  const data = isRecord(event) ? event["data"] : undefined;
  const code = isRecord(data) ? data["validationCode"] : undefined;
  return typeof code === "string" ? code : undefined;
};

/** Each element is an invocation, all at once; one that fails has the whole array sent again. */
const notify = async (app: App, name: string, events: readonly unknown[], response: ServerResponse) => {
  const results = await Promise.all(
    events.map(async (event) => {
      const data = isRecord(event) ? { data: { json: JSON.stringify(event["data"] ?? null) } } : {};
      return await app.invoke(name, { json: JSON.stringify(event) }, data);
    }),
  );
  const failure = results.find((result) => result.kind === "failed");
  if (failure === undefined) end(response, 202);
  else end(response, 500, failure.error instanceof Error ? failure.error.message : "The function failed.");
};

/** Answers as the webhook of the Functions Event Grid extension does (its EventGridExtensionConfigProvider). */
export const createEventGridWebhook =
  (app: App) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const name = url.searchParams.get("functionName") ?? "";
    const isKnown = app.functions.some(
      (one) => one.name === name && one.trigger.type.toLowerCase() === "eventgridtrigger",
    );
    const body = (await readBody(request)).toString();
    if (!isKnown) {
      end(response, 404, `cannot find function: '${name}'`);
      return;
    }
    if (request.method === "OPTIONS") {
      // CloudEvents' handshake: who may deliver here.
      const origin = request.headers["webhook-request-origin"];
      response.setHeader(
        "WebHook-Allowed-Origin",
        typeof origin === "string" ? origin : "eventgrid.azure.net",
      );
      end(response, 200);
      return;
    }
    const type = request.headers["aeg-event-type"];
    switch (typeof type === "string" ? type.toLowerCase() : "") {
      case "subscriptionvalidation": {
        const parsed = parseJson(body);
        const code = validationCode(Array.isArray(parsed) ? parsed : [parsed]);
        if (code === undefined) end(response, 400, "no validation code");
        else answerJson(response, 200, { validationResponse: code });
        return;
      }
      case "notification": {
        const parsed = parseJson(body);
        if (parsed === undefined) end(response, 400, "the body is not JSON");
        else await notify(app, name, Array.isArray(parsed) ? parsed : [parsed], response);
        return;
      }
      case "unsubscribe":
        end(response, 202);
        return;
      default:
        end(response, 400, "unknown aeg-event-type");
    }
  };
