import type { SmsClient } from "@azure/communication-sms";
import { ConfigError } from "../../core/faults.ts";
import type { Channel, Clock } from "../../core/ports.ts";
import { checkedChannel, checkedEndpoint, isPlainHttp } from "../connection-string.ts";
import type { ChannelConnection } from "../connection.ts";
import { createCredential } from "../credential.ts";
import { once } from "../once.ts";
import { oneTry } from "../two-tries.ts";
import { repeatabilityHeaders, repeatabilityPolicy } from "./repeatability.ts";
import { fromSendError, fromSendResult } from "./send-outcome.ts";

/**
 * ACS answers in well under a second. A try that is cut may have been sent: the queue's next one carries the same
 * repeatability id, so nothing is lost by not waiting, and the invocation has about 15 s for everything.
 */
const longestTry = 5_000;

const connect = async (connection: ChannelConnection): Promise<SmsClient> => {
  const options = {
    // None: the queue tries again, with the delays and the deadline that a reply has, and each try counts
    // against the sender's rate limit.
    retryOptions: { maxRetries: 0 },
    additionalPolicies: [repeatabilityPolicy],
  };
  if (connection.kind === "connection-string") {
    const endpoint = checkedChannel(connection);
    const { SmsClient: Client } = await import("./sms-client.ts");
    return new Client(connection.value, { ...options, allowInsecureConnection: isPlainHttp(endpoint) });
  }
  const endpoint = checkedEndpoint(connection.setting, connection.endpoint);
  if (isPlainHttp(endpoint)) throw new ConfigError([`${connection.setting} must be https for an identity`]);
  const credential = await createCredential(connection);
  const { SmsClient: Client } = await import("./sms-client.ts");
  return new Client(endpoint, credential, options);
};

/** Azure Communication Services. The SDK is loaded with the first text that is sent. */
export const createAcsChannel = (options: {
  readonly connection: ChannelConnection;
  readonly clock: Clock;
}): Channel => {
  const client = once(async () => await connect(options.connection));
  return {
    send: async ({ from, to, text, tag, repeatabilityId, firstSent }, until) => {
      try {
        const left = Math.min(longestTry, until - options.clock.now());
        const [result] = await oneTry(async (abortSignal) => {
          const sms = await client();
          return await sms.send(
            { from, to: [to], message: text },
            {
              enableDeliveryReport: true,
              tag,
              abortSignal,
              requestOptions: { customHeaders: repeatabilityHeaders(repeatabilityId, firstSent) },
            },
          );
        }, left);
        return fromSendResult(result);
      } catch (error) {
        // The only thing here that isn't the provider's doing: the function fails, and the event waits.
        if (error instanceof ConfigError) throw error;
        return fromSendError(error);
      }
    },
  };
};
