import type { Hash, Quarantine } from "../../core/ports.ts";
import { readSdkError } from "../sdk-error.ts";
import { createContainerCall, type ContainerOptions } from "./container.ts";
import { keptName, toDeadLetter } from "./dead-letter.ts";

const isThereAlready = (error: unknown): boolean => {
  const { status, code } = readSdkError(error);
  return status === 409 && code === "BlobAlreadyExists";
};

/** Names and values of metadata are HTTP headers: ASCII, and not without end. */
const toMetadata = (reason: string): Record<string, string> => ({
  reason: encodeURIComponent(reason.slice(0, 200).toWellFormed()),
});

export const createBlobQuarantine = (options: ContainerOptions & { readonly hash: Hash }): Quarantine => {
  const call = createContainerCall(options);
  return {
    put: async (event, reason, until) => {
      const text = toDeadLetter(event, reason, options.clock.now());
      const name = keptName(event, options.hash);
      await call<void>(
        "keep event",
        until,
        async (container, abortSignal) => {
          await container.getBlockBlobClient(name).upload(text, Buffer.byteLength(text), {
            // The insert is the check: the first one stays, with the instant at which it was seen.
            conditions: { ifNoneMatch: "*" },
            blobHTTPHeaders: { blobContentType: "application/json" },
            metadata: toMetadata(reason),
            abortSignal,
          });
        },
        (error) => (isThereAlready(error) ? { value: undefined } : undefined),
      );
    },
  };
};
