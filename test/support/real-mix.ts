import type { Json } from "../../local/http/json.ts";
import { seededRandom, shuffle } from "../../local/seeded-random.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import { entrySuffix } from "../../src/core/entry-key.ts";
import type { PersonKey, SenderKey } from "../../src/core/phone-number.ts";
import { readEvent } from "../../src/functions/events/read-event.ts";
import { samplePrograms } from "./test-spine.ts";
import { blockedReport, smsReceived } from "./sim-events.ts";

const shortCode: SenderKey = "short:12345";
const tollFree: SenderKey = "+18005550199";

type Meaning = "stop" | "start" | "help";
type Standing = "opted-out" | "opted-in" | "unknown";

interface Story {
  /** In the order of their own times, a second apart. */
  readonly says: readonly { readonly text: string; readonly to?: SenderKey; readonly timeless?: true }[];
  /** The sender blocked them, says a report that is later than the texts. */
  readonly blockedAt?: SenderKey;
  /** Replies that must arrive, once. */
  readonly must: readonly Meaning[];
  /** Replies that a newer word makes untrue: whether they leave is a matter of arrival, but never twice. */
  readonly may?: readonly Meaning[];
  readonly standing: Standing;
  /** Which of the texts is answered depends on the order in which they come. */
  readonly byArrival?: true;
}

/** Within the limits and far from the deadlines, so that what must arrive is known beforehand. */
const stories: readonly Story[] = [
  { says: [{ text: "STOP" }], must: ["stop"], standing: "opted-out" },
  { says: [{ text: "START" }], must: ["start"], standing: "opted-in" },
  { says: [{ text: "HELP" }], must: ["help"], standing: "unknown" },
  { says: [{ text: "Running late, see you at 6" }], must: [], standing: "unknown" },
  { says: [{ text: "STOP" }, { text: "QUIT" }], must: ["stop"], standing: "opted-out", byArrival: true },
  {
    says: [{ text: "STOP" }, { text: "START" }],
    must: ["start"],
    may: ["stop"],
    standing: "opted-in",
    byArrival: true,
  },
  {
    says: [{ text: "START" }, { text: "STOP" }],
    must: ["stop"],
    may: ["start"],
    standing: "opted-out",
    byArrival: true,
  },
  // What was said before them decides what each of the two announces, but not what it answers.
  { says: [{ text: "STOP" }, { text: "HELP" }], must: ["stop", "help"], standing: "opted-out" },
  {
    says: [{ text: "STOP", to: tollFree }],
    blockedAt: tollFree,
    must: [],
    standing: "opted-out",
    byArrival: true,
  },
  { says: [{ text: "please stop", to: tollFree }], must: ["stop"], standing: "opted-out" },
  { says: [], blockedAt: shortCode, must: [], standing: "opted-out" },
  { says: [{ text: "STOP", timeless: true }], must: ["stop"], standing: "opted-out" },
];

export interface Expected {
  readonly person: PersonKey;
  /** Texts at the phone, once each. */
  readonly must: readonly string[];
  /** Once at most. */
  readonly may: readonly string[];
  readonly standing: Standing;
  readonly suffixes: readonly string[];
  readonly byArrival: boolean;
}

export interface Mixed {
  /** What Event Grid is given: some twice, in no order. */
  readonly published: readonly Json[];
  readonly people: readonly Expected[];
}

const suffixOf = (event: Json): string => {
  const message = readEvent(event);
  if (message.kind === "malformed") throw new Error(message.why);
  return entrySuffix(message, sha256);
};

const personAt = (index: number): PersonKey => `+1425${5_000_000 + index}`;

const eventsOf = ({ says, blockedAt }: Story, person: PersonKey, at: number): readonly Json[] => [
  ...says.map(({ text, to = shortCode, timeless }, index) =>
    smsReceived({
      id: `in-${person}-${index}`,
      from: person,
      to,
      text,
      ...(timeless ? {} : { at: at + index * 1_000 }),
    }),
  ),
  ...(blockedAt === undefined ? [] : [blockedReport(at + says.length * 1_000, person, blockedAt)]),
];

/** About so many mixed events of many people, some doubled, in an order that the seed decides. */
export const mixEvents = (options: {
  readonly seed: number;
  readonly count: number;
  /** When the first of them was said. */
  readonly at: number;
  /** How many come twice, from 0 to 1. A repeat that meets its own event in work waits for that claim's end: 15 s. */
  readonly doubled: number;
}): Mixed => {
  const random = seededRandom(options.seed);
  const replies = samplePrograms().byId("contoso-alerts")?.replies;
  const textOf = (meaning: Meaning): string => replies?.[meaning]["en"] ?? "";
  const published: Json[] = [];
  const people: Expected[] = [];
  // Each story in turn, so that none is left to luck.
  for (let index = 0; published.length < options.count; index += 1) {
    const story = stories[index % stories.length];
    if (story === undefined) break;
    const person = personAt(index);
    const events = eventsOf(story, person, options.at);
    published.push(...events, ...events.filter(() => random() < options.doubled));
    people.push({
      person,
      must: story.must.map(textOf),
      may: (story.may ?? []).map(textOf),
      standing: story.standing,
      suffixes: events.map(suffixOf),
      byArrival: story.byArrival === true,
    });
  }
  return { published: shuffle(published, random), people };
};
