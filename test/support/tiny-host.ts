import { after } from "node:test";

import { serve } from "../../local/http/serve.ts";
import { answerJson, parseJson, readBody } from "../../local/http/json.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";

export interface TinyHost {
  readonly url: string;
  readonly port: number;
  /** Path and query of each request. */
  readonly asked: readonly string[];
  /** What it answers instead of taking the event; undefined ends it. */
  status: number | undefined;
  /** Like Event Grid between the two: it answers, and the event comes to the function a moment later. */
  answersFirst: boolean;
}

/** The webhook of the Functions host and nothing else, over a spine in memory. */
export const startTinyHost = async (spine: Spine): Promise<TinyHost> => {
  const asked: string[] = [];
  const host: Pick<TinyHost, "status" | "answersFirst"> = { status: undefined, answersFirst: false };
  const served = await serve({ what: "a tiny host", setting: "none" }, async (request, response) => {
    asked.push(`${String(request.headers["aeg-event-type"])} ${request.url ?? ""}`);
    const body: unknown = parseJson((await readBody(request)).toString());
    if (host.answersFirst) answerJson(response, 202, {});
    if (host.status === undefined) {
      for (const event of Array.isArray(body) ? body : [body]) await takeEvent(spine, event);
    }
    if (!host.answersFirst) answerJson(response, host.status ?? 202, {});
  });
  after(served.stop);
  return Object.assign(host, { url: served.url, port: served.port, asked });
};
