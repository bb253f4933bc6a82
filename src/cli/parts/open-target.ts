import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import type { Environment } from "../../config/read-settings.ts";
import { chooseTarget } from "../../config/target.ts";
import type { Target } from "../../config/target.ts";
import { untilOf } from "../../core/spine/spine.ts";
import type { Spine } from "../../core/spine/spine.ts";
import type { Instant } from "../../core/instant.ts";
import type { CommandIo } from "../command.ts";
import { isErrorWithCode } from "../error-code.ts";
import { UsageError } from "../usage-error.ts";
import { confirm } from "./confirm.ts";
import type { Connection } from "./connection.ts";

export interface Opened extends Connection {
  readonly target: Target;
}

/** Somebody was asked and said no: nothing has changed. */
class Declined extends Error {
  override readonly name = "Declined";
}

const localSettings = async (cwd: string): Promise<string | undefined> => {
  try {
    return await readFile(resolve(cwd, "local.settings.json"), "utf8");
  } catch (error) {
    if (isErrorWithCode(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** The programs file of the folder one is in comes before the one that Heed was built with. */
const withPrograms = (env: Environment, cwd: string): Environment => {
  const path = resolve(cwd, env["HEED_PROGRAMS"]?.trim() || "programs.json");
  return existsSync(path) ? { ...env, HEED_PROGRAMS: path } : env;
};

export const findTarget = async (io: CommandIo): Promise<Target> =>
  chooseTarget(io.env, await localSettings(io.cwd));

export interface Writing {
  /** What it does, as the end of "This …". */
  readonly does: string;
  readonly yes: boolean;
}

/** A write to anything that isn't local is asked about. */
export const allowWrite = async (
  io: CommandIo,
  where: Pick<Target, "isLocal" | "says">,
  { does, yes }: Writing,
) => {
  if (where.isLocal || yes) return;
  if (!(await confirm(io, `This ${does}: ${where.says}. Go on?`)))
    throw new Declined("Nothing has been changed.");
};

/** Says which record it is, asks before a write where that is due, and opens it. */
export const openTarget = async (io: CommandIo, writing?: Writing): Promise<Opened> => {
  const target = await findTarget(io);
  io.err(`record: ${target.says}`);
  if (writing !== undefined) await allowWrite(io, target, writing);
  const connect = io.connect ?? (await import("./connect.ts")).connect;
  return { target, ...connect(withPrograms(target.env, io.cwd)) };
};

/** The time a call to the record may take, from now. */
export const soon = (spine: Spine): Instant => untilOf(spine);

/** A sub-command's name, or what there is. */
export const chooseFrom = <T extends string>(names: readonly T[], given: string | undefined): T => {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  throw new UsageError(`Say which: ${names.join(", ")}.`);
};
