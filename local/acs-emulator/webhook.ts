import { setTimeout as pause } from "node:timers/promises";
import type { EventGridEvent } from "../event-grid-event.ts";

export type Posted =
  | { readonly kind: "nobody" }
  | { readonly kind: "answered"; readonly status: number }
  | { readonly kind: "unreachable" };

export interface Webhook {
  readonly use: (url: string | undefined) => void;
  /** Hands an event over once; whoever listens decides about trying again. */
  readonly post: (event: EventGridEvent) => Promise<Posted>;
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
}

const deadline = 60_000;

export const createWebhook = (initial: string | undefined): Webhook => {
  let url = initial;
  const underway = new Set<Promise<Posted>>();
  const send = async (to: string, event: EventGridEvent): Promise<Posted> => {
    try {
      const response = await fetch(to, {
        method: "POST",
        headers: { "content-type": "application/json", "aeg-event-type": "Notification" },
        body: JSON.stringify([event]),
        signal: AbortSignal.timeout(deadline),
      });
      await response.arrayBuffer();
      return { kind: "answered", status: response.status };
    } catch {
      // A listener that is down is part of what is emulated: the event is lost to it, as the answer says.
      return { kind: "unreachable" };
    }
  };
  return {
    use: (next) => {
      url = next;
    },
    post: async (event) => {
      if (url === undefined) return { kind: "nobody" };
      const sending = send(url, event);
      underway.add(sending);
      try {
        return await sending;
      } finally {
        underway.delete(sending);
      }
    },
    settled: async () => {
      do {
        await Promise.all(underway);
        await pause(0);
      } while (underway.size > 0);
    },
  };
};
