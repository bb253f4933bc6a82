import { createAsker } from "../ask.ts";
import type { CommandIo } from "../command.ts";
import { UsageError } from "../usage-error.ts";

/** Asks before something happens that can't be tried out here. Without somebody to ask it refuses. */
export const confirm = async (io: CommandIo, question: string): Promise<boolean> => {
  if (!io.isTty) throw new UsageError(`${question} Nobody is here to be asked: add --yes if that is meant.`);
  const asker = createAsker(io);
  try {
    const answer = await asker.ask(`${question} (y/N)`, "N");
    return answer !== undefined && /^y(?:es)?$/iu.test(answer);
  } finally {
    asker.close();
  }
};
