import type { TokenCredential } from "@azure/identity";
import type { Identity } from "./connection.ts";

/** Loaded only where an identity is used: most local runs and tests have none. */
export const createCredential = async ({ clientId, who = "app" }: Identity): Promise<TokenCredential> => {
  const { DefaultAzureCredential, ManagedIdentityCredential } = await import("@azure/identity");
  if (who === "developer") {
    return new DefaultAzureCredential(clientId === undefined ? {} : { managedIdentityClientId: clientId });
  }
  // Not the default chain: it probes the developer's tools first, which costs a cold start seconds.
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
};
