import type { Az } from "./az.ts";

/** The Event Grid system topic of one source. There is at most one, whoever made it. */
export interface SystemTopic {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly identity: string;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The group in a resource id: /subscriptions/S/resourceGroups/G/providers/… */
export const groupOf = (id: string): string => id.split("/")[4] ?? "";

export const nameOf = (id: string): string => id.split("/").at(-1) ?? "";

export async function findTopic(
  az: Az,
  subscription: string,
  source: string,
): Promise<SystemTopic | undefined> {
  const list = await az("eventgrid", "system-topic", "list", "--subscription", subscription);
  if (!Array.isArray(list)) throw new Error("az eventgrid system-topic list gave no list");
  // Ids are compared without case: Azure itself writes resourceGroups and resourcegroups.
  return list.map(record).flatMap((topic) => {
    const of = text(topic["source"]) || text(record(topic["properties"])["source"]);
    const id = text(topic["id"]);
    const identity = text(record(topic["identity"])["type"]);
    return of.toLowerCase() === source.toLowerCase()
      ? [{ id, name: nameOf(id), group: groupOf(id), identity }]
      : [];
  })[0];
}

/** Which of these subscriptions of the topic are there already and send their events to another app. */
export async function subscribedElsewhere(
  az: Az,
  topic: SystemTopic,
  subscription: string,
  names: readonly string[],
  app: string,
): Promise<readonly string[]> {
  const where = ["--resource-group", topic.group, "--system-topic-name", topic.name];
  const command = ["eventgrid", "system-topic", "event-subscription", "list"];
  const list = await az(...command, "--subscription", subscription, ...where);
  if (!Array.isArray(list)) throw new Error("az eventgrid system-topic event-subscription list gave no list");
  // Where the destination stands in an answer differs by version of az; that its functions belong to an app doesn't.
  const isOurs = (one: unknown): boolean =>
    JSON.stringify(one).toLowerCase().includes(`"${app.toLowerCase()}/functions/`);
  return list
    .filter((one) => names.includes(text(record(one)["name"])) && !isOurs(one))
    .map((one) => text(record(one)["name"]));
}

export const mayWriteDeadLetters = (topic: SystemTopic): boolean => topic.identity.includes("SystemAssigned");

/** The one command that gives a topic the identity that dead letters are written as. */
export function identityCommand(topic: SystemTopic, subscription: string): readonly string[] {
  // `update --identity` would take away identities that the topic has: those are kept by adding to the type alone.
  if (topic.identity.includes("UserAssigned"))
    return ["resource", "update", "--ids", topic.id, "--set", "identity.type=SystemAssigned,UserAssigned"];
  const where = ["--subscription", subscription, "--resource-group", topic.group, "--name", topic.name];
  return ["eventgrid", "system-topic", "update", ...where, "--identity", "systemassigned"];
}
