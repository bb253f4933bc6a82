import { derivedSuffix } from "../entry-key.ts";
import type { HandFacts } from "../history.ts";
import type { Instant } from "../instant.ts";
import type { PersonKey } from "../phone-number.ts";
import { decideOptIn } from "../policy/decide-opt-in.ts";
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

/** Asks somebody whether they want to be texted; YES within a day opts them in. */
export const requestOptIn = (spine: Spine, request: OptInRequest, until: Instant): Promise<Outcome> => {
  const { hash, newId } = spine.ports;
  const suffix = derivedSuffix(noClaim, newId(), hash);
  const decide = decideOptIn(request.owner, request.hand);
  return commitDecision(spine, { person: request.person, suffix, decide, comesOnce: true }, until);
};
