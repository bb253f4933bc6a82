/** The command line can't be understood: one clear sentence, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
