import { toAddress } from "../src/core/phone-number.ts";
import type { Program, Programs, Sender } from "../src/core/program.ts";
import type { EmulatedNumber, Replies } from "./acs-emulator/emulated-number.ts";

/** An ACS-managed short code answers with what the program brief says: the texts of programs.json. */
const repliesOf = ({ language, replies }: Program): Replies => {
  const [stop, start, help] = [replies.stop[language], replies.start[language], replies.help[language]];
  return {
    ...(stop === undefined ? {} : { stop }),
    ...(start === undefined ? {} : { start }),
    ...(help === undefined ? {} : { help }),
  };
};

const isManagedByAcs = (sender: Sender): boolean => sender.optOutsManagedBy === "provider";

/** The numbers that programs.json names, as the emulated provider knows them. */
export const emulatedNumbers = (programs: Programs): readonly EmulatedNumber[] =>
  programs.all.flatMap((program) =>
    program.senders.map((sender) => ({
      number: toAddress(sender.key),
      type: sender.type,
      ...(isManagedByAcs(sender) ? { managedByAcs: true, replies: repliesOf(program) } : {}),
    })),
  );
