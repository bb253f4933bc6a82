metadata description = 'The function app on Flex Consumption. Its settings are those of src/config/settings.ts; a test holds the two together.'

param appName string
param planName string
param location string
param tags object
param identityId string
param clientId string
param hostAccount string
param packageContainer string
param recordTables string
param recordQueues string
param archiveBlobs string
param acsEndpoint string
param acsReference string
param topicEndpoint string
param insightsName string
param alwaysReady int
param maximumInstances int
param instanceMemory int
param nodeVersion string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

var always = [
  { name: 'AzureWebJobsStorage__accountName', value: hostAccount }
  { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
  { name: 'AzureWebJobsStorage__clientId', value: clientId }
  { name: 'HEED_RECORD__tableServiceUri', value: recordTables }
  { name: 'HEED_RECORD__queueServiceUri', value: recordQueues }
  { name: 'HEED_RECORD__credential', value: 'managedidentity' }
  { name: 'HEED_RECORD__clientId', value: clientId }
  { name: 'HEED_ARCHIVE__blobServiceUri', value: archiveBlobs }
  { name: 'HEED_ARCHIVE__credential', value: 'managedidentity' }
  { name: 'HEED_ARCHIVE__clientId', value: clientId }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
  { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'ClientId=${clientId};Authorization=AAD' }
]

var acsByKeyVault = [
  { name: 'HEED_ACS', value: '@Microsoft.KeyVault(SecretUri=${acsReference})' }
]

var acsByIdentity = [
  { name: 'HEED_ACS__endpoint', value: acsEndpoint }
  { name: 'HEED_ACS__credential', value: 'managedidentity' }
  { name: 'HEED_ACS__clientId', value: clientId }
]

var topicByIdentity = [
  { name: 'HEED_TOPIC__endpoint', value: topicEndpoint }
  { name: 'HEED_TOPIC__credential', value: 'managedidentity' }
  { name: 'HEED_TOPIC__clientId', value: clientId }
]

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: appName
  location: location
  // azd finds the app that a service of azure.yaml is deployed to by this tag.
  tags: union(tags, { 'azd-service-name': 'processor' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Without it references are resolved by a system-assigned identity, and this app has none.
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainer
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: { name: 'node', version: nodeVersion }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemory
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReady > 0 ? [{ name: 'function:smsReceived', instanceCount: alwaysReady }] : []
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: concat(always, empty(acsReference) ? acsByIdentity : acsByKeyVault, empty(topicEndpoint) ? [] : topicByIdentity)
    }
  }
}

// Deployment goes by Entra ID; a user name and password would be a second way in that nobody rotates.
resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

output id string = app.id
output url string = 'https://${app.properties.defaultHostName}'
