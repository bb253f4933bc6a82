import { functionNames } from "../src/config/names.ts";
import { type Az, AzError } from "./az.ts";
import {
  findTopic,
  groupOf,
  identityCommand,
  mayWriteDeadLetters,
  nameOf,
  subscribedElsewhere,
  type SystemTopic,
} from "./azure-topic.ts";

export interface Deployed {
  readonly subscription: string;
  readonly app: string;
  readonly acs: string;
  readonly archive: string;
  readonly actionGroup: string;
  readonly workspace: string;
  /** Whether a topic that somebody else made may be given an identity. */
  readonly mayChangeTopic: boolean;
  /** Whether subscriptions that feed another deployment of Heed may be turned to this one. */
  readonly mayTakeOver: boolean;
}

export interface Surroundings {
  readonly az: Az;
  readonly say: (line: string) => void;
  readonly wait: () => Promise<void>;
}

/** Something that the user has to do; its message says what. */
export class Stop extends Error {}

const subscribed = [functionNames.smsReceived, functionNames.deliveryReport];
/** As infra/event-subscriptions.bicep names them. */
const subscriptionNames = ["heed-sms-received", "heed-delivery-report"];
const tries = 9;

/**
 * Connects the functions to the texts of Communication Services: the topic, its right to write dead letters, the two
 * subscriptions. Whatever is there already is left as it is, so it can be run as often as one likes.
 */
export async function connectEvents(deployed: Deployed, around: Surroundings): Promise<void> {
  const { az, say } = around;
  await checkLogin(az, deployed.subscription);
  await waitForFunctions(deployed, around);
  const topic = await readyTopic(deployed, around);
  await checkSubscriptions(deployed, topic, around);
  await subscribe(deployed, topic, around);
  say(`Events of ${nameOf(deployed.acs)} now go to ${nameOf(deployed.app)}.`);
  say("Text STOP to one of your numbers, then look it up: docs/deploy.md, A first real phone.");
}

async function checkLogin(az: Az, subscription: string): Promise<void> {
  try {
    await az("account", "show", "--subscription", subscription);
  } catch (cause) {
    if (!(cause instanceof AzError)) throw cause;
    throw new Stop(`az does not see subscription ${subscription}. azd and az log in apart: run az login.`, {
      cause,
    });
  }
}

/** Event Grid refuses a subscription to a function that it can't find, and a new app shows its functions late. */
async function waitForFunctions(
  { app, subscription }: Deployed,
  { az, say, wait }: Surroundings,
): Promise<void> {
  const where = ["--subscription", subscription, "--resource-group", groupOf(app), "--name", nameOf(app)];
  let missing = subscribed;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const list = JSON.stringify(await az("functionapp", "function", "list", ...where, "--query", "[].name"));
    missing = subscribed.filter((name) => !list.includes(`/${name}"`));
    if (missing.length === 0) return;
    if (attempt === 1) say(`Waiting for ${missing.join(" and ")} to show up in ${nameOf(app)}.`);
    if (attempt < tries) await wait();
  }
  throw new Stop(
    `${nameOf(app)} has no function ${missing.join(" and ")}. Deploy the code first (azd deploy); if it is deployed, ` +
      "ask the app's /api/health what is wrong.",
  );
}

async function readyTopic(deployed: Deployed, around: Surroundings): Promise<SystemTopic> {
  const { az, say } = around;
  const { acs, subscription, workspace } = deployed;
  const topic = await findTopic(az, subscription, acs);
  if (topic === undefined) {
    say(`${nameOf(acs)} has no system topic yet: creating one.`);
    await deploy(az, deployed, groupOf(acs), "event-topic", [
      `acsName=${nameOf(acs)}`,
      `workspaceId=${workspace}`,
    ]);
    return await topicWithIdentity(deployed, around);
  }
  if (mayWriteDeadLetters(topic)) {
    say(`Using the system topic that is there: ${topic.name}.`);
    return topic;
  }
  const command = identityCommand(topic, subscription);
  const isShared = topic.identity.includes("UserAssigned");
  if (!deployed.mayChangeTopic || isShared)
    throw new Stop(
      `The system topic ${topic.name} is there, but has no system-assigned identity, so dead letters could not be ` +
        `written. It may serve others, so it was not changed, and nothing was subscribed. Run this, then azd hooks ` +
        `run postdeploy:\n\n  az ${command.join(" ")}\n` +
        (isShared ? "" : "\nor let it be done from here: azd env set HEED_CHANGE_TOPIC true\n"),
    );
  say(`Giving the system topic ${topic.name} a system-assigned identity, as HEED_CHANGE_TOPIC asks.`);
  await az(...command);
  return await topicWithIdentity(deployed, around);
}

/** The topic as it is after a change: lists lag, and `az` has been seen to change nothing and say nothing (azure-cli#28064). */
async function topicWithIdentity(
  { acs, subscription }: Deployed,
  { az, wait }: Surroundings,
): Promise<SystemTopic> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const topic = await findTopic(az, subscription, acs);
    if (topic !== undefined && mayWriteDeadLetters(topic)) return topic;
    if (attempt < tries) await wait();
  }
  throw new Stop(
    `The system topic of ${nameOf(acs)} still has no system-assigned identity, or isn't listed. Nothing was subscribed. ` +
      "Look at it in the portal (Identity), then run azd hooks run postdeploy.",
  );
}

/** Two deployments can't share one Communication Services resource: the second would take the texts of the first. */
async function checkSubscriptions(
  { app, acs, subscription, mayTakeOver }: Deployed,
  topic: SystemTopic,
  { az, say }: Surroundings,
): Promise<void> {
  const elsewhere = await subscribedElsewhere(az, topic, subscription, subscriptionNames, app);
  if (elsewhere.length === 0) return;
  const what = `${elsewhere.join(" and ")} of ${topic.name}`;
  if (!mayTakeOver)
    throw new Stop(
      `${what} already sends the events of ${nameOf(acs)} to another app, probably another deployment of Heed. It would ` +
        "get no text any more, so nothing was changed. If that is what you want: azd env set HEED_TAKE_OVER true, then " +
        "azd hooks run postdeploy.",
    );
  say(`Turning ${what} to ${nameOf(app)}, as HEED_TAKE_OVER asks.`);
}

async function subscribe(
  deployed: Deployed,
  topic: SystemTopic,
  { az, say, wait }: Surroundings,
): Promise<void> {
  const parameters = [
    `topicName=${topic.name}`,
    `appId=${deployed.app}`,
    `archiveId=${deployed.archive}`,
    `actionGroupId=${deployed.actionGroup}`,
  ];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deploy(az, deployed, topic.group, "event-subscriptions", parameters);
      return;
    } catch (error) {
      if (!(error instanceof AzError) || attempt === tries || isFinal(error)) throw error;
      // A role that was given a moment ago takes up to some minutes to count; Event Grid checks it at once.
      say("Not yet: the topic's right to write dead letters may take a few minutes to count. Trying again.");
      await wait();
    }
  }
}

const isFinal = (error: AzError): boolean =>
  /AuthorizationFailed|InvalidTemplate|InvalidTemplateDeployment|ResourceGroupNotFound|BCP\d/.test(
    error.said,
  );

async function deploy(
  az: Az,
  { subscription }: Deployed,
  group: string,
  template: string,
  parameters: readonly string[],
): Promise<void> {
  const where = ["--subscription", subscription, "--resource-group", group, "--name", `heed-${template}`];
  const what = ["--template-file", `infra/${template}.bicep`, "--parameters", ...parameters];
  await az("deployment", "group", "create", ...where, ...what);
}
