import type { Command } from "./command.ts";

/** Every command, loaded when it is called. The order is the help's. */
export const commandMap = {
  text: async () => (await import("./commands/text.ts")).textCommand,
  lookup: async () => (await import("./commands/lookup.ts")).lookupCommand,
  replay: async () => (await import("./commands/replay.ts")).replayCommand,
  quarantine: async () => (await import("./commands/quarantine.ts")).quarantineCommand,
  reviews: async () => (await import("./commands/reviews.ts")).reviewsCommand,
  "opt-in": async () => (await import("./commands/opt-in.ts")).optInCommand,
  gate: async () => (await import("./commands/gate.ts")).gateCommand,
  observe: async () => (await import("./commands/observe.ts")).observeCommand,
  read: async () => (await import("./commands/read.ts")).readCommand,
  validate: async () => (await import("./commands/validate.ts")).validateCommand,
  init: async () => (await import("./commands/init.ts")).initCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;
