/** What the system says of a file that can't be read or written: ENOENT and its like. */
export const isErrorWithCode = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";
