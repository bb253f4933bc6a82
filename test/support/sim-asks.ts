import assert from "node:assert/strict";
import type { Errand } from "../../src/core/errand.ts";
import type { HistoryEntry } from "../../src/core/history.ts";
import type { PersonKey, SenderKey } from "../../src/core/phone-number.ts";
import type { Verdict } from "../../src/core/policy/may-text.ts";
import type { Program } from "../../src/core/program.ts";
import { askGate } from "../../src/core/spine/ask-gate.ts";
import { untilOf } from "../../src/core/spine/spine.ts";
import { standingOf } from "../../src/core/standing.ts";
import type { StandingState } from "../../src/core/standing.ts";
import { alerts, ann } from "./sim-programs.ts";
import type { World } from "./sim-world.ts";

/** One event after the other, each until nothing is left to do. */
export const hear = async (world: World, ...events: readonly unknown[]): Promise<void> => {
  for (const event of events) {
    world.publish(event);
    await world.run();
  }
};

export const standingIn = (world: World, program: Program = alerts, person: PersonKey = ann): StandingState =>
  standingOf(
    world.record.dump().people.find((one) => one.key === person),
    program,
  ).state;

export const gate = async (
  world: World,
  sender?: SenderKey,
  program: Program = alerts,
  person: PersonKey = ann,
): Promise<Verdict> =>
  askGate(
    world.direct,
    { program, person, ...(sender === undefined ? {} : { sender }) },
    untilOf(world.direct),
  );

/** The one errand whose entry meets the condition. */
export const errandWhere = (world: World, is: (entry: HistoryEntry) => boolean = () => true): Errand => {
  const { entries, errands } = world.record.dump();
  const found = entries.filter(is);
  assert.equal(found.length, 1, "one entry");
  const errand = errands.find((one) => one.suffix === found[0]?.suffix);
  assert.ok(errand, "its errand");
  return errand;
};

/** What each entry, in the order of its key, says of its answer. */
export const answersIn = (world: World): readonly string[] =>
  world.record.dump().entries.map(({ answer }) => (answer.kind === "none" ? answer.why : answer.kind));
