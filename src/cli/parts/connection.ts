import type { KeptEventStore } from "../../adapters/blobs/kept-events.ts";
import type { ListActivity } from "../../adapters/tables/list-activity.ts";
import type { Environment } from "../../config/read-settings.ts";
import type { Spine } from "../../core/spine/spine.ts";

export interface Archive {
  readonly quarantine: KeptEventStore;
  readonly deadLetters: KeptEventStore;
}

/** What a command may work with; each part is opened when it is asked for. */
export interface Connection {
  readonly spine: () => Promise<Spine>;
  readonly archive: () => Promise<Archive>;
  readonly listActivity: ListActivity;
}

export type Connect = (env: Environment) => Connection;
