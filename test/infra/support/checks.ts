import { checkDecorators, checkTypes } from "./check-declarations.ts";
import { checkGroups, checkImmutability, checkKept, checkOrder, checkQuietHours } from "./check-guards.ts";
import {
  checkLoadedFiles,
  checkModuleParameters,
  checkOutputs,
  checkParameterFile,
} from "./check-modules.ts";
import {
  checkDeadLetters,
  checkFunctionNames,
  checkStorageNames,
  checkTopicUntouched,
} from "./check-names.ts";
import { checkParse } from "./check-parse.ts";
import { checkQueries } from "./check-queries.ts";
import { checkReviewed } from "./check-reviewed.ts";
import { checkRoleAssignments, checkRoleIds, checkRolesGiven } from "./check-roles.ts";
import { checkSchemas } from "./check-schemas.ts";
import { checkKeys, checkSecretOutputs } from "./check-secrets.ts";
import { checkSettings } from "./check-settings.ts";
import { checkDuplicates, checkSymbols, checkUnused } from "./check-symbols.ts";
import { checkWiring } from "./check-wiring.ts";
import type { Check } from "./infra.ts";

/** Every check of infra/, by the name that seeded mistakes give as `caught by`. */
export const checks: Readonly<Record<string, Check>> = {
  parse: checkParse,
  symbols: checkSymbols,
  duplicates: checkDuplicates,
  unused: checkUnused,
  types: checkTypes,
  decorators: checkDecorators,
  "module parameters": checkModuleParameters,
  outputs: checkOutputs,
  "loaded files": checkLoadedFiles,
  "parameter file": checkParameterFile,
  "function names": checkFunctionNames,
  "storage names": checkStorageNames,
  "dead letters": checkDeadLetters,
  "topic untouched": checkTopicUntouched,
  "role ids": checkRoleIds,
  "role assignments": checkRoleAssignments,
  "roles given": checkRolesGiven,
  "secret outputs": checkSecretOutputs,
  keys: checkKeys,
  reviewed: checkReviewed,
  settings: checkSettings,
  queries: checkQueries,
  schemas: checkSchemas,
  wiring: checkWiring,
  kept: checkKept,
  immutability: checkImmutability,
  groups: checkGroups,
  order: checkOrder,
  "quiet hours": checkQuietHours,
};
