import { hashForm } from "../core/phone-number.ts";
import type { Programs } from "../core/program.ts";
import { createReader } from "../core/reading/create-reader.ts";
import type { Reader } from "../core/reading/create-reader.ts";
import type { ReadText } from "../core/spine/spine.ts";

/** One reader for each program, compiled once, and one for senders that no program has. */
export const createReadText = (programs: Programs): ReadText => {
  const unclaimed = createReader();
  const readers = new Map<string, Reader>(
    programs.all.map((program) => [program.id, createReader({ program })]),
  );
  return (text, sender) => {
    const owner = programs.bySender(sender);
    const reader = (owner && readers.get(owner.program.id)) ?? unclaimed;
    return reader(text, { senderNumber: hashForm(sender.replace(/^(?:short|alpha):/u, "")) });
  };
};
