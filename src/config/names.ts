/** Names of what lives in storage and of the functions: used by the adapters' wiring and checked against infra/. */
export const tables = { people: "people", activity: "activity", control: "control" } as const;
export const queues = { errands: "errands", errandsPoison: "errands-poison" } as const;
export const containers = {
  quarantine: "quarantine",
  deadLetters: "dead-letters",
  backups: "backups",
} as const;
export const functionNames = {
  smsReceived: "smsReceived",
  deliveryReport: "deliveryReport",
  errands: "errands",
  errandsPoison: "errandsPoison",
  health: "health",
  reviewsDue: "reviewsDue",
} as const;
/** The connection that holds the record; the queue trigger names it. */
export const connections = {
  host: "AzureWebJobsStorage",
  record: "HEED_RECORD",
  archive: "HEED_ARCHIVE",
} as const;
