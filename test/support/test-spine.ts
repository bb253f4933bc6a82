import { readFileSync } from "node:fs";
import { parseProgramsJson } from "../../src/config/parse-programs.ts";
import type { Programs } from "../../src/core/program.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import type { ArrivedText } from "../../src/adapters/memory/channel.ts";
import { createMemoryChannel } from "../../src/adapters/memory/channel.ts";
import { createMemoryControl } from "../../src/adapters/memory/control.ts";
import { createMemoryErrandQueue } from "../../src/adapters/memory/errand-queue.ts";
import { createMemoryQuarantine } from "../../src/adapters/memory/quarantine.ts";
import { createMemoryRecord } from "../../src/adapters/memory/record.ts";
import { createMemoryTelemetry } from "../../src/adapters/memory/telemetry.ts";
import { newId, sha256 } from "../../src/adapters/system/system.ts";
import { readFewWords } from "./sim-reader.ts";

export const samplePrograms = (): Programs => {
  const parsed = parseProgramsJson(readFileSync("programs.json", "utf8"));
  if (parsed.kind === "faults") throw new Error("programs.json has faults");
  return parsed.programs;
};

/** A spine over memory adapters whose clock stands still, with the sample's programs. */
export const createTestSpine = (now: string) => {
  const clock = { now: () => Date.parse(now) };
  const record = createMemoryRecord();
  const channel = createMemoryChannel({ clock });
  const queue = createMemoryErrandQueue({ clock });
  const quarantine = createMemoryQuarantine({ clock, hash: sha256 });
  const telemetry = createMemoryTelemetry();
  const spine: Spine = {
    programs: samplePrograms(),
    read: readFewWords,
    ports: {
      clock,
      hash: sha256,
      newId,
      record,
      channel,
      errands: queue,
      quarantine,
      telemetry,
      control: createMemoryControl(),
    },
  };
  return {
    spine,
    record,
    queue,
    quarantine,
    telemetry,
    phone: (): readonly ArrivedText[] => channel.arrived,
    plan: channel.plan,
  };
};
