import type { Committed } from "../../core/ports.ts";
import { readSdkError } from "../sdk-error.ts";

/**
 * Only a row's absence is "nothing there". A table's absence, or a 404 of something that isn't Tables (a proxy),
 * must not read as a person of whom nothing is known: they would be texted.
 * `ResourceNotFound`: https://learn.microsoft.com/rest/api/storageservices/table-service-error-codes
 */
export const isMissingRow = (error: unknown): boolean => {
  const { status, code } = readSdkError(error);
  return status === 404 && (code === "ResourceNotFound" || code === "EntityNotFound");
};

export const isStale = (error: unknown): boolean => readSdkError(error).status === 412;

/** The order of the operations in the transaction; the error's message begins with the index of the one that failed. */
export const operations = ["entry", "person", "errand", "reported"] as const;

const failedRow = (error: unknown): (typeof operations)[number] | undefined => {
  const message = error instanceof Error ? error.message : "";
  const index = /^(\d+):/u.exec(message)?.[1];
  return index === undefined ? undefined : operations[Number(index)];
};

const isTableGone = (code: string): boolean => code.startsWith("Table");

/** What a refused transaction means; undefined when it is trouble and not an answer. */
export const refusedCommit = (error: unknown): { readonly value: Committed } | undefined => {
  const { status, code } = readSdkError(error);
  if (status === 400 || status === 413) return { value: { kind: "refused", status } };
  if (status !== 404 && status !== 409 && status !== 412) return undefined;
  const row = failedRow(error);
  return row === undefined || isTableGone(code) ? undefined : { value: { kind: "conflict", row } };
};
