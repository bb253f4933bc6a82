import { senderKind } from "../../core/policy/sender-kind.ts";
import { canAnswerFrom } from "../../core/policy/who-answers.ts";
import type { Program, Programs, SenderInProgram } from "../../core/program.ts";
import { UsageError } from "../usage-error.ts";
import { typedSender } from "./typed-number.ts";

export const findProgram = (programs: Programs, id: string): Program => {
  const program = programs.byId(id);
  if (program !== undefined) return program;
  const ids = programs.all.map((one) => one.id).join(", ");
  throw new UsageError(`programs.json has no program with the id ${JSON.stringify(id)}; it has: ${ids}.`);
};

/** The named sender of a program, else the first that can be answered. */
export const findSender = (program: Program, written: string | undefined): SenderInProgram => {
  const key = written === undefined ? undefined : typedSender(written);
  const sender =
    key === undefined
      ? program.senders.find((one) => canAnswerFrom(senderKind(one)))
      : program.senders.find((one) => one.key === key);
  if (sender !== undefined) return { program, sender };
  throw new UsageError(
    key === undefined
      ? `${program.name} has no sender that people can answer.`
      : `That sender isn't one of ${program.name}'s; see programs.json.`,
  );
};
