import { setImmediate as turn } from "node:timers/promises";
import { createEventGrid, type EventGridOptions } from "../../local/event-grid/create-event-grid.ts";
import type { DeadLetters, DeliveryFacts } from "../../local/event-grid/dead-letter.ts";
import type { Attempt } from "../../local/event-grid/deliver.ts";
import type { Outcome } from "../../local/event-grid/retry-schedule.ts";
import { createTestTime } from "./test-time.ts";

export const noon = Date.UTC(2026, 10, 21, 12);
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const ok: Outcome = { kind: "answered", status: 202 };
export const down: Outcome = { kind: "answered", status: 500 };
export const event = (id: string) => ({ id, eventType: "Sms", data: {} });

type Answer = (attempt: Attempt, at: number) => Outcome;

/** A local Event Grid in time that passes on demand, before an endpoint that answers as told. */
export const createEventGridWorld = (answer: Answer, options: Partial<EventGridOptions> = {}) => {
  const time = createTestTime(noon);
  const tried: { readonly at: number; readonly ids: string }[] = [];
  const buried: { readonly at: number; readonly facts: DeliveryFacts }[] = [];
  const deadLetters: DeadLetters = {
    put: async (_subscription, _events, facts, at) => {
      await Promise.resolve();
      buried.push({ at: at - noon, facts });
    },
  };
  const grid = createEventGrid({
    subscriptions: [{ name: "sms", url: "http://nowhere" }],
    time,
    deadLetters,
    deliver: async (attempt) => {
      await Promise.resolve();
      const at = time.now() - noon;
      tried.push({ at, ids: attempt.events.map((one) => String(one["id"])).join(",") });
      return answer(attempt, at);
    },
    ...options,
  });
  /** Lets time pass in steps, so that each delivery's answer is heard before the next is due. */
  const pass = async (ms: number): Promise<void> => {
    const end = time.now() + ms;
    await turn();
    for (let due = time.nextDue(); due !== undefined && time.now() + due <= end; due = time.nextDue()) {
      time.advance(due);
      await turn();
    }
    time.advance(end - time.now());
  };
  return { grid, time, tried, buried, pass };
};
