import { containers, queues, tables } from "../../../src/config/names.ts";
import { type BicepFile, declared, typeAndVersion } from "./bicep-file.ts";
import { lineOf, literalOf, propertyOf, walk } from "./bicep-tree.ts";
import type { Check, Fault } from "./infra.ts";
import { registeredFunctions } from "./registered-functions.ts";
import { resourceNames, staticStrings } from "./static-strings.ts";

/** Which function gets which type of event. */
const functionOfEvent: Readonly<Record<string, string>> = {
  "Microsoft.Communication.SMSReceived": "smsReceived",
  "Microsoft.Communication.SMSDeliveryReportReceived": "deliveryReport",
};

/** Subscriptions send each type of event to the function that the code registers for it; no function goes unnamed. */
export const checkFunctionNames: Check = (infra) => {
  const registered = registeredFunctions();
  const takesEvents = (name: string): boolean => registered.get(name) === "eventGrid";
  const subscribed = new Set<string>();
  const faults = infra.bicep.flatMap((file) => [
    ...declared(file, "resource")
      .filter((resource) => typeAndVersion(resource).type.endsWith("/eventSubscriptions"))
      .flatMap(({ name, line, value }) => {
        const id = propertyOf(value, "properties", "destination", "properties", "resourceId")?.text ?? "";
        const called = /\/functions\/(\w+)'$/.exec(id)?.[1] ?? "";
        const events = staticStrings(file, propertyOf(value, "properties", "filter", "includedEventTypes"));
        for (const event of events) subscribed.add(event);
        const isRight =
          events.length > 0 &&
          events.every((event) => functionOfEvent[event] === called) &&
          takesEvents(called);
        return isRight
          ? []
          : [at(file, line, `${name}: ${events.join()} goes to ${called || "no function"}`)];
      }),
    ...[...walk(file.root)].flatMap((node) => {
      const named = /^function:(.*)$/.exec(literalOf(node) ?? "")?.[1];
      const isFine = named === undefined || registered.has(named);
      return isFine ? [] : [at(file, lineOf(node), `no function is called ${named}`)];
    }),
  ]);
  const missing = Object.keys(functionOfEvent).filter((event) => !subscribed.has(event));
  return [
    ...faults,
    ...missing.map((event) => ({ file: "", line: 1, message: `nobody subscribes to ${event}` })),
  ];
};

const storageNames: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.Storage/storageAccounts/tableServices/tables": Object.values(tables),
  "Microsoft.Storage/storageAccounts/queueServices/queues": Object.values(queues),
  // The host's own container for the deployed package is no concern of the code's.
  "Microsoft.Storage/storageAccounts/blobServices/containers": [...Object.values(containers), "packages"],
};

/** Tables, queues and containers are those of the code, all of them and no other. */
export const checkStorageNames: Check = (infra) =>
  Object.entries(storageNames).flatMap(([type, expected]) => {
    const found = infra.bicep.flatMap((file) =>
      declared(file, "resource")
        .filter((resource) => typeAndVersion(resource).type === type)
        .flatMap((resource) =>
          resourceNames(file, resource).map((name) => ({ file, line: resource.line, name })),
        ),
    );
    const kind = type.split("/").at(-1) ?? type;
    return [
      ...found
        .filter(({ name }) => !expected.includes(name))
        .map(({ file, line, name }) =>
          at(file, line, `the code has nothing called ${name} among its ${kind}`),
        ),
      ...expected
        .filter((name) => !found.some((one) => one.name === name))
        .map((name) => ({ file: "", line: 1, message: `${name} is missing among the ${kind}` })),
    ];
  });

/** Dead letters go to the code's container for them. */
export const checkDeadLetters: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    declared(file, "resource")
      .filter((resource) => typeAndVersion(resource).type.endsWith("/eventSubscriptions"))
      .filter(({ value }) => {
        const destination = propertyOf(
          value,
          "properties",
          "deadLetterWithResourceIdentity",
          "deadLetterDestination",
        );
        return (
          literalOf(propertyOf(destination, "properties", "blobContainerName")) !== containers.deadLetters
        );
      })
      .map(({ name, line }) => at(file, line, `${name}: dead letters don't go to ${containers.deadLetters}`)),
  );

/** A topic that exists is read, never written: only event-topic.bicep makes one, where there is none. */
export const checkTopicUntouched: Check = (infra) =>
  infra.bicep.flatMap((file) =>
    declared(file, "resource")
      .filter((resource) => typeAndVersion(resource).type === "Microsoft.EventGrid/systemTopics")
      .filter((resource) => !resource.existing && file.path !== "event-topic.bicep")
      .map(({ name, line }) => at(file, line, `${name} would change a topic that may be somebody else's`)),
  );

function at(file: BicepFile, line: number, message: string): Fault {
  return { file: file.path, line, message };
}
