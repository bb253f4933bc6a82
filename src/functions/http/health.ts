import type { HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { ConfigError } from "../../core/faults.ts";
import type { Spine } from "../../core/spine/spine.ts";

const recordBudget = 5_000;

interface Health {
  readonly ready: boolean;
  readonly record: "answers" | "doesn't answer" | "not asked";
  readonly faults: readonly string[];
}

const look = async (getSpine: () => Promise<Spine>): Promise<Health> => {
  let spine: Spine;
  try {
    spine = await getSpine();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { ready: false, record: "not asked", faults: error.faults };
  }
  const { clock, record, telemetry } = spine.ports;
  try {
    await record.ping(clock.now() + recordBudget);
    return { ready: true, record: "answers", faults: [] };
  } catch {
    telemetry.report("heed.record.unreachable");
    return { ready: false, record: "doesn't answer", faults: [] };
  }
};

/**
 * GET /api/health: 200 when it can take events, else 503 with every reason. `?probe=live` only says that the process
 * answers. It names settings, never their values.
 */
export const healthHandler =
  (getSpine: () => Promise<Spine>) =>
  async (request: HttpRequest, _context: InvocationContext): Promise<HttpResponseInit> => {
    if (request.query.get("probe") === "live") return { status: 200, jsonBody: { live: true } };
    const health = await look(getSpine);
    return {
      status: health.ready ? 200 : 503,
      headers: { "cache-control": "no-store" },
      jsonBody: { live: true, ...health },
    };
  };
