import { isRecord, parseJson, readBody } from "../../local/http/json.ts";
import { serve } from "../../local/http/serve.ts";

export interface Announced {
  readonly id: string;
  readonly type: string;
  /** Whom it speaks of. */
  readonly person: string;
}

/** An Event Grid topic on loopback: takes CloudEvents, or answers with the status it was told. */
export interface RealTopic {
  readonly url: string;
  /** What was taken, each id once, and how often something was asked. */
  readonly taken: () => readonly Announced[];
  readonly requests: () => number;
  /** Undefined: well. */
  readonly answerWith: (status: number | undefined) => void;
  readonly stop: () => Promise<void>;
}

const toAnnounced = (event: unknown): Announced[] => {
  if (!isRecord(event) || !isRecord(event["data"])) return [];
  return [{ id: String(event["id"]), type: String(event["type"]), person: String(event["data"]["person"]) }];
};

export const startRealTopic = async (): Promise<RealTopic> => {
  const taken = new Map<string, Announced>();
  let trouble: number | undefined;
  let requests = 0;
  const served = await serve({ what: "the topic", setting: "none" }, async (request, response) => {
    const body = parseJson((await readBody(request)).toString());
    requests += 1;
    if (trouble === undefined && Array.isArray(body))
      for (const event of body.flatMap(toAnnounced)) taken.set(event.id, event);
    response.writeHead(trouble ?? 200).end();
  });
  return {
    url: `${served.url}/api/events`,
    taken: () => [...taken.values()],
    requests: () => requests,
    answerWith: (status) => {
      trouble = status;
    },
    stop: served.stop,
  };
};
