import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAz } from "./az.ts";
import { connectEvents, type Deployed } from "./connect-events.ts";

/** azd's postdeploy hook (azure.yaml). azd hands over the outputs of infra/main.bicep as environment variables. */
const names = {
  subscription: "AZURE_SUBSCRIPTION_ID",
  app: "HEED_APP_ID",
  acs: "HEED_ACS_ID",
  archive: "HEED_ARCHIVE_ID",
  actionGroup: "HEED_ACTION_GROUP_ID",
  workspace: "HEED_WORKSPACE_ID",
} as const;

const given = (name: string): string => process.env[name] ?? "";
const missing = Object.values(names).filter((name) => given(name) === "");
const waitSeconds = Number(process.env["HEED_CONNECT_WAIT_SECONDS"] ?? "20");

if (missing.length > 0) {
  console.error(`Missing: ${missing.join(", ")}. Run azd provision first; it sets them.`);
  process.exitCode = 1;
} else {
  const deployed: Deployed = {
    subscription: given(names.subscription),
    app: given(names.app),
    acs: given(names.acs),
    archive: given(names.archive),
    actionGroup: given(names.actionGroup),
    workspace: given(names.workspace),
    mayChangeTopic: given("HEED_CHANGE_TOPIC") === "true",
    mayTakeOver: given("HEED_TAKE_OVER") === "true",
  };
  try {
    await connectEvents(deployed, {
      az: createAz(join(import.meta.dirname, "..")),
      say: (line) => console.log(line),
      wait: () => setTimeout(waitSeconds * 1000),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
