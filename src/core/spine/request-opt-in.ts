import { derivedSuffix } from "../entry-key.ts";
import { RecordUnreachable } from "../faults.ts";
import type { HandFacts } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { PersonKey } from "../phone-number.ts";
import { decideOptIn } from "../policy/decide-opt-in.ts";
import { isBraked } from "../policy/may-text.ts";
import type { SenderInProgram } from "../program.ts";
import { commitDecision } from "./commit-decision.ts";
import type { Outcome } from "./outcome.ts";
import type { Spine } from "./spine.ts";

export interface OptInRequest {
  readonly person: PersonKey;
  readonly owner: SenderInProgram;
  readonly hand: HandFacts;
}

/** Nothing from our clock is in a key, and nobody claimed a time. */
const noClaim = "0".repeat(15);

/** What the brake says of this send, if anything; what can't be read is closed. */
const objection = async (spine: Spine, program: string, until: Instant): Promise<string | undefined> => {
  try {
    const isHeld = isBraked(await spine.ports.control.readBrakes(until), program);
    return isHeld ? "The gate was closed by hand; `heed gate open` opens it." : undefined;
  } catch (error) {
    if (!(error instanceof RecordUnreachable)) throw error;
    return "The record can't be read just now: ask again later.";
  }
};

/** Asks somebody whether they want to be texted; YES within a day opts them in. */
export const requestOptIn = async (spine: Spine, request: OptInRequest, until: Instant): Promise<Outcome> => {
  const { hash, newId } = spine.ports;
  const why = await objection(spine, request.owner.program.id, until);
  if (why !== undefined) return { kind: "refused", why };
  const suffix = derivedSuffix(noClaim, newId(), hash);
  const decide = decideOptIn(request.owner, request.hand);
  return commitDecision(spine, { person: request.person, suffix, decide, comesOnce: true }, until);
};
