import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { telemetryNames } from "../../../src/core/telemetry-names.ts";
import { literalOf, walk } from "./bicep-tree.ts";
import type { Check, Fault, Infra } from "./infra.ts";

/**
 * Tables of the workspace and the columns that queries may use.
 * https://learn.microsoft.com/azure/azure-monitor/app/convert-classic-resource (App tables) and
 * https://learn.microsoft.com/azure/azure-monitor/reference/queries/aegdeliveryfailurelogs, checked 2026-11-21.
 */
const columns: Readonly<Record<string, readonly string[]>> = {
  AppEvents: ["TimeGenerated", "Name", "Properties", "OperationId", "AppRoleName"],
  AppRequests: [
    "TimeGenerated",
    "Name",
    "Success",
    "ResultCode",
    "DurationMs",
    "OperationName",
    "OperationId",
    "ItemCount",
  ],
  AppExceptions: ["TimeGenerated", "ExceptionType", "OuterMessage", "OperationName", "OperationId"],
  AegDeliveryFailureLogs: ["TimeGenerated", "Message", "EventSubscriptionName", "_ResourceId"],
};

const core = join(import.meta.dirname, "../../../src/core");
const sources = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(core, path), "utf8"))
  .join("\n");

interface Query {
  readonly file: string;
  readonly text: string;
  /** Which of several queries in the file. */
  readonly place?: string;
}

/** Every saved query and every alert names events that the code reports, a table that exists and columns that it has. */
export const checkQueries: Check = (infra) => {
  const reported = new Set<string>(telemetryNames);
  return queriesOf(infra).flatMap(({ file, text, place }) => {
    const prefix = place === undefined ? "" : `${place}: `;
    const at = (message: string): Fault => ({ file, line: 1, message: prefix + message });
    const query = text.replaceAll(/\/\/.*$/gm, "");
    const bare = query.replaceAll(/"[^"]*"/g, '""');
    const table = /^\s*(\w+)/.exec(bare)?.[1] ?? "";
    const known = columns[table];
    if (known === undefined) return [at(`no table is called ${table}`)];
    const own = new Set([...bare.matchAll(/\b(\w+)\s*=(?![=~])/g)].map((match) => match[1]));
    const words = [...bare.matchAll(/(?<![.\w])([A-Z]\w*)/g)].map((match) => match[1] ?? "");
    const facts = [...bare.matchAll(/\bProperties\.(\w+)/g)].map((match) => match[1] ?? "");
    const events = [...query.matchAll(/"(heed\.[^"]*)"/g)].map((match) => match[1] ?? "");
    return [
      ...events.filter((event) => !reported.has(event)).map((event) => at(`the code never reports ${event}`)),
      ...facts
        .filter((fact) => !new RegExp(`\\b${fact}\\b[:,]`).test(sources))
        .map((fact) => at(`the code reports no fact called ${fact}`)),
      ...words
        .filter((word) => word !== table && !known.includes(word) && !own.has(word))
        .map((word) => at(`${table} has no column ${word}`)),
      ...(bare.split("(").length === bare.split(")").length ? [] : [at("its brackets don't match")]),
      ...(table === "AppEvents" && events.length === 0 ? [at("it asks for no event by name")] : []),
    ];
  });
};

function queriesOf(infra: Infra): readonly Query[] {
  const files = [...infra.texts].filter(([path]) => path.endsWith(".kql"));
  const alerts: { queries?: readonly { id: string; query: readonly string[] }[] } = JSON.parse(
    infra.texts.get("alerts.json") ?? "{}",
  );
  const inline = infra.bicep.flatMap((file) =>
    [...walk(file.root)]
      .map((node) => literalOf(node) ?? "")
      .filter((text) => text.startsWith("App") && text.includes(" | "))
      .map((text) => ({ file: file.path, text })),
  );
  return [
    ...files.map(([file, text]) => ({ file, text })),
    ...(alerts.queries ?? []).map(({ id, query }) => ({
      file: "alerts.json",
      place: id,
      text: query.join("\n").replaceAll("{reviewHoursLeft}", "48"),
    })),
    ...inline,
  ];
}
