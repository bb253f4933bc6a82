export type Environment = Readonly<Record<string, string | undefined>>;

interface ByConnectionString {
  readonly setting: string;
  readonly kind: "connection-string";
  readonly value: string;
}

interface ByIdentity {
  readonly setting: string;
  readonly kind: "identity";
  readonly clientId?: string;
}

export type StorageSetting =
  | ByConnectionString
  | (ByIdentity & {
      readonly tableServiceUri?: string;
      readonly queueServiceUri?: string;
      readonly blobServiceUri?: string;
    });

export type ChannelSetting = ByConnectionString | (ByIdentity & { readonly endpoint: string });

export type TopicSetting =
  | { readonly setting: string; readonly kind: "key"; readonly endpoint: string; readonly key: string }
  | (ByIdentity & { readonly endpoint: string });

export interface Settings {
  readonly record: StorageSetting;
  readonly archive: StorageSetting;
  readonly acs: ChannelSetting;
  readonly topic?: TopicSetting;
  readonly programsPath: string;
  readonly insights?: { readonly connectionString: string; readonly authentication?: string };
}

export type ReadSettings =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

/** Collects the faults; names what is wrong and never what was given, for a value may be a secret. */
const createCollector = (env: Environment) => {
  const faults: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;

  const byString = (setting: string): ByConnectionString | undefined => {
    const value = given(setting);
    if (value === undefined) return undefined;
    // App Service hands over the reference itself where the secret can't be read (a role that doesn't count yet, say):
    // https://learn.microsoft.com/azure/app-service/app-service-key-vault-references, Troubleshoot.
    if (value.startsWith("@Microsoft.KeyVault(")) {
      faults.push(`${setting} is a Key Vault reference that isn't resolved: the app can't read the secret.`);
    } else if (!value.includes("=")) {
      faults.push(`${setting} is no connection string: it should read Name=value;Name=value.`);
    }
    return { setting, kind: "connection-string", value };
  };

  const identity = (setting: string): ByIdentity => {
    const clientId = given(`${setting}__clientId`);
    return { setting, kind: "identity", ...(clientId ? { clientId } : {}) };
  };

  const url = (setting: string, part: string, what: string): string => {
    const name = `${setting}__${part}`;
    const value = given(name);
    if (value === undefined) faults.push(`${setting} or ${name} is missing: it says where ${what} is.`);
    else if (!isUrl(value)) faults.push(`${name} is no URL.`);
    return value ?? "";
  };

  return { faults, given, byString, identity, url };
};

type Collector = ReturnType<typeof createCollector>;

const readTopic = ({ faults, given, identity }: Collector): TopicSetting | undefined => {
  const setting = "HEED_TOPIC";
  const endpoint = given(`${setting}__endpoint`);
  if (endpoint === undefined) return undefined;
  if (!isUrl(endpoint)) faults.push(`${setting}__endpoint is no URL.`);
  const key = given(`${setting}__key`);
  if (key !== undefined) return { setting, kind: "key", endpoint, key };
  if (given(`${setting}__credential`) === undefined) {
    faults.push(`${setting}__key or ${setting}__credential is missing: it says how the topic is reached.`);
  }
  return { ...identity(setting), endpoint };
};

/** Apart from the rest: a fault elsewhere must be reported all the same. */
export const readInsights = (env: Environment): Settings["insights"] => {
  const connectionString = env["APPLICATIONINSIGHTS_CONNECTION_STRING"]?.trim();
  const authentication = env["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]?.trim();
  if (!connectionString) return undefined;
  return { connectionString, ...(authentication ? { authentication } : {}) };
};

/** The environment becomes types here, once; every fault is named at once. */
export const readSettings = (env: Environment): ReadSettings => {
  const collector = createCollector(env);
  const { faults, given, byString, identity, url } = collector;
  const record: StorageSetting = byString("HEED_RECORD") ?? {
    ...identity("HEED_RECORD"),
    tableServiceUri: url("HEED_RECORD", "tableServiceUri", "the record"),
    queueServiceUri: url("HEED_RECORD", "queueServiceUri", "the errand queue"),
  };
  const archive: StorageSetting = byString("HEED_ARCHIVE") ?? {
    ...identity("HEED_ARCHIVE"),
    blobServiceUri: url("HEED_ARCHIVE", "blobServiceUri", "the archive"),
  };
  const acs: ChannelSetting = byString("HEED_ACS") ?? {
    ...identity("HEED_ACS"),
    endpoint: url("HEED_ACS", "endpoint", "Azure Communication Services"),
  };
  const topic = readTopic(collector);
  const insights = readInsights(env);
  if (faults.length > 0) return { kind: "faults", faults };
  return {
    kind: "settings",
    settings: {
      record,
      archive,
      acs,
      ...(topic ? { topic } : {}),
      programsPath: given("HEED_PROGRAMS") ?? "programs.json",
      ...(insights ? { insights } : {}),
    },
  };
};
