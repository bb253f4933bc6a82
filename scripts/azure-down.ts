/** azd's predown hook (azure.yaml): it always refuses, and says what to do instead. */
console.error(
  "azd down is not for Heed. azd deletes whole resource groups, every one that its deployment wrote to: the record's, " +
    "and with HEED_ACS_ACCESS=identity the one that holds Communication Services, which can't be bought again.\n" +
    "What to delete instead, and in which order: docs/deploy.md, Deleting, without deleting the record. Nothing was deleted.",
);
process.exitCode = 1;
