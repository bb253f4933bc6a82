import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson, parseJson, readBody } from "../http/json.ts";
import type { EmulatorState } from "./emulator-state.ts";
import { toReportEvent, type Outgoing } from "./events.ts";
import { checkSignature } from "./hmac.ts";
import type { SendItem } from "./repeatability.ts";
import { parseSend, type Recipient, type SendRequest } from "./send-request.ts";

/** 2021-03-07 is what SDK 1.1 speaks; the other is the newest of the REST API. */
const apiVersions = ["2021-03-07", "2026-01-23"];

const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => answerJson(response, status, { error: { code, message } }, headers);

const failed = (to: string, status: number, message: string, recipient: Recipient): SendItem => ({
  to,
  httpStatusCode: status,
  ...(recipient.repeatabilityRequestId === undefined ? {} : { repeatabilityResult: "rejected" as const }),
  successful: false,
  errorMessage: message,
});

/** Answers POST /sms as the service does: a whole request is refused, or each recipient gets its own result. */
export const createSendHandler = (state: EmulatorState) => {
  const wait = async (ms: number): Promise<void> => {
    await new Promise<void>((resolve) => {
      state.time.after(ms, resolve);
    });
  };

  const report = async (message: Outgoing): Promise<void> => {
    await state.webhook.post(toReportEvent(message, state.time.now()));
  };

  const sendTo = (request: SendRequest, recipient: Recipient, sent: Outgoing[]): SendItem => {
    const { to } = recipient;
    const content = JSON.stringify([request.from, to, request.message]);
    const repeat = state.repeatability.look(recipient, content);
    if (repeat.kind === "again") {
      state.counts.repeats += 1;
      return repeat.item;
    }
    if (repeat.kind === "mismatch") {
      return failed(to, 400, "The repeatability id was used for another request.", recipient);
    }
    const finish = (item: SendItem): SendItem => {
      state.repeatability.remember(recipient, content, item);
      return item;
    };
    if (!/^\+[1-9]\d{6,14}$/.test(to)) {
      return finish(failed(to, 400, "Invalid To phone number format.", recipient));
    }
    const fault = state.faults.take("recipient", { from: request.from, to: [to] });
    if (fault !== undefined) return finish(failed(to, fault.status, fault.message, recipient));

    const lost = state.faults.take("undelivered", { from: request.from, to: [to] })?.details;
    const message = state.network.send({
      from: request.from,
      to,
      text: request.message,
      ...(request.tag === undefined ? {} : { tag: request.tag }),
      ...(lost === undefined ? {} : { lost }),
    });
    const { attemptedAt: at, ...facts } = message;
    const { to: _, ...repeatability } = recipient;
    state.sent.push({ at, ...facts, ...repeatability });
    sent.push(message);
    return finish({
      to,
      messageId: message.messageId,
      httpStatusCode: 202,
      ...(recipient.repeatabilityRequestId === undefined ? {} : { repeatabilityResult: "accepted" }),
      successful: true,
    });
  };

  /** Reports leave after the answer unless a fault says when. The answer must leave in between. */
  const sendReports = async (
    request: SendRequest,
    sent: readonly Outgoing[],
    answer: () => void,
  ): Promise<void> => {
    const later: Outgoing[] = [];
    for (const message of request.report ? sent : []) {
      const fault = state.faults.take("report", { from: request.from, to: [message.to] });
      if (fault === undefined) later.push(message);
      else if (fault.when === "before-answer") await report(message);
      else if (fault.when === "late") {
        state.time.after(fault.ms, () => {
          report(message).catch(console.error);
        });
      }
    }
    answer();
    await Promise.all(later.map(report));
  };

  return async (httpRequest: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(httpRequest);
    state.counts.requests += 1;
    const signature = checkSignature(httpRequest, body, state.accessKey, state.wallClock());
    if (signature.kind === "bad") {
      state.counts.unsigned += 1;
      refuse(response, 401, "Denied", `Denied by the resource provider: ${signature.why}.`);
      return;
    }
    const version = new URL(httpRequest.url ?? "", "http://acs").searchParams.get("api-version");
    if (version === null || !apiVersions.includes(version)) {
      refuse(response, 400, "UnsupportedApiVersion", "api-version is missing or unknown.");
      return;
    }
    const parsed = parseSend(parseJson(body.toString()));
    if (parsed.kind === "bad") {
      refuse(response, 400, "BadRequest", `${parsed.field} ${parsed.why}.`.trim());
      return;
    }
    const { request } = parsed;
    const about = { from: request.from, to: request.recipients.map(({ to }) => to) };
    const status = state.faults.take("status", about);
    if (status !== undefined) {
      const retryAfter = status.retryAfter === undefined ? {} : { "retry-after": String(status.retryAfter) };
      refuse(response, status.status, "Fault", "Switched on by the control API.", retryAfter);
      return;
    }
    const before = { ...about, side: "before" } as const;
    const delayBefore = state.faults.take("delay", before);
    if (delayBefore !== undefined) await wait(delayBefore.ms);
    if (state.faults.take("reset", before) !== undefined) {
      httpRequest.socket.resetAndDestroy();
      return;
    }
    const number = state.network.numberOf(request.from);
    if (number === undefined || number.type === "messaging-connect") {
      // Messaging Connect needs options that this API version doesn't know.
      refuse(response, 401, "Unauthorized", "from is not a number that this resource may send from.");
      return;
    }
    const sent: Outgoing[] = [];
    const value = request.recipients.map((recipient) => sendTo(request, recipient, sent));
    const after = { ...about, side: "after" } as const;
    const delayAfter = state.faults.take("delay", after);
    if (delayAfter !== undefined) await wait(delayAfter.ms);
    const reset = state.faults.take("reset", after) !== undefined;
    await sendReports(request, sent, () => {
      if (reset) httpRequest.socket.resetAndDestroy();
      else answerJson(response, 202, { value });
    });
  };
};
