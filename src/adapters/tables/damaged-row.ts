import { RecordUnreachable } from "../../core/faults.ts";

/** A row that this version can't read: newer than it, or damaged. Never "nothing there": the gate would open. */
export const damagedRow = (kind: string): RecordUnreachable =>
  new RecordUnreachable(`a ${kind} row that this version can't read`);
