import assert from "node:assert/strict";
import { fold } from "../../src/core/fold.ts";
import { replyTag } from "../../src/core/entry-key.ts";
import type { Errand } from "../../src/core/errand.ts";
import type { RecordDump } from "../../src/adapters/memory/record.ts";
import type { World } from "./sim-world.ts";

/** A simulated world's record, or one as read from real tables. */
interface Recorded {
  readonly record: { readonly dump: () => Pick<RecordDump, "people" | "entries" | "errands"> };
}

/** Disorder, repetition and crashes leave no trace in the person. */
export const personIsFold = ({ record }: Recorded): void => {
  const { people, entries } = record.dump();
  for (const person of people) {
    const own = entries
      .filter((entry) => entry.person === person.key)
      .map(({ person: _person, ...entry }) => entry);
    assert.deepEqual(person, fold(person.key, own), "the person equals the fold of the history");
  }
};

/** Errands that were promised and never finished. */
export const owedIn = ({ record }: Recorded): readonly Errand[] =>
  record
    .dump()
    .errands.filter(
      ({ settled, reply, announcement, activity }) =>
        !settled ||
        reply?.state === "sending" ||
        reply?.state === "waiting" ||
        (announcement !== undefined && announcement.state !== "done") ||
        activity.state !== "done",
    );

const nothingOwed = (world: World): void => {
  assert.deepEqual(
    owedIn(world).map((errand) => errand.suffix),
    [],
    "nothing is owed at rest",
  );
  assert.deepEqual(world.queue.waiting(), [], "no message waits");
};

/** Texts beyond the one that an errand may send. */
export const doubledIn = ({ channel }: Pick<World, "channel">): number =>
  channel.arrived.length - new Set(channel.arrived.map((text) => text.tag)).size;

/** One text at most for each owed reply, and what the errand says of it is true. */
const repliesAreTrue = (world: World): void => {
  assert.equal(doubledIn(world), 0, "one text at most for each reply");
  const tags = new Set(world.channel.arrived.map((text) => text.tag));
  const { errands } = world.record.dump();
  for (const { suffix, reply } of errands) {
    const isThere = tags.delete(replyTag(suffix));
    if (reply === undefined) assert.equal(isThere, false, "no text without a reply that is owed");
    if (reply?.state === "sent") assert.ok(isThere, "what is called sent has arrived");
    if (reply?.state === "expired" || reply?.state === "failed")
      assert.equal(isThere, false, `what is called ${reply.state} has not arrived`);
  }
  assert.equal(tags.size, 0, "no text without an errand");
};

/** What must hold of every world at rest, whatever happened in it. */
export const holdsAtRest = (world: World): void => {
  personIsFold(world);
  nothingOwed(world);
  repliesAreTrue(world);
};

/** The texts at the phones, in a form that doesn't depend on when they came. */
export const textsOf = ({ channel }: Pick<World, "channel">): readonly string[] =>
  channel.arrived.map(({ from, to, text }) => `${from} → ${to}: ${text}`).sort();
