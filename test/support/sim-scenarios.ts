import type { Step } from "./sim-scheduler.ts";
import { blockedReport, deliveredReport, deliveryReport, noon, says, smsReceived } from "./sim-events.ts";
import { alerts, ann, bob, shortCode, strayCode, tollFree } from "./sim-programs.ts";
import type { World, WorldOptions } from "./sim-world.ts";

export interface Scenario {
  readonly name: string;
  readonly options?: WorldOptions;
  /** Each begins when the one before has come to rest. */
  readonly phases: readonly ((world: World) => void)[];
  /** Who goes on; the first that waits unless said otherwise. */
  readonly order?: (steps: readonly Step[]) => number;
  /** What is at the phones in the end. */
  readonly texts: readonly string[];
}

const from = (sender: string, text: string | undefined): string => `${sender} → ${ann}: ${text}`;
const stopped = from("12345", alerts.replies.stop["en"]);
const started = from("12345", alerts.replies.start["en"]);
const helped = from("12345", alerts.replies.help["en"]);

const publish =
  (...events: readonly unknown[]) =>
  (world: World): void => {
    for (const event of events) world.publish(event);
  };

const stop = says("STOP", noon, ann, shortCode);
const refusedForNow = { outcome: { kind: "refused-for-now", code: "503" } } as const;
const lostAnswer = { outcome: { kind: "no-answer", code: "timeout" }, arrives: true } as const;
const later = { kind: "later", code: "503" } as const;

/** A report of our own reply, as soon as the phone has it; its worker goes before everybody else. */
const reportAtOnce = (world: World): void => {
  world.hooks.onArrival = () => {
    const tag = world.channel.arrived.at(-1)?.tag;
    if (tag !== undefined) world.publish(deliveredReport(noon + 1_000, ann, shortCode, { tag }));
  };
  world.publish(stop);
};
const reportFirst = (steps: readonly Step[]): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.worker.startsWith("event-2")),
  );

export const scenarios: readonly Scenario[] = [
  { name: "STOP", phases: [publish(stop)], texts: [stopped] },
  { name: "START", phases: [publish(says("START", noon, ann, shortCode))], texts: [started] },
  { name: "HELP", phases: [publish(says("HELP", noon, ann, shortCode))], texts: [helped] },
  {
    name: "STOP twice",
    phases: [publish(stop), publish(says("STOP", noon + 60_000, ann, shortCode))],
    texts: [stopped],
  },
  {
    name: "STOP then START, out of order",
    phases: [publish(says("START", noon + 60_000, ann, shortCode)), publish(stop)],
    texts: [started],
  },
  {
    name: "STOPALL",
    phases: [publish(says("STOPALL", noon, ann, shortCode))],
    texts: [from("12345", alerts.replies.stop["en"])],
  },
  { name: "a report that says opted out", phases: [publish(blockedReport(noon, ann, tollFree))], texts: [] },
  { name: "a report before the settle", phases: [reportAtOnce], order: reportFirst, texts: [stopped] },
  {
    name: "a delivered report that lifts a block",
    phases: [
      publish(says("STOP", noon, ann, tollFree)),
      publish(says("START", noon + 1_000, ann, shortCode)),
      publish(deliveredReport(noon + 60_000, ann, tollFree)),
    ],
    texts: [started],
  },
  {
    name: "a malformed event",
    phases: [publish({ id: "odd", eventType: "Microsoft.Communication.SMSReceived", data: "abc" })],
    texts: [],
  },
  {
    name: "a plain message with a topic",
    options: { announces: true },
    phases: [publish(says("See you at five", noon, ann, shortCode))],
    texts: [],
  },
  {
    name: "STOP with a topic that fails, then is well",
    options: { announces: true },
    phases: [
      (world) => {
        world.announcer.plan(later, later);
        world.publish(stop);
      },
    ],
    texts: [stopped],
  },
  {
    name: "ACS failing, then well",
    phases: [
      (world) => {
        world.channel.plan(refusedForNow, refusedForNow);
        world.publish(stop);
      },
    ],
    texts: [stopped],
  },
  {
    name: "ACS whose answer is lost",
    phases: [
      (world) => {
        world.channel.plan(lostAnswer);
        world.publish(stop);
      },
    ],
    texts: [stopped],
  },
  {
    name: "STOP to a sender of no program",
    phases: [publish(says("STOP", noon, ann, strayCode))],
    texts: [],
  },
  {
    name: "STOP without any time",
    phases: [publish(smsReceived({ id: "timeless", from: ann, to: shortCode, text: "STOP" }))],
    texts: [stopped],
  },
  {
    name: "a dead number that texts",
    phases: [
      publish(deliveryReport({ id: "gone", from: shortCode, to: bob, at: noon, details: "4004: Unknown" })),
      publish(says("Hello?", noon + 1_000, bob, shortCode)),
    ],
    texts: [],
  },
];
