import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { InvocationContext } from "@azure/functions";
import { createConsoleTelemetry } from "../../src/adapters/telemetry/console-telemetry.ts";
import type { Ports } from "../../src/core/ports.ts";
import type { Spine } from "../../src/core/spine/spine.ts";
import { eventHandler } from "../../src/functions/events/take-event.ts";
import { errandsHandler } from "../../src/functions/queue/errands.ts";
import { clientsOf, manners, serveFailing } from "../support/failing-clients.ts";
import { readReplays, replayInOrder, replayWorld } from "../support/replay-file.ts";
import { ann } from "../support/sim-programs.ts";
import { minute } from "../../src/core/instant.ts";
import { noon } from "../support/sim-events.ts";

const replays = readReplays();
const events = replays.flatMap((replay) => replay.events);

const fieldsOf = (event: unknown, ...names: readonly string[]): readonly string[] => {
  const data: unknown = Reflect.get(Object(event), "data");
  return names.flatMap((name) => {
    const value: unknown = Reflect.get(Object(data), name);
    return typeof value === "string" ? [value] : [];
  });
};

const numbers = new Set(
  events
    .flatMap((event) => fieldsOf(event, "from", "to", "From", "To"))
    .map((number) => number.replace(/\D/gu, ""))
    .filter((digits) => digits.length >= 7),
);
const texts = new Set(
  events.flatMap((event) => fieldsOf(event, "message", "Message")).map((text) => text.trim()),
);

/** No number in full, however it is written, and no text; a short one may be part of another word. */
const saysNothing = (heard: readonly string[]): void => {
  const all = heard.join("\n");
  const digits = all.replace(/[^\d\n]/gu, "");
  for (const number of numbers) {
    assert.ok(!all.includes(number) && !digits.includes(number), "a full number was told");
  }
  for (const text of texts) {
    const isTold = text.length > 5 ? all.includes(text) : new RegExp(`["'\\s]${text}["'\\s]`, "u").test(all);
    assert.ok(!isTold, "a message's text was told");
  }
};

const tell = (error: unknown): string => inspect(error, { depth: 12, showHidden: true, getters: true });

/** What the host, the log and the telemetry hear of every event and errand when the ports are these. */
const listen = async (ports: (usual: Ports) => Ports): Promise<readonly string[]> => {
  const heard: string[] = [];
  const world = replayWorld({ start: noon + minute });
  const usual = { ...world.direct.ports, announcer: world.announcer };
  const telemetry = createConsoleTelemetry((line) => heard.push(line));
  const spine: Spine = { ...world.direct, ports: { ...ports(usual), telemetry } };
  const context = new InvocationContext({
    functionName: "smsReceived",
    logHandler: (level, ...told) => heard.push(`${level} ${told.map((one) => tell(one)).join(" ")}`),
  });
  const note = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      heard.push(tell(error), String(error));
    }
  };
  const getSpine = async (): Promise<Spine> => spine;
  await Promise.all(events.map((event) => note(eventHandler(getSpine)(event, context))));
  const errand = { person: ann, suffix: `${String(noon).padStart(15, "0")}|${"0".repeat(32)}` };
  await note(errandsHandler(getSpine)(errand, context));
  return heard;
};

/** `hears`: a sign that it came so far. */
const cases: readonly {
  readonly name: string;
  readonly finds: boolean;
  readonly all: boolean;
  readonly hears: RegExp;
}[] = [
  { name: "every service fails", finds: false, all: true, hears: /read person: / },
  { name: "every write fails", finds: true, all: true, hears: /commit: |refused with / },
  { name: "all but the record fails", finds: false, all: false, hears: /heed\.reply\.(?:failed|waiting)/ },
];

describe("no full phone number and no message text is told", () => {
  it("there are numbers and texts to look for, and they would be found", () => {
    assert.ok(numbers.size >= 6 && texts.size >= 8);
    assert.throws(() =>
      saysNothing([`https://account.table/people(PartitionKey='${encodeURIComponent(ann)}')`]),
    );
    assert.throws(() => saysNothing(["+1 (425) 555-0123"]));
    assert.throws(() => saysNothing(['{"word":"STOP"}']));
    assert.throws(() => saysNothing(["of which: please stop"]));
  });

  it("by the telemetry and errors of all replays", async () => {
    const heard: string[] = [];
    for (const replay of replays) {
      const world = await replayInOrder(replay.events, { announces: true });
      heard.push(...world.telemetry.reported.map((event) => JSON.stringify(event)));
      heard.push(...world.failures.map(({ error }) => tell(error)));
    }
    assert.ok(heard.length > 100);
    saysNothing(heard);
  });

  it("by what the functions log and throw", async () => saysNothing(await listen((usual) => usual)));

  for (const how of manners) {
    for (const { name, finds, all, hears } of cases) {
      it(`when ${name}: it ${how}`, async () => {
        const failing = await serveFailing(how, finds);
        try {
          const heard = await listen((usual) => {
            const clients = clientsOf(failing.url, usual.clock);
            return all ? { ...usual, ...clients } : { ...usual, ...clients, record: usual.record };
          });
          assert.match(heard.join("\n"), hears);
          saysNothing(heard);
        } finally {
          await failing.stop();
        }
      });
    }
  }

  it("when nobody answers at all", async () => {
    const gone = await serveFailing(manners[0]);
    await gone.stop();
    saysNothing(await listen((usual) => ({ ...usual, ...clientsOf(gone.url, usual.clock) })));
  });
});
