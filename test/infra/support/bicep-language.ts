/** Types of parameters and outputs. `secureString` and `secureObject` parse, but belong to ARM's JSON. */
export const knownTypes: ReadonlySet<string> = new Set(["string", "int", "bool", "object", "array"]);

export const knownDecorators: ReadonlySet<string> = new Set([
  "description",
  "allowed",
  "secure",
  "minValue",
  "maxValue",
  "minLength",
  "maxLength",
  "metadata",
  "batchSize",
  "export",
]);

/**
 * Functions of Bicep that the templates may call.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions, read 2026-11-21.
 */
export const knownFunctions: ReadonlySet<string> = new Set([
  "concat",
  "contains",
  "deployment",
  "empty",
  "environment",
  "filter",
  "first",
  "format",
  "guid",
  "int",
  "intersection",
  "items",
  "join",
  "last",
  "length",
  "loadJsonContent",
  "loadTextContent",
  "managementGroup",
  "map",
  "max",
  "min",
  "range",
  "replace",
  "resourceGroup",
  "resourceId",
  "split",
  "startsWith",
  "string",
  "subscription",
  "subscriptionResourceId",
  "substring",
  "take",
  "tenant",
  "toLower",
  "toUpper",
  "trim",
  "union",
  "uniqueString",
]);

/** Functions called on a resource: `acs.listKeys()`. */
export const resourceFunctions: ReadonlySet<string> = new Set(["listKeys"]);
