import { randomBytes } from "node:crypto";
import { after } from "node:test";
import { startAzurite } from "../../local/azurite/start-azurite.ts";

/** The setting by which a whole test run shares one Azurite. */
const sharedAzuriteSetting = "HEED_TEST_AZURITE";

/**
 * The connection string of a running Azurite: the one that the run shares, else one of this file's own,
 * ended after its tests. Call it once at the top of a test file.
 */
export const useAzurite = async (): Promise<string> => {
  const shared = process.env[sharedAzuriteSetting];
  if (shared !== undefined && shared !== "") return shared;
  const azurite = await startAzurite();
  after(async () => await azurite.stop());
  return azurite.connectionString;
};

/** Beginning of names that no other test file uses: letters and digits, valid for tables, queues and containers. */
export const uniquePrefix = (): string => `t${randomBytes(6).toString("hex")}`;
