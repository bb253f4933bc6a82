import { rmSync } from "node:fs";
import { type Answer, createStandIn, type Run } from "./stand-in-az.ts";

export const subscription = "11111111-2222-3333-4444-555555555555";
const group = (name: string): string => `/subscriptions/${subscription}/resourceGroups/${name}/providers`;
export const acs = `${group("texts")}/Microsoft.Communication/communicationServices/contoso`;
export const environment = {
  AZURE_SUBSCRIPTION_ID: subscription,
  HEED_APP_ID: `${group("rg-heed")}/Microsoft.Web/sites/func-heed`,
  HEED_ACS_ID: acs,
  HEED_ARCHIVE_ID: `${group("rg-heed-record")}/Microsoft.Storage/storageAccounts/stheedarc`,
  HEED_ACTION_GROUP_ID: `${group("rg-heed")}/Microsoft.Insights/actionGroups/ag-heed`,
  HEED_WORKSPACE_ID: `${group("rg-heed")}/Microsoft.OperationalInsights/workspaces/log-heed`,
  HEED_CONNECT_WAIT_SECONDS: "0",
};

export function topicOf(source: string, name: string, identity?: string): object {
  const id = `${group("topics")}/Microsoft.EventGrid/systemTopics/${name}`;
  return { id, name, source, identity: identity === undefined ? null : { type: identity } };
}

export const ours = topicOf(
  acs.replace("resourceGroups", "resourcegroups"),
  "contoso-topic",
  "SystemAssigned",
);
export const foreign = topicOf(acs.replace("contoso", "fabrikam"), "fabrikam-topic", "SystemAssigned");
export const listed = { out: ["func-heed/smsReceived", "func-heed/deliveryReport", "func-heed/health"] };
const well: Readonly<Record<string, Answer | readonly Answer[]>> = {
  "account show": { out: { id: subscription } },
  "functionapp function list": listed,
  "eventgrid system-topic list": { out: [foreign, ours] },
  "eventgrid system-topic event-subscription list": { out: [] },
  "deployment group create": { out: {} },
  "eventgrid system-topic update": { out: {} },
};

/** A subscription of ours as az lists it, to one of an app's functions. */
export const subscriptionTo = (app: string, name = "heed-sms-received"): object => ({
  name,
  destination: { endpointType: "AzureFunction", resourceId: `${app}/functions/smsReceived` },
});

/** A call in short: its words, and the template that it deploys. */
export const inShort = ({ calls }: Run): readonly string[] =>
  calls.map(
    (call) => `${call.replace(/ -.*/, "")}${/ infra\/(\S+)\.bicep/.exec(call)?.[1]?.replace(/^/, " ") ?? ""}`,
  );

export const login = "account show";
export const functions = "functionapp function list";
export const list = "eventgrid system-topic list";
export const present = "eventgrid system-topic event-subscription list";
export const topic = "deployment group create event-topic";
export const subscriptions = "deployment group create event-subscriptions";

/** Runs the hook against a stand-in that answers well, but for what is given. */
export async function runConnect(
  answers: Readonly<Record<string, Answer | readonly Answer[]>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const az = createStandIn({ ...well, ...answers });
  try {
    return await az.runHook({ PATH: `${az.directory}:/usr/bin:/bin`, ...environment, ...more });
  } finally {
    rmSync(az.directory, { recursive: true });
  }
}
