import { personKey } from "../phone-number.ts";
import { senderKind } from "../policy/sender-kind.ts";
import { canAnswerFrom } from "../policy/who-answers.ts";
import { checkReplies, isLanguage } from "./check-replies.ts";
import { checkSender } from "./check-sender.ts";
import { checkTimes } from "./check-times.ts";
import { checkWords } from "./check-words.ts";
import type { ProgramDraft, SenderDraft } from "./draft.ts";
import { allOf, onlyFaults, stepInto } from "./finding.ts";
import type { FaultCode, Finding, Findings } from "./finding.ts";

/** An opt-out of everything is announced for each program, and all of it must fit into one row of the record (1 MiB). */
export const mostPrograms = 500;

export const programId = /^[a-z0-9-]{1,40}$/u;

/** The path where each value was first seen, by value. */
type Seen = Map<string, string>;

const firstSeen = (seen: Seen, value: string, path: string): string | undefined => {
  const earlier = seen.get(value);
  if (earlier === undefined) seen.set(value, path);
  return earlier;
};

const checkNames = ({ id, name, language }: ProgramDraft, path: string, ids: Seen): Finding<FaultCode>[] => {
  const faults: Finding<FaultCode>[] = [];
  const at = stepInto(path, "id");
  if (id !== undefined && !programId.test(id)) {
    const says = `${JSON.stringify(id)} isn't an id. Write 1 to 40 small letters, digits and hyphens.`;
    faults.push({ path: at, code: "bad-id", says });
  } else if (id !== undefined) {
    const earlier = firstSeen(ids, id, at);
    if (earlier !== undefined) {
      const says = `${JSON.stringify(id)} is the id at ${earlier} too. Give each program an id of its own.`;
      faults.push({ path: at, code: "duplicate-id", says });
    }
  }
  if (name !== undefined && name.trim() === "") {
    const says = "The name is empty. Write the program's name as people know it.";
    faults.push({ path: stepInto(path, "name"), code: "blank", says });
  }
  if (language !== undefined && !isLanguage(language)) {
    const says = `${JSON.stringify(language)} isn't a language tag. Write two small letters such as "en", or "fr-CA".`;
    faults.push({ path: stepInto(path, "language"), code: "bad-language", says });
  }
  return faults;
};

const checkSenders = ({ senders }: ProgramDraft, path: string, keys: Seen): Findings => {
  const at = stepInto(path, "senders");
  const faults = (senders ?? []).flatMap((sender, index): Finding<FaultCode>[] => {
    const here = stepInto(at, index);
    const key = sender.number === undefined ? undefined : personKey(sender.number);
    const number = stepInto(here, "number");
    const earlier = key === undefined ? undefined : firstSeen(keys, key, number);
    const twice: Finding<FaultCode>[] =
      earlier === undefined
        ? []
        : [
            {
              path: number,
              code: "duplicate-sender",
              says: `${JSON.stringify(sender.number)} is the sender at ${earlier} too, and a sender belongs to one program. Take one of them out.`,
            },
          ];
    return [...checkSender(sender, here), ...twice];
  });
  const says = "The program has no sender, so nobody can text it. Add one when you have it.";
  const warnings =
    senders?.length === 0 ? ([{ path: at, code: "no-senders", says }] as const) : ([] as const);
  return { faults, warnings };
};

/** Doubtful where a sender's type is missing; that is a fault by itself. */
const sendsNothing = ({ type, country = "" }: SenderDraft): boolean =>
  type !== undefined && !canAnswerFrom(senderKind({ type, country }));

/** Questions that would never go out, so that nobody is ever asked. */
const checkAsking = ({ senders = [], optIn, onDoubt, question }: ProgramDraft, path: string): Findings => {
  if (senders.length === 0 || !senders.every(sendsNothing)) return onlyFaults([]);
  const asked = [
    ...(optIn?.question ? [stepInto(stepInto(path, "optIn"), "question")] : []),
    ...(onDoubt === "ask" && question ? [stepInto(path, "question")] : []),
  ];
  const says =
    "Nothing can be sent from any of the program's senders, so nobody is ever asked this. Add a sender that sends, or take the question out.";
  return { faults: [], warnings: asked.map((at) => ({ path: at, code: "cannot-ask", says })) };
};

/** Everything that programs.json means and shouldn't, in the order of the file. */
export const checkPrograms = (programs: readonly ProgramDraft[]): Findings => {
  if (programs.length === 0) {
    const says = "There is no program. Add one; `heed init` writes a first file.";
    return onlyFaults([{ path: "programs", code: "no-programs", says }]);
  }
  const tooMany: Finding<FaultCode>[] =
    programs.length <= mostPrograms
      ? []
      : [
          {
            path: "programs",
            code: "too-many-programs",
            says: `There are ${programs.length} programs, and ${mostPrograms} are the most. Put senders that share their opt-outs into one program.`,
          },
        ];
  const ids: Seen = new Map();
  const keys: Seen = new Map();
  return allOf([
    onlyFaults(tooMany),
    ...programs.flatMap((program, index) => {
      const path = `programs[${index}]`;
      return [
        onlyFaults(checkNames(program, path, ids)),
        checkSenders(program, path, keys),
        checkReplies(program, path),
        checkAsking(program, path),
        checkWords(program, path),
        onlyFaults(checkTimes(program, path)),
      ];
    }),
  ]);
};
