import type { BlobItem } from "@azure/storage-blob";
import { readSdkError } from "../sdk-error.ts";
import { createContainerCall, type ContainerOptions } from "./container.ts";
import type { KeptEvents, KeptEventStore, KeptPage } from "./kept-events.ts";

const isMissingBlob = (error: unknown): boolean => {
  const { status, code } = readSdkError(error);
  return status === 404 && code === "BlobNotFound";
};

/** An immutability policy on dead letters keeps the blob for its time, whatever has been replayed. */
const isHeldByPolicy = (error: unknown): boolean => {
  const { status, code } = readSdkError(error);
  return status === 409 && code !== undefined && code.startsWith("BlobImmutable");
};

const toKept = ({ name, properties, metadata }: BlobItem): KeptEvents => {
  const reason = metadata?.["reason"];
  return {
    name,
    keptAt: (properties.createdOn ?? properties.lastModified).getTime(),
    size: properties.contentLength ?? 0,
    ...(reason !== undefined && { reason: decodeURIComponent(reason) }),
  };
};

/** Blobs of events that were set aside: our quarantine, or the container of Event Grid's dead letters. */
export const createKeptEventStore = (options: ContainerOptions): KeptEventStore => {
  const call = createContainerCall(options);
  return {
    list: async (page, until) =>
      await call<KeptPage>("list", until, async (container, abortSignal) => {
        const pages = container
          .listBlobsFlat({ includeMetadata: true, abortSignal })
          .byPage(page === undefined ? {} : { continuationToken: page });
        const read = await pages.next();
        if (read.done === true) return { kept: [] };
        const kept = read.value.segment.blobItems.map(toKept);
        const next = read.value.continuationToken;
        return next === undefined || next === "" ? { kept } : { kept, next };
      }),
    show: async (name, until) =>
      await call<string | undefined>(
        "show",
        until,
        async (container, abortSignal) => {
          const blob = container.getBlobClient(name);
          return (await blob.downloadToBuffer(undefined, undefined, { abortSignal })).toString("utf8");
        },
        (error) => (isMissingBlob(error) ? { value: undefined } : undefined),
      ),
    drop: async (name, until) =>
      await call<boolean>(
        "drop",
        until,
        async (container, abortSignal) => {
          await container.getBlobClient(name).delete({ abortSignal });
          return true;
        },
        (error) => (isMissingBlob(error) || isHeldByPolicy(error) ? { value: false } : undefined),
      ),
  };
};
