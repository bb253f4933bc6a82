/** One line of the one table of settings: the sample file, the faults and infra/ are made from or checked against it. */
export interface Setting {
  readonly name: string;
  readonly kind: "connection-string" | "url" | "text" | "path" | "choice";
  readonly secret: boolean;
  /** What local work uses; the sample file shows it. */
  readonly sample?: string;
  readonly default?: string;
  readonly doc: string;
  /** In Azure: set by infra/, a secret reference, left to the operator, or of no use there. */
  readonly azure: "set" | "secret" | "optional" | "local";
}

const developmentStorage = "UseDevelopmentStorage=true";
const identity = "In Azure: `managedidentity`, so that no key is kept anywhere.";
const clientId = "In Azure: the client id of the app's user-assigned identity.";

export const settings: readonly Setting[] = [
  {
    name: "AzureWebJobsStorage",
    kind: "connection-string",
    secret: true,
    sample: developmentStorage,
    doc: "The host's own storage. Locally Azurite; in Azure the identity form below.",
    azure: "local",
  },
  {
    name: "AzureWebJobsStorage__accountName",
    kind: "text",
    secret: false,
    doc: "The host's own storage account, reached by identity.",
    azure: "set",
  },
  {
    name: "AzureWebJobsStorage__credential",
    kind: "choice",
    secret: false,
    doc: identity,
    azure: "set",
  },
  { name: "AzureWebJobsStorage__clientId", kind: "text", secret: false, doc: clientId, azure: "set" },
  {
    name: "HEED_RECORD",
    kind: "connection-string",
    secret: true,
    sample: developmentStorage,
    doc: "The record's tables and the errand queue. Locally Azurite; in Azure the identity form below.",
    azure: "local",
  },
  {
    name: "HEED_RECORD__tableServiceUri",
    kind: "url",
    secret: false,
    doc: "https://<account>.table.core.windows.net: the record, reached by identity.",
    azure: "set",
  },
  {
    name: "HEED_RECORD__queueServiceUri",
    kind: "url",
    secret: false,
    doc: "https://<account>.queue.core.windows.net: the errand queue, reached by identity.",
    azure: "set",
  },
  { name: "HEED_RECORD__credential", kind: "choice", secret: false, doc: identity, azure: "set" },
  { name: "HEED_RECORD__clientId", kind: "text", secret: false, doc: clientId, azure: "set" },
  {
    name: "HEED_ARCHIVE",
    kind: "connection-string",
    secret: true,
    sample: developmentStorage,
    doc: "Quarantine, dead letters and backups. Locally Azurite; in Azure the identity form below.",
    azure: "local",
  },
  {
    name: "HEED_ARCHIVE__blobServiceUri",
    kind: "url",
    secret: false,
    doc: "https://<account>.blob.core.windows.net: the archive, reached by identity.",
    azure: "set",
  },
  { name: "HEED_ARCHIVE__credential", kind: "choice", secret: false, doc: identity, azure: "set" },
  { name: "HEED_ARCHIVE__clientId", kind: "text", secret: false, doc: clientId, azure: "set" },
  {
    name: "HEED_ACS",
    kind: "connection-string",
    secret: true,
    sample: "endpoint=http://127.0.0.1:7072/;accesskey=YSBrZXkgZm9yIHRoZSBsb2NhbCBlbXVsYXRvciBvbmx5",
    doc: "Azure Communication Services. Locally the emulator; in Azure a Key Vault reference, or the identity form.",
    azure: "secret",
  },
  {
    name: "HEED_ACS__endpoint",
    kind: "url",
    secret: false,
    doc: "https://<resource>.communication.azure.com, reached by identity instead of a connection string.",
    azure: "optional",
  },
  { name: "HEED_ACS__credential", kind: "choice", secret: false, doc: identity, azure: "optional" },
  { name: "HEED_ACS__clientId", kind: "text", secret: false, doc: clientId, azure: "optional" },
  {
    name: "HEED_TOPIC__endpoint",
    kind: "url",
    secret: false,
    doc: "The Event Grid topic for downstream events. Without it nothing is announced.",
    azure: "optional",
  },
  {
    name: "HEED_TOPIC__key",
    kind: "text",
    secret: true,
    doc: "The topic's key, where no identity is to be had.",
    azure: "local",
  },
  { name: "HEED_TOPIC__credential", kind: "choice", secret: false, doc: identity, azure: "optional" },
  { name: "HEED_TOPIC__clientId", kind: "text", secret: false, doc: clientId, azure: "optional" },
  {
    name: "HEED_PROGRAMS",
    kind: "path",
    secret: false,
    default: "programs.json",
    doc: "The programs file, relative to the app's folder.",
    azure: "optional",
  },
  {
    name: "APPLICATIONINSIGHTS_CONNECTION_STRING",
    kind: "connection-string",
    secret: false,
    doc: "Where telemetry goes. Without it each event is a line on the console.",
    azure: "set",
  },
  {
    name: "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
    kind: "text",
    secret: false,
    doc: "ClientId=<id>;Authorization=AAD: telemetry is accepted from the identity only.",
    azure: "set",
  },
];

export const sampleSettings = (): Readonly<Record<string, string>> =>
  Object.fromEntries(settings.flatMap(({ name, sample }) => (sample === undefined ? [] : [[name, sample]])));
