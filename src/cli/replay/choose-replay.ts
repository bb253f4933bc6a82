import { isLoopback } from "../../config/target.ts";
import type { CommandIo } from "../command.ts";
import { allowWrite, openTarget } from "../parts/open-target.ts";
import type { Opened } from "../parts/open-target.ts";
import { UsageError } from "../usage-error.ts";
import { createInProcess } from "./in-process.ts";
import type { ReplayEvent } from "./replayed.ts";
import { createToHost } from "./to-host.ts";

export interface Chosen {
  readonly opened: Opened;
  readonly replay: ReplayEvent;
  /** Names where the events go; no key in it. */
  readonly place: string;
}

const parseUrl = (text: string): URL => {
  if (URL.canParse(text)) {
    const url = new URL(text);
    if (url.protocol === "http:" || url.protocol === "https:") return url;
  }
  throw new UsageError("--to takes a URL, as in http://127.0.0.1:7071.");
};

/** Here, with the record that is opened, or at a running host. */
export const chooseReplay = async (io: CommandIo, to: string | undefined, yes: boolean): Promise<Chosen> => {
  const does = "replays events, which may change the record and text people";
  if (to === undefined) {
    const opened = await openTarget(io, { does, yes });
    return { opened, replay: createInProcess(await opened.spine()), place: `record ${opened.target.says}` };
  }
  const url = parseUrl(to);
  const isLocal = isLoopback(to);
  io.err(`host: ${url.host}`);
  await allowWrite(io, { isLocal, says: url.host }, { does, yes });
  const opened = await openTarget(io);
  // The local host works on the local record; of any other we don't know which one it has.
  const spine = isLocal && opened.target.isLocal ? await opened.spine() : undefined;
  return { opened, replay: createToHost(url, spine), place: `host ${url.origin}${url.pathname}` };
};
