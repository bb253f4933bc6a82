import assert from "node:assert/strict";
import type { Errand } from "../../src/core/errand.ts";
import type { Ports } from "../../src/core/ports.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import type { Held } from "../../src/core/spine/finish.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { around, changeOf, reads, said } from "./circumstances.ts";
import { noon } from "./sim-events.ts";
import { createBackends, directPorts } from "./sim-ports.ts";
import { simPrograms } from "./sim-programs.ts";
import { readFewWords } from "./sim-reader.ts";

export const until = noon + 15_000;

/** STOP was heard at noon and is durable; its errand is held and nothing of it is done yet. */
export const heldStop = async (
  changes: Partial<Errand> = {},
  ports: (backends: ReturnType<typeof createBackends>) => Partial<Ports> = () => ({}),
) => {
  let now = noon;
  const clock = { now: () => now };
  const backends = createBackends(clock, 1);
  const made = changeOf(decideText(said("STOP"), reads("stop"), around()));
  const errand: Errand = { ...made.errand, ...changes };
  const committed = await backends.record.commit({ ...made, errand }, until);
  assert.ok(committed.kind === "committed");
  const spine: Spine = {
    programs: simPrograms,
    read: readFewWords,
    ports: { ...directPorts(clock, backends), ...ports(backends) },
  };
  const held: Held = { errand, etag: committed.errandEtag, person: made.person };
  const stored = (): Errand => {
    const [found] = backends.record.dump().errands;
    assert.ok(found);
    return found;
  };
  return {
    ...backends,
    spine,
    held,
    stored,
    at: (next: number) => (now = next),
    reported: () => backends.telemetry.reported.map(({ name }) => name),
    /** What waits in the queue, and for how many seconds from now. */
    waits: () => backends.queue.waiting().map(({ visibleAt }) => (visibleAt - now) / 1_000),
  };
};
