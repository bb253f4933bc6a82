/**
 * The built-in roles that the templates may give, by the name of the variable that holds the id.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles, checked 2026-11-21.
 */
export const knownRoles: Readonly<Record<string, string>> = {
  storageBlobDataOwner: "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
  storageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  storageQueueDataContributor: "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
  storageTableDataContributor: "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
  monitoringMetricsPublisher: "3913510d-42f4-4e42-8a64-420c390055eb",
  keyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
  communicationAndEmailServiceOwner: "09976791-48a7-449e-bb21-39d1a415f350",
  eventGridDataSender: "d5a91429-5739-47e2-a06b-3470a27159e7",
};

/** Every role that is given, and on what: the table of infra/README.md. Nothing is given beside these. */
export const rolesGiven: readonly string[] = [
  "acs-role: communicationAndEmailServiceOwner on communicationServices",
  "acs-secret: keyVaultSecretsUser on secrets",
  "announcements: eventGridDataSender on topics",
  "archive: storageBlobDataContributor on containers",
  "dead-letter-role: storageBlobDataContributor on containers",
  "host-storage: storageBlobDataOwner on storageAccounts",
  "host-storage: storageTableDataContributor on storageAccounts",
  "monitoring: monitoringMetricsPublisher on components",
  "record: storageQueueDataContributor on storageAccounts",
  "record: storageTableDataContributor on storageAccounts",
];
