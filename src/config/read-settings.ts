export type Environment = Readonly<Record<string, string | undefined>>;

export type Connection =
  | { readonly kind: "connection-string"; readonly value: string }
  | { readonly kind: "identity"; readonly endpoint: string; readonly clientId?: string };

export type TopicConnection =
  | { readonly kind: "key"; readonly endpoint: string; readonly key: string }
  | { readonly kind: "identity"; readonly endpoint: string; readonly clientId?: string };

export interface Settings {
  readonly tables: Connection;
  readonly queues: Connection;
  readonly blobs: Connection;
  readonly acs: Connection;
  readonly topic?: TopicConnection;
  readonly programsPath: string;
  readonly insights?: { readonly connectionString: string; readonly authentication?: string };
}

export type ReadSettings =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

const given = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

/** Names what is wrong and never what was given: a value may be a secret. */
const createReading = (env: Environment) => {
  const faults: string[] = [];
  const connection = (name: string, part: string, what: string): Connection => {
    const value = given(env, name);
    if (value !== undefined) {
      if (!value.includes("="))
        faults.push(`${name} is no connection string: it should read Name=value;Name=value.`);
      return { kind: "connection-string", value };
    }
    const endpoint = given(env, `${name}__${part}`) ?? "";
    const clientId = given(env, `${name}__clientId`);
    if (endpoint === "") faults.push(`${name} or ${name}__${part} is missing: it says where ${what} is.`);
    else if (!isUrl(endpoint)) faults.push(`${name}__${part} is no URL.`);
    return { kind: "identity", endpoint, ...(clientId ? { clientId } : {}) };
  };
  const topic = (): TopicConnection | undefined => {
    const endpoint = given(env, "HEED_TOPIC__endpoint");
    if (endpoint === undefined) return undefined;
    if (!isUrl(endpoint)) faults.push("HEED_TOPIC__endpoint is no URL.");
    const key = given(env, "HEED_TOPIC__key");
    if (key !== undefined) return { kind: "key", endpoint, key };
    const clientId = given(env, "HEED_TOPIC__clientId");
    if (given(env, "HEED_TOPIC__credential") === undefined) {
      faults.push("HEED_TOPIC__key or HEED_TOPIC__credential is missing: it says how the topic is reached.");
    }
    return { kind: "identity", endpoint, ...(clientId ? { clientId } : {}) };
  };
  return { faults, connection, topic };
};

/** The environment becomes types here, once; every fault is named at once. */
export const readSettings = (env: Environment): ReadSettings => {
  const { faults, connection, topic } = createReading(env);
  const tables = connection("HEED_RECORD", "tableServiceUri", "the record");
  const queues =
    tables.kind === "connection-string"
      ? tables
      : connection("HEED_RECORD", "queueServiceUri", "the errand queue");
  const blobs = connection("HEED_ARCHIVE", "blobServiceUri", "the archive");
  const acs = connection("HEED_ACS", "endpoint", "Azure Communication Services");
  const announcing = topic();
  const insights = given(env, "APPLICATIONINSIGHTS_CONNECTION_STRING");
  const authentication = given(env, "APPLICATIONINSIGHTS_AUTHENTICATION_STRING");
  if (faults.length > 0) return { kind: "faults", faults };
  return {
    kind: "settings",
    settings: {
      tables,
      queues,
      blobs,
      acs,
      ...(announcing ? { topic: announcing } : {}),
      programsPath: given(env, "HEED_PROGRAMS") ?? "programs.json",
      ...(insights
        ? { insights: { connectionString: insights, ...(authentication ? { authentication } : {}) } }
        : {}),
    },
  };
};
