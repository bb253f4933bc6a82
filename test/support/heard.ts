import { newPerson } from "../../src/core/person.ts";
import { oweAnswer } from "../../src/core/policy/owe-answer.ts";
import type { Heard } from "../../src/core/policy/owe-answer.ts";
import type { Place } from "../../src/core/place.ts";
import type { Program } from "../../src/core/program.ts";
import { reads } from "./circumstances.ts";
import { noon } from "./sim-events.ts";
import { alerts, ann, shortCode, simPrograms } from "./sim-programs.ts";

/** A program whose texts say which they are. */
export const program: Program = {
  ...alerts,
  replies: { stop: { en: "stop en", fr: "stop fr" }, start: { en: "start en" }, help: { en: "help en" } },
};

export const heardAt: Place = { at: noon, rank: 2, hash: "f" };

/** What is owed to STOP at noon from somebody new, but for what differs. */
export const owes = (more: Partial<Heard>) => {
  const person = more.before ?? newPerson(ann);
  return oweAnswer(
    {
      program,
      sender: { key: shortCode, type: "short-code", country: "US", optOutsManagedBy: "us" },
      reading: reads("stop"),
      place: heardAt,
      now: noon,
      before: person,
      after: person,
      ...more,
    },
    simPrograms,
  );
};
