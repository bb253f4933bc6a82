import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { CutWire } from "../../local/cut-wire/start-cut-wire.ts";
import type { WireFault } from "../../local/cut-wire/wire-fault.ts";
import type { Json } from "../../local/http/json.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import { entrySuffix } from "../../src/core/entry-key.ts";
import type { Person } from "../../src/core/person.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import { readEvent } from "../../src/functions/events/read-event.ts";
import { saysNoNumber, textsAt } from "./real-checks.ts";
import type { RealWorld } from "./real-world.ts";
import { owedIn } from "./sim-checks.ts";
import { says } from "./sim-events.ts";
import { eventually } from "./stack.ts";
import { reportTally } from "./tally.ts";
import { samplePrograms } from "./test-spine.ts";

const goodbye = samplePrograms().byId("contoso-alerts")?.replies.stop["en"] ?? "";

/** Takes connections and resets them: a collector that is down, and whether anybody asked it. */
export const startDeadCollector = async () => {
  let asked = 0;
  const server = createServer((socket) => {
    asked += 1;
    socket.on("error", () => {});
    socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    connectionString: `InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:${port}`,
    asked: () => asked,
    stop: async () => await new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

/** What the tests of an outage do and ask, with counts for the line at the end. */
export const watchOutage = (world: RealWorld, within = 60_000) => {
  const suffixes: string[] = [];
  let people = 0;
  let events = 0;
  let faults = 0;
  let failedBefore = 0;

  const deliveries = () =>
    Object.values(world.grid.counts()).reduce(
      (sum, { attempts, delivered, dropped }) => ({
        attempts: sum.attempts + attempts,
        delivered: sum.delivered + delivered,
        dropped: sum.dropped + dropped,
      }),
      { attempts: 0, delivered: 0, dropped: 0 },
    );

  const failed = (): number => deliveries().attempts - deliveries().delivered;

  const publish = (published: readonly Json[]): void => {
    events += published.length;
    for (const event of published) {
      const message = readEvent(event);
      if (message.kind !== "malformed") suffixes.push(entrySuffix(message, sha256));
    }
    world.grid.publish(published);
  };

  const countOptedOut = async (who: readonly PersonKey[]): Promise<number> => {
    const { people: all } = await world.record.dump();
    const isOut = ({ registers }: Person): boolean =>
      registers["program:contoso-alerts"]?.state === "opted-out";
    const out = new Set(all.filter(isOut).map(({ key }) => key));
    return who.filter((person) => out.has(person)).length;
  };

  const pendingIs = async (count: number): Promise<void> => {
    await eventually(
      `${count} events still pending`,
      async () => world.grid.pending() === count || undefined,
      within,
    );
  };

  return {
    publish,
    pendingIs,
    /** So many people who have said nothing yet say this to the short code. */
    say: (text: string, count: number): readonly PersonKey[] => {
      const who = Array.from({ length: count }, (): PersonKey => `+1425${6_000_000 + (people += 1)}`);
      publish(who.map((person) => says(text, Date.now(), person, "short:12345")));
      return who;
    },
    /** Deliveries that the host didn't acknowledge. Meaningful at rest. */
    failed,
    /** Until so many deliveries since the last rest have been answered with a failure. */
    untilFailed: async (count: number): Promise<void> => {
      // Of each event that is pending one delivery may be under way: that one has not failed yet.
      const known = (): number => failed() - failedBefore - world.grid.pending();
      await eventually("deliveries that fail", async () => known() >= count || undefined, within);
    },
    acknowledged: async (): Promise<void> => await pendingIs(0),
    rest: async (): Promise<void> => {
      await world.rest(within);
      failedBefore = failed();
    },
    /** Every request that the condition speaks of suffers; answers with how to mend it. */
    trouble: (wire: CutWire, fault: WireFault, concerns: (head: string) => boolean): (() => void) => {
      wire.setPlan((_exchange, head) => {
        if (!concerns(head)) return undefined;
        faults += 1;
        return fault;
      });
      return () => wire.setPlan(undefined);
    },
    countFaults: (count: number): void => {
      faults += count;
    },
    areOptedOut: async (who: readonly PersonKey[]): Promise<void> => {
      assert.equal(await countOptedOut(who), who.length);
    },
    /** They are not acknowledged yet, but recorded all the same. */
    becomeOptedOut: async (who: readonly PersonKey[]): Promise<void> => {
      await eventually(
        "opt-outs",
        async () => (await countOptedOut(who)) === who.length || undefined,
        within,
      );
    },
    heardGoodbyeOnce: (who: readonly PersonKey[]): void => {
      for (const person of who) assert.deepEqual(textsAt(world.acs, person), [goodbye]);
    },
    heardNothing: (who: readonly PersonKey[]): void => {
      for (const person of who) assert.deepEqual(textsAt(world.acs, person), []);
    },
    /** After all tests: adds the counts to the line at the end, then asserts them. */
    checkAll: async (): Promise<void> => {
      const record = await world.record.dump();
      const kept = new Set(record.entries.map(({ suffix }) => suffix));
      const lost = suffixes.filter((suffix) => !kept.has(suffix)).length;
      const sent = world.acs.sent();
      const doubled = sent.length - new Set(sent.map(({ tag }) => tag)).size;
      const owed = owedIn({ record: { dump: () => record } }).length + (await world.record.waiting());
      reportTally({ events, faults, lost, doubled, owed });
      assert.deepEqual({ lost, doubled, owed }, { lost: 0, doubled: 0, owed: 0 });
      assert.equal(deliveries().dropped, 0);
      saysNoNumber(
        world,
        record.people.map(({ key }) => key),
      );
    },
  };
};

export type Outage = ReturnType<typeof watchOutage>;
