import { RecordUnreachable } from "../faults.ts";
import type { Instant } from "../instant.ts";
import type { PersonKey, SenderKey } from "../phone-number.ts";
import { mayText, refuse } from "../policy/may-text.ts";
import type { Verdict } from "../policy/may-text.ts";
import type { Program } from "../program.ts";
import type { Spine } from "./spine.ts";

export interface GateRequest {
  readonly program: Program;
  readonly sender?: SenderKey;
  readonly person: PersonKey;
}

/** One point read per person and one read of the brake; what can't be read is closed. */
export const askGate = async (spine: Spine, request: GateRequest, until: Instant): Promise<Verdict> => {
  const { control, record, telemetry } = spine.ports;
  const { program, sender } = request;
  telemetry.report("heed.gate.asked", { program: program.id });
  let verdict: Verdict;
  try {
    const [brakes, seen] = await Promise.all([
      control.readBrakes(until),
      record.readPerson(request.person, until),
    ]);
    verdict = mayText({ program, brakes, person: seen?.value, ...(sender === undefined ? {} : { sender }) });
  } catch (error) {
    if (!(error instanceof RecordUnreachable)) throw error;
    verdict = refuse(
      program,
      "record-unreachable",
      "The record can't be read just now: ask again, send nothing.",
    );
  }
  if (!verdict.allowed)
    telemetry.report("heed.gate.refused", { program: program.id, reason: verdict.reason });
  return verdict;
};
