import type { Effect, HistoryEntry } from "../../src/core/history.ts";

export const key = "+14255550123";
export const sender = "short:12345";
export const program = { id: "contoso-alerts", senders: [{ key: sender }] } as const;

export const entryAt = (at: number, hash: string, ...does: readonly Effect[]): HistoryEntry => ({
  version: 1,
  suffix: `${String(at).padStart(15, "0")}|${hash.padStart(32, "0")}`,
  source: "text",
  claimed: at,
  effective: at,
  firstSight: at,
  sender,
  program: program.id,
  does,
  answer: { kind: "not-asked" },
});

export const own = "program:contoso-alerts";
export const out: Effect = { kind: "register", scope: own, to: "opted-out" };
export const into: Effect = { kind: "register", scope: own, to: "opted-in" };
export const everything: Effect = { kind: "register", scope: "everything", to: "opted-out" };
export const clear: Effect = { kind: "register", scope: "everything", to: "cleared" };
export const blocked: Effect = { kind: "found-blocked", sender, scope: own };
